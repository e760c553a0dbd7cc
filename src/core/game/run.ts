import type { Id, Seat } from '../sim/basics.ts';
import { SEATS, TICKS_A_DAY } from '../sim/basics.ts';
import type { Command } from '../sim/command.ts';
import type { Fact } from '../sim/fact.ts';
import { look } from '../sim/look.ts';
import type { Draw, Player, Reply, Seats } from '../sim/player.ts';
import { keyOf, rollBelow } from '../sim/roll.ts';
import type { Scenario } from '../sim/scenario.ts';
import type { SeasonPlan } from '../sim/season.ts';
import { newSeason } from '../sim/season.ts';
import { draftOf } from '../sim/step.ts';
import type { Turn } from '../sim/turn.ts';
import { shelfOf } from '../sim/turn.ts';
import type { Ask, View } from '../sim/view.ts';
import type { World } from '../sim/world.ts';
import { begin, walk } from '../sprint/walk.ts';

/** A game under way on a draft of its own: what the lab, the programs and replays drive. */
export interface Run {
  readonly turn: Turn;
}

/** A new season, entered at its first Sprint Planning. */
export function startRun(scenario: Scenario, plan: SeasonPlan): Run {
  const turn: Turn = { world: draftOf(newSeason(scenario, plan)), scenario, shelf: shelfOf(scenario), facts: [] };
  begin(turn);
  return { turn };
}

/** Goes on from a world that stands somewhere in a season: a fork, a save. The world given stays as it is. */
export function continueRun(world: World, scenario: Scenario): Run {
  return { turn: { world: draftOf(world), scenario, shelf: shelfOf(scenario), facts: [] } };
}

export function worldOf(run: Run): World {
  return run.turn.world;
}

export function viewOf(run: Run, seat: Seat): View {
  return look(run.turn.world, seat, run.turn.scenario);
}

/** Takes the facts so far out of the run. */
export function takeFacts(run: Run): readonly Fact[] {
  return run.turn.facts.splice(0);
}

/** Sends one command through the lifecycle. False = refused, nothing changed. */
export function sendTo(run: Run, command: Command): boolean {
  return walk(run.turn, command);
}

/** What the lifecycle itself does next when no seat has to decide; null at the end of the season. */
export function nextOfClock(world: World, ticks = TICKS_A_DAY): Command | null {
  switch (world.at.phase) {
    case 'planning':
      return { by: 'developers', type: 'planning.close' };
    case 'daily':
      return { by: 'developers', type: 'daily.close' };
    case 'work':
      return { by: 'clock', type: 'time.pass', ticks };
    case 'review':
      return { by: 'developers', type: 'review.close' };
    case 'retrospective':
      return { by: 'developers', type: 'retrospective.close' };
    default:
      return null;
  }
}

function drawFor(world: World, ask: Ask): Draw {
  const key = keyOf(ask.id);
  return (what: string, who?: Id) => rollBelow(world.choice, 'colleague', 1000, key ^ keyOf(what), who === undefined ? world.at.tick : keyOf(who));
}

function commandsOf(ask: Ask, seat: Seat, reply: Reply): readonly Command[] {
  if ('commands' in reply) return reply.commands;
  if ('order' in reply) return [{ by: seat, type: 'ask.order', ask: ask.id, order: reply.order }];
  if ('values' in reply) return [{ by: seat, type: 'seat.rate', values: reply.values }];
  return [{ by: seat, type: 'ask.answer', ask: ask.id, option: reply.option }];
}

/** An answer that is always on offer, for a program that goes on sending what is refused. */
function fallback(ask: Ask): Id {
  return ask.options[0]?.id ?? 'go-on';
}

const PATIENCE = 40;

/** Lets a program answer the ask of its seat, with as many commands before as it likes. */
export function answerBy(run: Run, seat: Seat, player: Player): void {
  const asked = run.turn.world.seats[seat].ask;
  for (let tries = 0; tries < PATIENCE; tries++) {
    const { ask } = run.turn.world.seats[seat];
    if (ask === null || ask.id !== asked?.id) return;
    const reply = player(viewOf(run, seat), ask as Ask, drawFor(run.turn.world, ask as Ask));
    const sent = commandsOf(ask as Ask, seat, reply).filter((command) => sendTo(run, command));
    if (sent.length === 0) break;
  }
  const { ask } = run.turn.world.seats[seat];
  if (ask !== null && ask.id === asked?.id) sendTo(run, { by: seat, type: 'ask.answer', ask: ask.id, option: fallback(ask as Ask) });
}

/** The colleague decides first, so that what the player sees does not depend on how fast he is. */
function whoIsAsked(world: World, seats: Seats): Seat | null {
  const asked = SEATS.filter((seat) => world.seats[seat].ask !== null);
  return asked.find((seat) => seats[seat] !== 'outside') ?? asked[0] ?? null;
}

export type Until = 'ask' | 'sprint' | 'end';

/**
 * Plays on until somebody outside has to answer (`ask`), until the Sprint is written down and the next begins (`sprint`), or to the
 * end of the season. Returns the ask that stands outside, or null.
 */
export function drive(run: Run, seats: Seats, until: Until): Ask | null {
  const { world } = run.turn;
  const sprint = world.at.sprint;
  for (;;) {
    const seat = whoIsAsked(world, seats);
    if (seat !== null) {
      const player = seats[seat];
      if (player === 'outside') return world.seats[seat].ask as Ask;
      answerBy(run, seat, player);
      continue;
    }
    if (until === 'sprint' && world.at.sprint > sprint) return null;
    const command = nextOfClock(world);
    if (command === null || !sendTo(run, command)) return null;
  }
}
