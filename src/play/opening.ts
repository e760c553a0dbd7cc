import { playBoth } from '../core/game/outside.ts';
import type { Player } from '../core/sim/player.ts';
import type { Scenario } from '../core/sim/scenario.ts';
import type { SeasonPlan } from '../core/sim/season.ts';
import { type ActorRun, startActor } from './actor-run.ts';
import type { Turns } from './told.ts';

/** Day 9 in one seat, day 10 in the other. */
export const OPENING_TURNS: Turns = { seats: ['scrum-master', 'product-owner'], from: 'daily' };

/** Days 9 and 10 of a Sprint like those to come, the first eight played by a program in both seats. */
export function openingRun(scenario: Scenario, plan: SeasonPlan, player: Player): ActorRun {
  const run = startActor(scenario, { ...plan, sprints: 1, days: 10, played: ['scrum-master'], opening: true });
  playBoth(run, player, (world) => world.at.day >= 9 && (world.at.phase === 'stop' || world.at.phase === 'work'));
  run.takeFacts();
  return run;
}
