import { describe, expect, test } from 'vitest';
import type { AnswerSheet, Grade } from '../../../src/core/fit/answer-sheet.ts';
import { scoreFigures } from '../../../src/core/fit/score.ts';
import { barFor, levelOf, type VerdictInput, verdictOf } from '../../../src/core/fit/verdict.ts';
import { EMPTY, GOOD, PO, POOR, SM, seasonOf, swapped } from './sheets.ts';

const strongMaster = seasonOf({ grades: { [SM]: GOOD, [PO]: POOR }, cards: [SM, SM, SM, PO], sliders: { [SM]: 6, [PO]: 3 } });
const verdictFor = (sheet: AnswerSheet) => scoreFigures(sheet).verdict;

describe('every verdict can be reached', () => {
  test('good and glad as Scrum Master leans Scrum Master', () => expect(verdictFor(strongMaster)).toBe('scrum-master'));
  test('good and glad as Product Owner leans Product Owner', () =>
    expect(verdictFor(swapped(strongMaster))).toBe('product-owner'));
  test('the same in both seats leans nowhere', () => expect(verdictFor(seasonOf())).toBe('no-clear-lean'));

  test('good at one and glad of the other points different ways', () => {
    const grades = { [SM]: GOOD, [PO]: POOR };
    const torn = seasonOf({ grades, cards: [PO, PO, PO, SM], sliders: { [SM]: 3, [PO]: 6 } });
    expect(verdictFor(torn)).toBe('split');
    expect(verdictFor(swapped(torn))).toBe('split');
  });

  test('three answers in ten faster than reading are noise, whatever they say', () => {
    expect(verdictFor({ ...strongMaster, fast: 0.3 })).toBe('noisy');
    expect(verdictFor({ ...strongMaster, fast: 0.29 })).toBe('scrum-master');
  });

  test('answers that no level of skill explains better than clicking are noise', () => {
    const extremes: readonly Grade[] = [0, 3, 0, 3, 0, 3, 0, 3, 0, 3];
    const clicked = seasonOf({ sprints: 6, grades: { [SM]: extremes, [PO]: extremes } });
    expect(scoreFigures(clicked).logBayes).toBeLessThan(-2.3);
    expect(verdictFor(clicked)).toBe('noisy');
  });

  test('standing work is kept out of the test for clicking', () => {
    const extremes: readonly Grade[] = [0, 3, 0, 3, 0, 3, 0, 3, 0, 3];
    const clicked = seasonOf({ sprints: 6, grades: { [SM]: extremes, [PO]: extremes } });
    const standing = { ...clicked, decisions: clicked.decisions.map((one) => ({ ...one, kind: 'standing' as const })) };
    expect(scoreFigures(standing)).toMatchObject({ logBayes: 0, verdict: 'no-clear-lean' });
  });

  test('one Sprint in each seat is a taster: too little', () => {
    expect(verdictFor(seasonOf({ sprints: 2 }))).toBe('too-little');
    expect(verdictFor(EMPTY)).toBe('too-little');
  });

  test('a seat never played, or played once against twice, asks for that seat', () => {
    const onlyOne = seasonOf({ sprints: 1 });
    expect(verdictFor(onlyOne)).toBe('play-the-other-seat');
    const uneven = seasonOf({ sprints: 3 });
    expect(verdictFor(uneven)).toBe('play-the-other-seat');
    expect(verdictFor(swapped(uneven))).toBe('play-the-other-seat');
  });

  test('noise is said before lack of play, lack of play before a split', () => {
    expect(verdictFor({ ...seasonOf({ sprints: 1 }), fast: 0.5 })).toBe('noisy');
    const grades = { [SM]: GOOD, [PO]: POOR };
    const torn = seasonOf({ sprints: 2, grades, cards: [PO, PO, PO, PO, PO, PO], sliders: { [SM]: 2, [PO]: 6 } });
    expect(verdictFor(torn)).toBe('too-little');
  });
});

describe('how sure a lead must be', () => {
  const sheetOf = (sprints: number, seasons?: number): AnswerSheet => {
    const sheet = seasonOf({ sprints });
    return seasons === undefined ? sheet : { ...sheet, seasons };
  };

  test('is .95 up to four Sprints, .90 where a season of six ends, and .95 at every other look', () => {
    expect([2, 4, 5, 6, 7, 8].map((sprints) => barFor(sheetOf(sprints)))).toEqual([0.95, 0.95, 0.95, 0.9, 0.95, 0.95]);
  });

  test('is .95 for pooled seasons, also where they come to six Sprints', () => {
    expect(barFor(sheetOf(6, 2))).toBe(0.95);
    expect(barFor(sheetOf(6, 1))).toBe(0.9);
  });

  test('is measured against a lead outside the middle zone', () => {
    const sure: VerdictInput = {
      sheet: sheetOf(4),
      logBayes: 0,
      difference: { mean: 0, sd: 1 },
      liking: { mean: 0, sd: 1 },
      lead: { lead: 0.2 + 1.645 * 0.4, sd: 0.4 },
    };
    expect(verdictOf(sure)).toBe('scrum-master');
    expect(verdictOf({ ...sure, lead: { lead: 0.2 + 1.64 * 0.4, sd: 0.4 } })).toBe('no-clear-lean');
    expect(verdictOf({ ...sure, lead: { lead: -0.2 - 1.645 * 0.4, sd: 0.4 } })).toBe('product-owner');
    const six = { ...sure, sheet: sheetOf(6) };
    expect(verdictOf({ ...six, lead: { lead: 0.2 + 1.29 * 0.4, sd: 0.4 } })).toBe('scrum-master');
    expect(verdictOf({ ...six, lead: { lead: 0.2 + 1.27 * 0.4, sd: 0.4 } })).toBe('no-clear-lean');
  });
});

describe('the level of a seat', () => {
  test('is strong or developing only if the 80 % interval clears zero', () => {
    expect(levelOf({ mean: 0.65, sd: 0.5 }, 2)).toBe('strong');
    expect(levelOf({ mean: 0.63, sd: 0.5 }, 2)).toBe('solid');
    expect(levelOf({ mean: -0.63, sd: 0.5 }, 2)).toBe('solid');
    expect(levelOf({ mean: -0.65, sd: 0.5 }, 2)).toBe('developing');
  });

  test('is not given to a seat that was not played', () => {
    const { levels } = scoreFigures(seasonOf({ sprints: 1 }));
    expect(levels[SM]).not.toBeNull();
    expect(levels[PO]).toBeNull();
  });

  test('follows the grades', () => {
    expect(scoreFigures(strongMaster).levels).toEqual({ [SM]: 'strong', [PO]: 'developing' });
  });
});
