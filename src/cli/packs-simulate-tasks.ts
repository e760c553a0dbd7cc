import type { Trip } from '../core/lab/moments/gather.ts';
import type { Offer } from '../core/lab/moments/plan.ts';
import type { TriedState } from '../core/lab/moments/try-answers.ts';
import type { Id } from '../core/sim/basics.ts';

/** One piece of work for a thread that tries moments: what a season has to offer, or its states tried. */
export type MomentsTask =
  | { readonly kind: 'gather'; readonly trip: Trip; readonly wanted: readonly Id[] }
  | { readonly kind: 'try'; readonly trip: Trip; readonly wanted: readonly Id[]; readonly lucks: number };

export type MomentsResult =
  | { readonly kind: 'gather'; readonly offer: Offer }
  | { readonly kind: 'try'; readonly tried: readonly TriedState[] };
