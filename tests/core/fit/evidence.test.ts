import { describe, expect, test } from 'vitest';
import type { AnswerSheet, Decision } from '../../../src/core/fit/answer-sheet.ts';
import { balanceOf } from '../../../src/core/fit/balance.ts';
import { markExposed } from '../../../src/core/fit/exposure.ts';
import { score, scoreFigures } from '../../../src/core/fit/score.ts';
import { GOOD, PO, POOR, SM, seasonOf, swapped } from './sheets.ts';

const master = seasonOf({ grades: { [SM]: GOOD, [PO]: POOR }, cards: [SM, SM, SM, PO], sliders: { [SM]: 6, [PO]: 3 } });

describe('the weight of a piece of evidence', () => {
  test('of a decision is the lead with it minus the lead without it, in its place on the learning curve', () => {
    const result = score(master);
    for (const index of [0, 13, 39]) {
      const decisions = master.decisions.map((one, at) => (at === index ? { ...one, exposed: true } : one));
      const without = scoreFigures({ ...master, decisions }).lead;
      expect(result.evidence.decisions[index]?.weight).toBeCloseTo(result.lead - without, 5);
    }
  });

  test('of the free hours and of the sliders is the lead with them minus the lead without them', () => {
    const { lead, evidence } = score(master);
    expect(evidence.cards).toBeCloseTo(lead - scoreFigures({ ...master, cards: [] }).lead, 5);
    expect(evidence.ratings).toBeCloseTo(lead - scoreFigures({ ...master, ratings: [] }).lead, 5);
  });

  test('is positive for a good decision as Scrum Master and for a poor one as Product Owner', () => {
    for (const { seat, grade, weight } of score(master).evidence.decisions) {
      if (grade === 3) expect(Math.sign(weight)).toBe(seat === SM ? 1 : -1);
      if (grade === 0) expect(Math.sign(weight)).toBe(seat === SM ? -1 : 1);
    }
  });
});

describe('the balance of the evidence', () => {
  const balance = (sheet: AnswerSheet, most?: { for: number; against: number }) => balanceOf(sheet, score(sheet), most);

  test('names the three heaviest pieces for the side of the lead and the heaviest against it', () => {
    const sheet = { ...master, decisions: master.decisions.map((one, at) => (at === 2 ? { ...one, grade: 0 as const } : one)) };
    const { for: pro, against } = balance(sheet);
    const weights = score(sheet).evidence.decisions.map(({ weight }) => weight);
    expect(pro).toHaveLength(3);
    expect(pro[0]).toMatchObject({ of: 'ratings' });
    expect(pro[1]?.weight).toBe(Math.max(...weights));
    expect(against).toEqual([{ of: 'decision', ...score(sheet).evidence.decisions[2] }]);
    expect(against[0]?.weight).toBe(Math.min(...weights));
  });

  test('does not hold twelve of sixteen hours for a seat against it, though the sliders alone would put it higher', () => {
    expect(score(master).evidence.cards).toBeLessThan(0);
    expect(balance(master, { for: 99, against: 99 }).against.map(({ of }) => of)).not.toContain('cards');
  });

  test('turns round with the seats', () => {
    expect(balance(swapped(master)).for.map(({ weight }) => -weight)).toEqual(balance(master).for.map(({ weight }) => weight));
  });

  test('holds as many pieces as are asked for, and no more than there are', () => {
    const one = { ...seasonOf(), decisions: [], ratings: [], cards: [{ sprint: 1, chose: SM } as const] };
    expect(balance(one)).toEqual({ for: [{ of: 'cards', weight: score(one).lead }], against: [] });
    expect(balance(master, { for: 5, against: 2 }).for).toHaveLength(5);
  });
});

describe('a re-play gives away what is like it', () => {
  const decision = (sprint: number, group?: string): Decision => {
    const plain = { seat: SM, sprint, grade: 2, a: 0.5, b: 0 } as const;
    return group === undefined ? plain : { ...plain, group };
  };
  const decisions = [decision(1, 'stuck'), decision(2, 'stuck'), decision(2, 'late'), decision(2)];

  test('so later decisions of its group no longer count, and the one re-played still does', () => {
    const marked = markExposed(decisions, [{ group: 'stuck', sprint: 1 }]);
    expect(marked.map(({ exposed }) => exposed === true)).toEqual([false, true, false, false]);
  });

  test('and what no longer counts has no weight, but stays in the order played', () => {
    const sheet = { ...master, decisions: master.decisions.map((one, at) => (at === 5 ? { ...one, exposed: true } : one)) };
    const { evidence } = score(sheet);
    expect(evidence.decisions.map(({ index }) => index)).not.toContain(5);
    expect(evidence.decisions).toHaveLength(39);
    expect(evidence.decisions.at(-1)?.index).toBe(39);
  });

  test('a seat whose decisions were all given away has not been played', () => {
    const decisions = master.decisions.map((one) => (one.seat === PO ? { ...one, exposed: true } : one));
    expect(scoreFigures({ ...master, decisions })).toMatchObject({ verdict: 'play-the-other-seat', levels: { [PO]: null } });
  });
});
