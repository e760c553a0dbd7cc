import fc from 'fast-check';
import type { AnswerSheet, Decision, FocusCard, Grade, Rating } from '../../../src/core/fit/answer-sheet.ts';
import { seatIn } from '../../../src/core/fit/trial/season.ts';
import type { Seat } from '../../../src/core/sim/basics.ts';
import { otherSeat } from '../../../src/core/sim/basics.ts';

export const EMPTY: AnswerSheet = { decisions: [], cards: [], ratings: [], fast: 0 };
export const SM = 'scrum-master';
export const PO = 'product-owner';

/** A season played to order: the same grades in every Sprint of a seat, the same choices, the same sliders. */
export interface Wish {
  readonly sprints?: number;
  readonly grades?: Readonly<Record<Seat, readonly Grade[]>>;
  readonly cards?: readonly (Seat | null)[];
  readonly sliders?: Readonly<Record<Seat, number | null>>;
}

const MIDDLING: readonly Grade[] = [2, 1, 3, 0, 2, 1, 2, 1, 3, 0];
export const GOOD: readonly Grade[] = [3, 3, 2, 3, 3, 2, 3, 3, 3, 2];
export const POOR: readonly Grade[] = [1, 0, 1, 0, 0, 2, 0, 1, 0, 0];

export function seasonOf(wish: Wish = {}): AnswerSheet {
  const grades = wish.grades ?? { [SM]: MIDDLING, [PO]: MIDDLING };
  const cards = wish.cards ?? [SM, PO, SM, PO];
  const sliders = wish.sliders ?? { [SM]: 5, [PO]: 5 };
  const numbers = Array.from({ length: wish.sprints ?? 4 }, (_, index) => index + 1);
  return {
    decisions: numbers.flatMap((sprint) => {
      const seat = seatIn(sprint, SM);
      return grades[seat].map((grade) => ({ seat, sprint, grade, a: 0.5, b: 0 }));
    }),
    cards: numbers.flatMap((sprint) => cards.map((chose) => ({ sprint, chose }))),
    ratings: numbers.map((sprint) => {
      const seat = seatIn(sprint, SM);
      return { seat, sprint, values: [sliders[seat], sliders[seat], sliders[seat]] };
    }),
    fast: 0,
  };
}

/** The same answers with the seats' names changed over. */
export function swapped(sheet: AnswerSheet): AnswerSheet {
  return {
    ...sheet,
    decisions: sheet.decisions.map((decision) => ({ ...decision, seat: otherSeat(decision.seat) })),
    cards: sheet.cards.map((card) => ({ ...card, chose: card.chose && otherSeat(card.chose) })),
    ratings: sheet.ratings.map((rating) => ({ ...rating, seat: otherSeat(rating.seat) })),
  };
}

const seat = fc.constantFrom<Seat>(SM, PO);
const sprint = fc.integer({ min: 1, max: 8 });
const grade = fc.constantFrom<Grade>(0, 1, 2, 3);
const slider = fc.option(fc.integer({ min: 1, max: 7 }), { nil: null, freq: 6 });

const card: fc.Arbitrary<FocusCard> = fc.record({ sprint, chose: fc.option(seat, { nil: null, freq: 4 }) });
const rating: fc.Arbitrary<Rating> = fc.record({ seat, sprint, values: fc.tuple(slider, slider, slider) });

function decisionWith(item: { a: fc.Arbitrary<number>; b: fc.Arbitrary<number> }): fc.Arbitrary<Decision> {
  return fc.record(
    { seat, sprint, grade, ...item, kind: fc.constantFrom('moment', 'standing'), exposed: fc.boolean() },
    { requiredKeys: ['seat', 'sprint', 'grade', 'a', 'b'] },
  );
}

function sheetWith(decision: fc.Arbitrary<Decision>): fc.Arbitrary<AnswerSheet> {
  return fc.record({
    decisions: fc.array(decision, { maxLength: 60 }),
    cards: fc.array(card, { maxLength: 24 }),
    ratings: fc.uniqueArray(rating, { maxLength: 8, selector: (one) => `${one.seat} ${one.sprint}` }),
    fast: fc.constantFrom(0, 0.1, 0.5),
  });
}

/** Few sharpnesses, as in a pack, but every difficulty. */
const sharpness = fc.constantFrom(0.3, 0.5, 0.8, 1.2);
const difficulty = fc.double({ min: -2, max: 2, noNaN: true });

/** Any sheet at all, however unlikely: measured items, answers without rhyme. */
export const anySheet = sheetWith(decisionWith({ a: sharpness, b: difficulty }));
/** Any answers to the items as they are before people have been measured. */
export const coldStartSheet = sheetWith(decisionWith({ a: fc.constant(0.5), b: fc.constant(0) }));
