import type { Handover, Inherited } from '../core/lab/balance/carry-over.ts';
import type { TriedChoice } from '../core/lab/balance/choices.ts';
import type { Course, Trip } from '../core/lab/balance/course.ts';
import type { Seat } from '../core/sim/basics.ts';

/** One piece of work for a thread that measures balance. */
export type BalanceTask =
  | { readonly kind: 'course'; readonly trip: Trip }
  | { readonly kind: 'handover'; readonly handover: Handover }
  | { readonly kind: 'choices'; readonly seat: Seat; readonly seed: number; readonly lucks: number };

export type BalanceResult =
  | { readonly kind: 'course'; readonly course: Course }
  | { readonly kind: 'handover'; readonly inherited: Inherited }
  | { readonly kind: 'choices'; readonly tried: readonly TriedChoice[] };
