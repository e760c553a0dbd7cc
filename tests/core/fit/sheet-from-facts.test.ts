import { describe, expect, test } from 'vitest';
import { parseSheet } from '../../../src/core/fit/parse-sheet.ts';
import { sheetFromFacts } from '../../../src/core/fit/sheet-from-facts.ts';
import type { Fact } from '../../../src/core/sim/fact.ts';

const stamp = { tick: 8, why: [], seen: 'all' } as const;
const graded = (sprint: number, of: string): Fact => ({
  ...stamp,
  type: 'decision.graded',
  seat: 'scrum-master',
  sprint,
  of,
  kind: 'moment',
  option: 'A',
  grade: 3,
  a: 500,
  b: -250,
  code: 'SM3',
  group: 'stuck',
});
const answered = (quick: boolean): Fact => ({
  ...stamp,
  type: 'ask.answered',
  seat: 'scrum-master',
  ask: 'ask-1',
  ...(quick ? { quick: true as const } : {}),
});

const facts: readonly Fact[] = [
  graded(1, 'I-02'),
  answered(true),
  { ...stamp, type: 'hour.chosen', hour: 'H-1', chose: 'product-owner', sprint: 1 },
  answered(false),
  { ...stamp, type: 'phase.entered', phase: 'review' },
  { ...stamp, type: 'seat.rated', seat: 'scrum-master', sprint: 1, values: [6, null, 5] },
  graded(2, 'I-09'),
  answered(false),
  answered(false),
];

describe('the facts of a season fold into a sheet', () => {
  const sheet = sheetFromFacts({ facts });

  test('that parses and holds what was decided, chosen and rated, in the order it came', () => {
    expect(parseSheet(JSON.parse(JSON.stringify(sheet)))).toEqual({ sheet });
    expect(sheet.decisions.map(({ sprint, of }) => [sprint, of])).toEqual([
      [1, 'I-02'],
      [2, 'I-09'],
    ]);
    expect(sheet.cards).toEqual([{ sprint: 1, chose: 'product-owner' }]);
    expect(sheet.ratings).toEqual([{ seat: 'scrum-master', sprint: 1, values: [6, null, 5] }]);
  });

  test('with thousandths turned into logits and the share of hurried answers', () => {
    expect(sheet.decisions[0]).toMatchObject({ a: 0.5, b: -0.25, grade: 3, code: 'SM3', kind: 'moment' });
    expect(sheet.fast).toBe(0.25);
    expect(sheetFromFacts({ facts: [] }).fast).toBe(0);
  });

  test('in which a shown re-play leaves out what it gave away', () => {
    const shown: Fact = { ...stamp, type: 'replay.shown', of: 'I-02', group: 'stuck', sprint: 1 };
    const { decisions } = sheetFromFacts({ facts: [...facts, shown] });
    expect(decisions.map(({ exposed }) => exposed)).toEqual([undefined, true]);
  });
});
