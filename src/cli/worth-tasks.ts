import type { Seat } from '../core/sim/basics.ts';

/** One piece of work for a thread that fits the worth of states. */
export type WorthTask =
  | { readonly kind: 'sample'; readonly seed: number }
  | { readonly kind: 'scale'; readonly seat: Seat; readonly seed: number }
  | { readonly kind: 'try'; readonly seed: number; readonly lucks: number };
