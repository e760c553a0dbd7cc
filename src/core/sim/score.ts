import type { Meter, Mille, Seat } from './basics.ts';
import { METERS } from './basics.ts';
import { GOAL_GONE, goalMeter, goalShare, valueMeter } from './meters.ts';
import { goalOutlook, valueOutlook } from './outlook.ts';
import { isWorkOver } from './place.ts';
import type { Scenario, WorthTable } from './scenario.ts';
import { clamp } from './turn.ts';
import type { World } from './world.ts';
import { worthOfState } from './worth.ts';

function quality(world: World): Mille {
  return clamp(1000 - Math.floor((world.team.debt * 6) / 10) - 40 * world.sprint.escaped - 12 * world.sprint.rejected, 0, 1000);
}

/** What the four gauges of an ordinary team come to, and how far the meter spreads what lies around it. */
const USUAL_HEALTH = 560;
const HEALTH_SPREAD = 2;

/** The mean of four gauges moves little even in the best hands; spread out, the meter shows what a season makes of a team. */
function teamHealth(world: World): Mille {
  const { team } = world;
  const mean = Math.floor((team['self-management'] + team.safety + team.morale + team.transparency) / 4);
  return clamp(USUAL_HEALTH + HEALTH_SPREAD * (mean - USUAL_HEALTH), 0, 1000);
}

type Reading = Readonly<Record<Meter, (world: World) => Mille>>;

/** What can be expected of the Sprint's end. */
const WHILE_IT_RUNS: Reading = {
  value: (world) => valueMeter(world, valueOutlook(world)),
  goal: goalOutlook,
  quality,
  team: teamHealth,
};

/** What came of it: what was felt, not what was hoped. */
const WHEN_IT_IS_OVER: Reading = {
  value: (world) => valueMeter(world, world.sprint.value),
  goal: (world) => (world.sprint.goalObsolete ? GOAL_GONE : world.sprint.goal === null ? 0 : goalMeter(goalShare(world))),
  quality,
  team: teamHealth,
};

function allOf(reading: Reading, world: World): Record<Meter, Mille> {
  return { value: reading.value(world), goal: reading.goal(world), quality: reading.quality(world), team: reading.team(world) };
}

/** One of the meters as it truly stands, in thousandths. */
export function meterNow(world: World, meter: Meter): Mille {
  return (isWorkOver(world.at.phase) ? WHEN_IT_IS_OVER : WHILE_IT_RUNS)[meter](world);
}

/**
 * The four meters as they truly stand, in thousandths. Seats see them as bands. While a Sprint runs, value and goal are what can be
 * expected of its end; once the work is over they are what came of it.
 */
export function metersNow(world: World): Record<Meter, Mille> {
  return allOf(isWorkOver(world.at.phase) ? WHEN_IT_IS_OVER : WHILE_IT_RUNS, world);
}

/** The four parts of the outcome of a Sprint that is over. */
export function metersOfSprint(world: World): Record<Meter, Mille> {
  return allOf(WHEN_IT_IS_OVER, world);
}

export function outcomeOf(meters: Readonly<Record<Meter, Mille>>): Mille {
  return Math.floor(METERS.reduce((sum, meter) => sum + meters[meter], 0) / METERS.length);
}

/** What the Sprint gave, plus what its last state is worth, minus what its first state was worth, in outcome points x 1000. */
export function rawEffectiveness(world: World, outcome: Mille, scenario: Scenario): number {
  return outcome * 1000 + worthOfState(world, scenario) - world.sprint.worthAtStart;
}

/** 500 = the ordinary player of the seat, 100 = one standard deviation of that player's seasons of four Sprints. */
export function effectiveness(raw: number, seat: Seat, table: WorthTable): number {
  const { mean, sd } = table.scale[seat];
  return 500 + Math.trunc(((raw - mean) * 100) / Math.max(1, sd));
}
