import type { Seat } from '../sim/basics.ts';
import { otherSeat } from '../sim/basics.ts';

/** Seat of the player, Sprint by Sprint, beginning with `first`: A B B A, repeated. What changes in a straight line cancels out every four Sprints. */
export function abba(first: Seat, sprints: number): readonly Seat[] {
  return Array.from({ length: sprints }, (_, at) => (at % 4 === 0 || at % 4 === 3 ? first : otherSeat(first)));
}

/** Sprints and working days a Sprint of the lengths on offer. */
export const LENGTHS = {
  taster: { sprints: 2, days: 5 },
  season: { sprints: 4, days: 10 },
  full: { sprints: 6, days: 10 },
} as const;
