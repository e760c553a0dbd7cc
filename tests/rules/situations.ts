import { playBoth } from '../../src/core/game/outside.ts';
import { continueRun } from '../../src/core/game/run.ts';
import { toolsFor } from '../../src/core/game/tools.ts';
import { shippedPlayer } from '../../src/core/players/shipped.ts';
import type { Id } from '../../src/core/sim/basics.ts';
import type { Command } from '../../src/core/sim/command.ts';
import { draftOf } from '../../src/core/sim/copy-world.ts';
import type { Player } from '../../src/core/sim/player.ts';
import { refusal } from '../../src/core/sim/refusal.ts';
import type { Scenario } from '../../src/core/sim/scenario.ts';
import { step } from '../../src/core/sim/step.ts';
import type { DraftWorld, World } from '../../src/core/sim/world.ts';
import { cityTickets, playedUntil } from '../core/play.ts';

export const scenario: Scenario = cityTickets();

/** Leaves everything undone that can be left undone. */
export const bystander = shippedPlayer('bystander', toolsFor(scenario)) as Player;

/** The same world with something else in it. */
export function changed(world: World, change: (draft: DraftWorld) => void): World {
  const draft = draftOf(world);
  change(draft);
  return draft as World;
}

/** The world after one command that has to be allowed. */
export function sent(world: World, command: Command, pack: Scenario = scenario): World {
  const no = refusal(world, command, pack);
  if (no) throw new Error(`${command.type} is refused: ${no.code} ${no.rule ?? ''}`);
  return step(world, command, pack).world;
}

/** Goes on, with nobody doing more than must be done, until something holds. */
export function onward(world: World, until: (world: World) => boolean, pack: Scenario = scenario): World {
  const run = continueRun(world, pack);
  playBoth(run, bystander, until);
  return draftOf(run.world()) as World;
}

const waits = (world: World) => world.seats['scrum-master'].ask !== null || world.seats['product-owner'].ask !== null;
const stands = new Map<string, World>();

function standing(key: string, make: () => World): World {
  const world = stands.get(key) ?? (draftOf(make()) as World);
  stands.set(key, world);
  return world;
}

/** The last half hour of a working day, nobody asked: the next tick leads to the next Daily Scrum. */
export function eveOfDaily(seed = 7): World {
  const isEve = (world: World) => world.at.phase === 'work' && world.at.day === 4 && world.at.tick % 16 === 15 && !waits(world);
  return standing(`eve ${seed}`, () => playedUntil({ seed, sprints: 2 }, isEve).world());
}

/** The Sprint Planning of Sprint 2, before anybody has said a word. */
export function secondPlanning(seed = 7): World {
  return standing(`planning ${seed}`, () =>
    playedUntil({ seed, sprints: 2 }, ({ at }) => at.phase === 'planning' && at.sprint === 2).world(),
  );
}

/** A Sprint Retrospective that is over but not closed. */
export function endOfRetrospective(seed = 7): World {
  const isOver = (world: World) => world.at.phase === 'retrospective' && world.sprint.scored && !waits(world);
  return standing(`retrospective ${seed}`, () => playedUntil({ seed, sprints: 2 }, isOver).world());
}

/** A Sprint Review, before it is held. */
export function openReview(seed = 7): World {
  return standing(`review ${seed}`, () => playedUntil({ seed, sprints: 2 }, ({ at }) => at.phase === 'review').world());
}

/** Both seats at leisure: own time in full, nothing done today. */
export function atLeisure(world: World): World {
  return changed(world, ({ seats }) => {
    for (const seat of Object.values(seats)) Object.assign(seat, { minutes: 90, today: [] });
  });
}

/** An impediment on the whole team, of a reach, seen by all. */
export function withImpediment(world: World, reach: World['impediments'][number]['reach'], more: object = {}): World {
  const id: Id = 'planted';
  return changed(world, (draft) => {
    draft.impediments.push({
      ...{ id, key: 1, from: 'loud-office', cause: null, reach, on: [], lever: 'capacity', drag: 60, grows: 60, left: 5000 },
      ...{ owner: null, since: draft.at.tick, shown: true, question: false, blocks: false },
      ...more,
    });
  });
}

/** The Product Backlog in its order. */
export function backlogOf(world: World): readonly World['items'][number][] {
  return world.items.filter((item) => item.sprint === null && item.doneAt === null);
}

/** What stands in the Sprint Backlog and is not Done. */
export function openInSprint(world: World): readonly World['items'][number][] {
  return world.items.filter((item) => item.sprint !== null && item.doneAt === null);
}

export const idsOf = (list: readonly { readonly id: Id }[]): readonly Id[] => list.map((entry) => entry.id);
