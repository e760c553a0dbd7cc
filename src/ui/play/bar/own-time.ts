import { NOON_TICK, OWN_TIME_A_STOP } from '../../../core/sim/basics.ts';
import type { View } from '../../../core/sim/view.ts';

const HALF_HOUR = 30;

/** Own time as it can be spent: whole half hours, and the minutes (0..29) that are left of a broken one. */
export interface TimeLeft {
  readonly halves: number;
  readonly part: number;
}

/** Own time until the next stop. A broken half hour is no half hour: nothing that costs one can be paid from it. */
export function leftAtStop({ minutes }: View): TimeLeft {
  const now = Math.max(0, minutes.now);
  return { halves: Math.floor(now / HALF_HOUR), part: now % HALF_HOUR };
}

/** Own time of the whole day: what is left of this half of it, and the afternoon's own if that has not begun. */
export function leftToday(view: View): TimeLeft {
  const { halves, part } = leftAtStop(view);
  const later = view.at.hour < NOON_TICK ? Math.max(0, view.minutes.today - view.minutes.now) : 0;
  return { halves: halves + Math.floor(Math.min(later, OWN_TIME_A_STOP) / HALF_HOUR), part };
}
