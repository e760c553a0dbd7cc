import { describe, expect, test } from 'vitest';
import type { AnswerSheet } from '../../../src/core/fit/answer-sheet.ts';
import { type Figures, scoreFigures } from '../../../src/core/fit/score.ts';
import { diceOf } from '../../../src/core/fit/trial/dice.ts';
import { KINDS, personOf } from '../../../src/core/fit/trial/people.ts';
import { bankOf, FULL, playSeason, SEASON } from '../../../src/core/fit/trial/season.ts';
import { PO, SM, seasonOf } from './sheets.ts';

/** Sheets of people who mean what they answer, in every manner there is. */
function playedSheets(count: number): readonly AnswerSheet[] {
  const dice = diceOf(7);
  return Array.from({ length: count }, (_, nth) => {
    const person = personOf(KINDS[nth % KINDS.length] as (typeof KINDS)[number], dice);
    return playSeason({ person, bank: bankOf(dice), plan: nth % 2 === 0 ? SEASON : FULL, dice });
  });
}

describe('what is skipped is missing', () => {
  const withoutCards = (sheet: AnswerSheet): AnswerSheet => ({
    ...sheet,
    cards: sheet.cards.map(({ sprint }) => ({ sprint, chose: null })),
  });
  const withoutSliders = (sheet: AnswerSheet): AnswerSheet => ({
    ...sheet,
    ratings: sheet.ratings.map((rating) => ({ ...rating, values: [null, null, null] })),
  });
  const width = ({ interval90: [low, high] }: Figures) => high - low;

  test('a free hour given to neither counts like one that was never offered', () => {
    const sheet = seasonOf({ cards: [SM, SM, null, PO] });
    const { cards, ...rest } = sheet;
    expect(scoreFigures({ ...rest, cards: cards.filter(({ chose }) => chose !== null) })).toEqual(scoreFigures(sheet));
  });

  test('skipped sliders count like sliders never shown', () => {
    const sheet = withoutSliders(seasonOf());
    expect(scoreFigures({ ...sheet, ratings: [] })).toEqual(scoreFigures(sheet));
  });

  test('skipping one free hour, all of them or all sliders never narrows the interval of people who mean what they answer', () => {
    for (const sheet of playedSheets(120)) {
      const complete = width(scoreFigures(sheet));
      const [first, ...others] = sheet.cards;
      const oneLess = { ...sheet, cards: [{ sprint: first?.sprint ?? 1, chose: null }, ...others] };
      for (const less of [oneLess, withoutCards(sheet), withoutSliders(sheet)]) {
        expect(width(scoreFigures(less))).toBeGreaterThanOrEqual(complete);
      }
    }
  });

  test('skipping one of three sliders on every screen widens the interval', () => {
    const sheet = seasonOf();
    const partly = { ...sheet, ratings: sheet.ratings.map((rating) => ({ ...rating, values: [5, null, 5] })) };
    expect(width(scoreFigures(partly))).toBeGreaterThan(width(scoreFigures(sheet)));
  });
});
