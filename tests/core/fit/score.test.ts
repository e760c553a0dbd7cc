import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswerSheet, Grade } from '../../../src/core/fit/answer-sheet.ts';
import { poolSheets } from '../../../src/core/fit/pool.ts';
import { type Figures, score, scoreFigures } from '../../../src/core/fit/score.ts';
import type { Verdict } from '../../../src/core/fit/verdict.ts';
import { anySheet, coldStartSheet, EMPTY, GOOD, PO, POOR, SM, seasonOf, swapped } from './sheets.ts';

/** What a result must read like after the seats have changed names. Rounding again only undoes the last bit of a subtraction. */
function mirrored(figures: Figures): Figures {
  const minus = (value: number) => (value === 0 ? 0 : -value);
  const names: Partial<Record<Verdict, Verdict>> = { [SM]: PO, [PO]: SM };
  return {
    ...figures,
    lead: minus(figures.lead),
    interval90: [minus(figures.interval90[1]), minus(figures.interval90[0])],
    pScrumMaster: Math.round((1 - figures.pScrumMaster) * 1e6) / 1e6,
    verdict: names[figures.verdict] ?? figures.verdict,
    skill: { [SM]: figures.skill[PO], [PO]: figures.skill[SM] },
    preference: { mean: minus(figures.preference.mean), sd: figures.preference.sd },
    skillDifference: { mean: minus(figures.skillDifference.mean), sd: figures.skillDifference.sd },
    levels: { [SM]: figures.levels[PO], [PO]: figures.levels[SM] },
  };
}

describe('the two seats are treated alike', () => {
  test('changing the names of the seats turns every figure round exactly, to the sixth decimal', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        expect(scoreFigures(swapped(sheet))).toEqual(mirrored(scoreFigures(sheet)));
      }),
      { numRuns: 300 },
    );
  });

  test('the weight of every piece of evidence turns round with the names', () => {
    fc.assert(
      fc.property(coldStartSheet, (sheet) => {
        const weights = score(sheet).evidence;
        const turned = score(swapped(sheet)).evidence;
        expect(turned.decisions.map(({ weight }) => weight + 0)).toEqual(weights.decisions.map(({ weight }) => 0 - weight));
        expect([turned.cards, turned.ratings]).toEqual([0 - weights.cards, 0 - weights.ratings]);
      }),
      { numRuns: 50 },
    );
  });
});

test('however much is played, the difference of the skills stays as unsure as the unknown gap between the items of the two seats', () => {
  const years = poolSheets(Array.from({ length: 40 }, () => seasonOf()));
  expect(scoreFigures(years).skillDifference.sd).toBeGreaterThan(0.2);
  expect(scoreFigures(years).skill[SM].sd).toBeLessThan(0.25);
});

describe('without evidence nothing is claimed', () => {
  test('an empty sheet leads nowhere with the spread of the population', () => {
    const figures = scoreFigures(EMPTY);
    expect(figures).toMatchObject({ lead: 0, sd: 1, pScrumMaster: 0.5, verdict: 'too-little' });
    expect(figures.interval90).toEqual([-1.644854, 1.644854]);
    expect(figures.preference).toEqual({ mean: 0, sd: 1 });
  });

  test('a sheet on which everything was skipped or given away says no more than an empty one', () => {
    const full = seasonOf({ cards: [null, null], sliders: { [SM]: null, [PO]: null } });
    const blank = { ...full, decisions: full.decisions.map((decision) => ({ ...decision, exposed: true })) };
    const { lead, sd, skill, preference, logBayes } = scoreFigures(blank);
    const nothing = scoreFigures(EMPTY);
    expect({ lead, sd, skill, preference, logBayes }).toEqual({
      lead: nothing.lead,
      sd: nothing.sd,
      skill: nothing.skill,
      preference: nothing.preference,
      logBayes: 0,
    });
  });

  test('all answers alike in both seats lead nowhere, however good they are', () => {
    for (const grades of [GOOD, POOR]) {
      const figures = scoreFigures(seasonOf({ grades: { [SM]: grades, [PO]: grades } }));
      expect(Math.abs(figures.lead)).toBeLessThan(0.05);
    }
  });

  test('someone who rates both seats high gains nothing over someone who rates both low', () => {
    const high = scoreFigures(seasonOf({ sliders: { [SM]: 7, [PO]: 7 } }));
    const low = scoreFigures(seasonOf({ sliders: { [SM]: 1, [PO]: 1 } }));
    expect(high).toEqual(low);
  });
});

describe('a better answer never counts against its seat', () => {
  const better = (sheet: AnswerSheet, index: number): AnswerSheet => ({
    ...sheet,
    decisions: sheet.decisions.map((decision, at) =>
      at === index ? { ...decision, grade: Math.min(3, decision.grade + 1) as Grade } : decision,
    ),
  });

  test('neither in the lead nor in the skill, whatever else is on a sheet of items not yet measured', () => {
    fc.assert(
      fc.property(coldStartSheet, fc.nat(), (sheet, nth) => {
        fc.pre(sheet.decisions.length > 0);
        const index = nth % sheet.decisions.length;
        const seat = sheet.decisions[index]?.seat ?? SM;
        const [before, after] = [scoreFigures(sheet), scoreFigures(better(sheet, index))];
        const side = seat === SM ? 1 : -1;
        expect(side * (after.lead - before.lead)).toBeGreaterThanOrEqual(0);
        expect(after.skill[seat].mean).toBeGreaterThanOrEqual(before.skill[seat].mean);
      }),
      { numRuns: 300 },
    );
  });

  test('nor in the skill where items are sharp and the one bad answer looks like carelessness', () => {
    fc.assert(
      fc.property(anySheet, fc.nat(), (sheet, nth) => {
        fc.pre(sheet.decisions.length > 0);
        const index = nth % sheet.decisions.length;
        const seat = sheet.decisions[index]?.seat ?? SM;
        const [before, after] = [scoreFigures(sheet), scoreFigures(better(sheet, index))];
        expect(after.skill[seat].mean).toBeGreaterThanOrEqual(before.skill[seat].mean);
      }),
      { numRuns: 200 },
    );
    const excellent = seasonOf({ grades: { [SM]: [3, 3, 3, 3, 3], [PO]: [3, 3, 3, 3, 3] } });
    const sharp = { ...excellent, decisions: excellent.decisions.map((decision) => ({ ...decision, a: 1.5 })) };
    const slip = { ...sharp, decisions: sharp.decisions.map((one, at) => (at === 2 ? { ...one, grade: 0 as Grade } : one)) };
    expect(scoreFigures(better(slip, 2)).skill[SM].mean).toBeGreaterThan(scoreFigures(slip).skill[SM].mean);
  });
});

describe('the figures', () => {
  test('agree with one another and stay within their bounds on any sheet', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const { lead, sd, interval90, pScrumMaster, skill, preference } = scoreFigures(sheet);
        expect(interval90[0]).toBeLessThanOrEqual(lead);
        expect(interval90[1]).toBeGreaterThanOrEqual(lead);
        expect(sd).toBeGreaterThan(0);
        expect(sd).toBeLessThanOrEqual(1);
        expect(pScrumMaster > 0.5).toBe(lead > 0 && pScrumMaster !== 0.5);
        expect(pScrumMaster).toBeGreaterThanOrEqual(0);
        expect(pScrumMaster).toBeLessThanOrEqual(1);
        for (const estimate of [skill[SM], skill[PO], preference])
          expect(Number.isFinite(estimate.mean + estimate.sd)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('carry six decimals and no minus zero', () => {
    fc.assert(
      fc.property(coldStartSheet, (sheet) => {
        const numbers = JSON.stringify(score(sheet)).match(/-?\d+\.\d+/g) ?? [];
        for (const one of numbers) expect(one).toMatch(/^-?\d+\.\d{1,6}$/);
        expect(Object.is(score(sheet).lead, -0)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  test('the same sheet gives the same figures, whatever was scored before it', () => {
    const sheet = seasonOf({ grades: { [SM]: GOOD, [PO]: POOR } });
    const before = JSON.stringify(score(sheet));
    for (let a = 0.01; a < 3; a += 0.01) scoreFigures({ ...sheet, decisions: [{ seat: SM, sprint: 1, grade: 2, a, b: 0 }] });
    expect(JSON.stringify(score(sheet))).toBe(before);
  });

  test('a late good Sprint is held for learning in part, an early one is not', () => {
    const late = seasonOf({ sprints: 2, grades: { [SM]: POOR, [PO]: GOOD } });
    const early = { ...late, decisions: [...late.decisions].reverse() };
    expect(scoreFigures(late).skill[PO].mean).toBeLessThan(scoreFigures(early).skill[PO].mean);
  });

  test('a sharper item says more, a harder one asks less for the same grade', () => {
    const sheet = seasonOf({ grades: { [SM]: GOOD, [PO]: POOR } });
    const items = (a: number, b: number) => ({ ...sheet, decisions: sheet.decisions.map((one) => ({ ...one, a, b })) });
    expect(scoreFigures(items(0.9, 0)).skillDifference.sd).toBeLessThan(scoreFigures(items(0.5, 0)).skillDifference.sd);
    expect(scoreFigures(items(0.5, 1)).skill[SM].mean).toBeGreaterThan(scoreFigures(items(0.5, 0)).skill[SM].mean);
  });
});
