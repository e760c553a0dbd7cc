import type { Meter, Mille, Seat } from './basics.ts';
import { METERS } from './basics.ts';
import { GOAL_GONE, goalMeter, goalShare, valueMeter } from './meters.ts';
import { goalOutlook, valueOutlook } from './outlook.ts';
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

/** Is the Sprint's work over, so that nothing more can come of it? */
function isWorkOver({ at }: World): boolean {
  return at.phase === 'review' || at.phase === 'retrospective' || at.phase === 'closed';
}

/**
 * The four meters as they truly stand, in thousandths. Seats see them as bands. While a Sprint runs, value and goal are what can be
 * expected of its end; once the work is over they are what came of it.
 */
export function metersNow(world: World): Record<Meter, Mille> {
  if (isWorkOver(world)) return metersOfSprint(world);
  return {
    value: valueMeter(world, valueOutlook(world)),
    goal: goalOutlook(world),
    quality: quality(world),
    team: teamHealth(world),
  };
}

/** The four parts of the outcome of a Sprint that is over: what was felt, not what was hoped. */
export function metersOfSprint(world: World): Record<Meter, Mille> {
  const { sprint } = world;
  const goal = sprint.goalObsolete ? GOAL_GONE : sprint.goal === null ? 0 : goalMeter(goalShare(world));
  return { value: valueMeter(world, sprint.value), goal, quality: quality(world), team: teamHealth(world) };
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
