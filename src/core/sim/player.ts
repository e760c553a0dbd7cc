import type { Id, Seat } from './basics.ts';
import type { Command } from './command.ts';
import type { Ask, View } from './view.ts';

/** A keyed die of the policies: 0..999 for a purpose and a subject, always the same for the same view. */
export interface Draw {
  (what: string, who?: Id): number;
  /** Sum of the dice of `who` + a, b and c, 0..2997: near enough to a bell, whole numbers only. */
  three(what: string, who: Id): number;
}

/** An answer on offer, an order, slider values, or commands of the seat (after which the ask stands again). */
export type Reply =
  | { readonly option: Id }
  | { readonly order: readonly Id[] }
  | { readonly values: readonly (number | null)[] }
  | { readonly commands: readonly Command[] };

/** Anything that can sit in a seat: sees the View and the ask, and nothing else. */
export type Player = (view: View, ask: Ask, draw: Draw) => Reply;

export type Seats = Readonly<Record<Seat, Player | 'outside'>>;
