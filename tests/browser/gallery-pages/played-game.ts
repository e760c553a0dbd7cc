import { score } from '../../../src/core/fit/score.ts';
import { sheetFromFacts } from '../../../src/core/fit/sheet-from-facts.ts';
import { ordinaryPlayer, playBoth } from '../../../src/core/game/outside.ts';
import { toolsFor } from '../../../src/core/game/tools.ts';
import { shippedPlayer } from '../../../src/core/players/shipped.ts';
import type { Seat } from '../../../src/core/sim/basics.ts';
import { playedSeat } from '../../../src/core/sim/gauges.ts';
import type { Scenario } from '../../../src/core/sim/scenario.ts';
import { startActor } from '../../../src/play/actor-run.ts';
import type { Game, Length } from '../../../src/play/game.ts';
import { createSession } from '../../../src/play/session.ts';
import { buildReport } from '../../../src/ui/pages/build-report.ts';
import type { Report } from '../../../src/ui/pages/report-data.ts';

/** A game of the shipped pack as a program plays it in both seats. */
export interface PlayedBy {
  readonly seed: number;
  readonly player: string;
  readonly length: Length;
  /** Stands where this Sprint is looked back at; 0 = the season is over. */
  readonly sprint: number;
}

const ABBA: readonly Seat[] = ['scrum-master', 'product-owner', 'product-owner', 'scrum-master'];

/** A game of real rules and real words, to look at pages that only a whole Sprint can fill. */
export function playedGame(scenario: Scenario, { seed, player, length, sprint }: PlayedBy): { game: Game; report: Report } {
  const isTaster = length === 'taster';
  const days = isTaster ? 5 : 10;
  const plan = { seed, sprints: isTaster ? 2 : 4, days, played: ABBA.slice(0, isTaster ? 2 : 4) };
  const run = startActor(scenario, plan);
  playBoth(run, shippedPlayer(player, toolsFor(scenario)) ?? ordinaryPlayer(scenario), (world) => {
    const ask = world.seats[playedSeat(world)].ask;
    return sprint > 0 && world.at.sprint === sprint && ask?.kind === 'intention';
  });
  const facts = run.takeFacts();
  const world = run.world();
  const game = createSession(
    { scenario, length, plan, counts: true, opening: false, resumed: { world, commands: [], facts, checkpoint: world } },
    {
      keep: () => undefined,
      finished: () => undefined,
      lab: () => ({ answer: Promise.resolve(null), cancel: () => undefined }),
      saved: () => 'kept',
      now: () => 0,
    },
  );
  const result = score(sheetFromFacts({ facts }));
  const report = buildReport({ id: 'one', length, seed, finishedAt: null, counts: !isTaster, seasons: 1, days, facts, result });
  return { game, report };
}
