import type { Meter } from '../../../core/sim/basics.ts';
import type { Action } from '../../../core/sim/command.ts';

/** In the order in which they are shown as long as nothing has been typed. */
export const GROUPS = ['do', 'clock', 'show', 'people', 'items', 'wall', 'trouble', 'number', 'term', 'setting', 'page'] as const;
export type PaletteGroup = (typeof GROUPS)[number];

/** What is read in the palette itself before it closes. */
export type Detail =
  | { readonly kind: 'action'; readonly action: Action }
  | { readonly kind: 'term'; readonly id: string }
  | { readonly kind: 'meter'; readonly id: Meter };

/** One line of the palette. */
export interface Entry {
  readonly id: string;
  readonly group: PaletteGroup;
  readonly icon: string;
  readonly label: string;
  /** Said beside it: with whom, what it costs, how it stands. */
  readonly note?: string | undefined;
  /** Why it cannot be had now. */
  readonly reason?: string | undefined;
  /** A detail to read, `stay` for a switch whose list stays open, or nothing: the palette closes. */
  readonly pick: () => Detail | 'stay' | undefined;
}
