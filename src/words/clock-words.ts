import type { Minutes, Tick } from '../core/sim/basics.ts';

const FIRST_HOUR = 9;

/** Time of day at a tick of the day (0..15, half hours from 9:00). The first stop stands after the Daily Scrum. */
export function clockAt(hour: Tick, atStop = false): string {
  if (hour === 0 && atStop) return '9:15';
  const minutes = FIRST_HOUR * 60 + hour * 30;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Half hours of own time that a price is made of; a part of one counts as one. */
export function halfHours(minutes: Minutes): number {
  return Math.ceil(minutes / 30);
}
