import type { Minutes, Tick } from '../core/sim/basics.ts';

const FIRST_HOUR = 9;

/** Minutes that the Daily Scrum takes of the first half hour: whatever is shown or decided in it comes after the Daily Scrum. */
const DAILY = 15;

/** Time of day at a tick of the day (0..15, half hours from 9:00). The first half hour reads 9:15, so that no clock ever goes back. */
export function clockAt(hour: Tick): string {
  const minutes = FIRST_HOUR * 60 + hour * 30 + (hour === 0 ? DAILY : 0);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Half hours of own time that a price is made of; a part of one counts as one. */
export function halfHours(minutes: Minutes): number {
  return Math.ceil(minutes / 30);
}
