import type { Id } from '../../../core/sim/basics.ts';

/** A goal that could be proposed, and the items it would be tied to. */
export interface Proposal {
  readonly goal: Id;
  readonly items: readonly Id[];
}
