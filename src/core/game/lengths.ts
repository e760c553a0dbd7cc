import type { Seat } from '../sim/basics.ts';
import { otherSeat } from '../sim/basics.ts';

/** A B B A, then B A: what changes in a straight line over a season cancels out. */
const PATTERN: readonly ('a' | 'b')[] = ['a', 'b', 'b', 'a', 'b', 'a'];

/** Seat of the player, Sprint by Sprint, beginning with `first`. */
export function abba(first: Seat, sprints: number): readonly Seat[] {
  return Array.from({ length: sprints }, (_, at) => (PATTERN[at % PATTERN.length] === 'a' ? first : otherSeat(first)));
}

/** Sprints and working days a Sprint of the lengths on offer. */
export const LENGTHS = {
  taster: { sprints: 2, days: 5 },
  season: { sprints: 4, days: 10 },
  full: { sprints: 6, days: 10 },
} as const;
