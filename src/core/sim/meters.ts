import type { GoalFate, Mille } from './basics.ts';
import { TICKS_A_DAY } from './basics.ts';
import type { World } from './world.ts';

/** Value that the ordinary team realises in a Sprint, by Developer and ten days: half of the meter. */
const VALUE_A_PERSON = 10;

/** Value in one Sprint that fills half of the meter. */
function valueReference({ people, season, sprint, at }: World): number {
  // A Sprint that was cancelled is held against the days that it had.
  const days = sprint.cancelled ? Math.max(1, Math.ceil((at.tick - sprint.began) / TICKS_A_DAY)) : season.days;
  return Math.max(1, Math.floor((VALUE_A_PERSON * people.length * days) / 10));
}

/** 0..1000 for an amount of value: half at the ordinary team's, steepest there, never quite full. */
export function valueMeter(world: World, value: number): Mille {
  return meterOfValue(value, valueReference(world));
}

/** The same, held against what is usual. */
export function meterOfValue(value: number, usual: number): Mille {
  const got = Math.max(0, value);
  return Math.floor((got * got * 1000) / (got * got + usual * usual));
}

/** Value that the ordinary team realises in a whole Sprint. */
export function usualValue({ people, season }: Pick<World, 'people' | 'season'>): number {
  return Math.max(1, Math.floor((VALUE_A_PERSON * people.length * season.days) / 10));
}

/** Thousandths of the Sprint Goal that stand: Done tied items over tied items. */
export function goalShare(world: World): Mille {
  const { goalItems, done } = world.sprint;
  if (goalItems.length === 0) return 0;
  return Math.floor((done.filter((entry) => goalItems.includes(entry.item)).length * 1000) / goalItems.length);
}

/** A Sprint Goal that has become obsolete is neither met nor missed, and whoever cancels neither gains nor loses by it. */
export const GOAL_GONE: Mille = 500;

/** Has the Sprint Goal been met? One that has become obsolete cannot be. */
export function isGoalMet(world: World): boolean {
  return world.sprint.goal !== null && !world.sprint.goalObsolete && goalShare(world) === 1000;
}

/** What became of the Sprint Goal at the end of the Sprint. */
export function goalFateOf(world: World): GoalFate {
  return world.sprint.goalObsolete ? 'obsolete' : isGoalMet(world) ? 'met' : 'missed';
}

/** 0..1000 for a share of the Sprint Goal at the end of the Sprint: short of all of it, seven tenths of the share count. */
export function goalMeter(share: Mille): Mille {
  return share === 1000 ? 1000 : Math.floor((share * 7) / 10);
}
