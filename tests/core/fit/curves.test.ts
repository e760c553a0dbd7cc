import { describe, expect, test } from 'vitest';
import type { Grade } from '../../../src/core/fit/answer-sheet.ts';
import { fillGradeRow } from '../../../src/core/fit/grade-curve.ts';
import { SKILL } from '../../../src/core/fit/model.ts';
import { normalBelow, rounded } from '../../../src/core/fit/normal.ts';
import { FIVE_NODES, THREE_NODES } from '../../../src/core/fit/quadrature.ts';
import { learned } from '../../../src/core/fit/skill.ts';

function rowOf(grade: Grade, a: number, shift: number): Float64Array {
  const row = new Float64Array(SKILL.points);
  fillGradeRow(row, 0, { grade, a, shift });
  return row;
}

/** The formula of the method, worked out anew at one point, without table or interpolation. */
function exactChance(grade: Grade, a: number, ahead: number): number {
  return FIVE_NODES.reduce((sum, { z, weight }) => {
    const at = ahead - 0.5 * z;
    const raw = [0, a * (at + 0.8), a * (2 * at + 0.8), a * 3 * at].map(Math.exp);
    const total = raw.reduce((all, one) => all + one, 0);
    return sum + weight * ((0.95 * (raw[grade] as number)) / total + 0.0125);
  }, 0);
}

describe('the table of grades', () => {
  test('agrees with the formula to three hundred-thousandths wherever cold-start items meet ordinary people', () => {
    for (const grade of [0, 1, 2, 3] as const) {
      for (const shift of [-0.43, 0.117, 0.35, 0.696]) {
        const row = rowOf(grade, 0.5, shift);
        for (let point = 10; point <= 25; point += 1) {
          const ahead = SKILL.lowest + SKILL.step * point + shift;
          expect(Math.abs(Math.exp(row[point] as number) - exactChance(grade, 0.5, ahead))).toBeLessThan(3e-5);
        }
      }
    }
  });

  test('adds up to one over the four grades, also in the tails and for the sharpest item', () => {
    for (const a of [0.05, 0.5, 3]) {
      for (const shift of [-5.9, 0, 5.9]) {
        const rows = ([0, 1, 2, 3] as const).map((grade) => rowOf(grade, a, shift));
        for (let point = 0; point < SKILL.points; point += 1) {
          const total = rows.reduce((sum, row) => sum + Math.exp(row[point] as number), 0);
          expect(total).toBeCloseTo(1, 4);
        }
      }
    }
  });

  test('has odds of a better grade that never fall as skill rises', () => {
    for (const a of [0.3, 0.5, 1, 2]) {
      const rows = ([0, 1, 2, 3] as const).map((grade) => rowOf(grade, a, 0.05));
      for (const grade of [0, 1, 2] as const) {
        const odds = [...(rows[grade + 1] as Float64Array)].map((log, at) => log - (rows[grade]?.[at] as number));
        for (let at = 1; at < odds.length; at += 1) expect(odds[at]).toBeGreaterThanOrEqual((odds[at - 1] as number) - 1e-12);
      }
    }
  });
});

describe('the rules behind the integrals', () => {
  test.each([
    ['three', THREE_NODES],
    ['five', FIVE_NODES],
  ])('%s nodes give the moments of a standard normal', (_, nodes) => {
    const moment = (power: number) => nodes.reduce((sum, { z, weight }) => sum + weight * z ** power, 0);
    expect([0, 1, 2, 3, 4].map(moment).map(rounded)).toEqual([1, 0, 1, 0, 3]);
  });

  test('the normal distribution has its textbook values and is mirrored exactly', () => {
    expect(normalBelow(0)).toBe(0.5);
    expect(normalBelow(1.644853626951)).toBeCloseTo(0.95, 10);
    expect(normalBelow(-2.326347874)).toBeCloseTo(0.01, 10);
    expect(normalBelow(40)).toBe(1);
    for (const z of [0.1, 0.7, 1.3, 2.9, 5.5]) expect(normalBelow(-z)).toBeCloseTo(1 - normalBelow(z), 15);
  });

  test('rounding treats a number and its mirror image alike', () => {
    expect(rounded(0.0000005)).toBe(0.000001);
    expect(rounded(-0.0000005)).toBe(-0.000001);
    expect(Object.is(rounded(-0.0000001), 0)).toBe(true);
  });

  test('learning begins at nothing, ends at all of it, and most of it comes early', () => {
    expect(learned(0, 40)).toBe(0);
    expect(learned(39, 40)).toBeCloseTo(1, 12);
    expect(learned(20, 41)).toBeCloseTo(0.777, 3);
    expect(learned(0, 1)).toBe(0);
  });
});
