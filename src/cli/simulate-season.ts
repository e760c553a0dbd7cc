import { ordinaryPlayer } from '../core/game/outside.ts';
import { toolsFor } from '../core/game/tools.ts';
import { playSeason } from '../core/lab/season-report.ts';
import { shippedPlayer } from '../core/players/shipped.ts';
import type { Seat } from '../core/sim/basics.ts';
import type { Player, Seats } from '../core/sim/player.ts';
import { RULES } from '../core/sim/rules-version.ts';
import type { Scenario } from '../core/sim/scenario.ts';
import { planOf, type SeasonChoice } from './season-flags.ts';

/** All that a run needs beside its seed: plain data, so that it can be sent to a worker thread. */
export interface Experiment {
  readonly season: SeasonChoice;
  readonly player: string;
  readonly items: boolean;
}

function seatsFor(played: Seat, player: Player, colleague: Player): Seats {
  return played === 'scrum-master'
    ? { 'scrum-master': player, 'product-owner': colleague }
    : { 'scrum-master': colleague, 'product-owner': player };
}

/** Plays the season of one seed and reports it in one line of JSON. */
export function simulateSeason(scenario: Scenario, { season, player: name, items }: Experiment, seed: number): string {
  const colleague = ordinaryPlayer(scenario);
  const player = shippedPlayer(name, toolsFor(scenario)) ?? colleague;
  const plan = planOf(season, seed);
  const report = playSeason(scenario, plan, (played) => seatsFor(played, player, colleague));
  return JSON.stringify({
    seed,
    seat: season.seat,
    player: name,
    pack: scenario.id,
    rules: RULES,
    seats: plan.played,
    outcome: report.outcome,
    fingerprint: report.fingerprint,
    sprints: report.sprints,
    ...(items ? { items: report.items } : {}),
  });
}
