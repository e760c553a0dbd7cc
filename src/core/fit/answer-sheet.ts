import type { Id, Seat } from '../sim/basics.ts';

export type Grade = 0 | 1 | 2 | 3;

/** One graded decision. The list of them stands in the order played, because the learning curve runs over it. */
export interface Decision {
  readonly seat: Seat;
  readonly sprint: number;
  readonly grade: Grade;
  /** How sharply the item tells skills apart, in logits; .5 until people have been measured. */
  readonly a: number;
  /** How hard the item is, on the scale of skill: 0 = middling for an ordinary newcomer. */
  readonly b: number;
  /** Standing work stays out of the test for clicking, since a confirmed default looks like anyone's. Absent = moment. */
  readonly kind?: 'moment' | 'standing';
  /** True: the better answer of this exposure group had been shown before, so the answer says nothing about skill. */
  readonly exposed?: boolean;
  /** Which later decisions a shown re-play gives away. */
  readonly group?: Id;
  /** Ids for the story told about the score; the model reads none of them. */
  readonly of?: Id;
  readonly option?: Id;
  readonly code?: Id;
}

/** One free hour: what it was given to. Null = neither; a skipped card is missing, never held against anyone. */
export interface FocusCard {
  readonly sprint: number;
  readonly chose: Seat | null;
}

/** The three sliders after a Sprint (enjoyed it, gave energy, would take the seat again), each 1 to 7. Null = skipped. */
export interface Rating {
  readonly seat: Seat;
  readonly sprint: number;
  readonly values: readonly (number | null)[];
}

/** All that role fit is computed from. It outlives rules and packs: a sheet can always be scored again. */
export interface AnswerSheet {
  readonly decisions: readonly Decision[];
  readonly cards: readonly FocusCard[];
  readonly ratings: readonly Rating[];
  /** Share of answers given faster than the words can be read, 0 to 1. */
  readonly fast: number;
  /** How many seasons were pooled into this sheet; absent = one. */
  readonly seasons?: number;
}

/** The decisions that count as evidence, each with its place on the sheet. */
export function countedDecisions(sheet: AnswerSheet): readonly { readonly index: number; readonly decision: Decision }[] {
  return sheet.decisions.map((decision, index) => ({ index, decision })).filter(({ decision }) => decision.exposed !== true);
}
