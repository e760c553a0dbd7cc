import { describe, expect, it } from 'vitest';
import { correlation, joinMoments, momentsOf, type Row, ridgeFit } from '../../../src/core/lab/least-squares.ts';

/** Rows of a planted plane, y = 3 + 2 a - b, with features that go together and one that never changes. */
const ROWS: readonly Row[] = Array.from({ length: 60 }, (_, at) => {
  const a = (at * 37) % 101;
  const b = a / 2 + ((at * 53) % 17);
  return { features: [a, b, 5], outcome: 3 + 2 * a - b };
});

describe('least squares', () => {
  it('finds the weights that were planted, and none for what never changes', () => {
    const { intercept, weights } = ridgeFit(momentsOf(ROWS, 3), 0);
    expect(intercept).toBeCloseTo(3, 6);
    expect(weights[0]).toBeCloseTo(2, 6);
    expect(weights[1]).toBeCloseTo(-1, 6);
    expect(weights[2]).toBe(0);
  });

  it('makes weights smaller, the more ridge is added', () => {
    const size = (ridge: number) => Math.abs(ridgeFit(momentsOf(ROWS, 3), ridge).weights[0] ?? 0);
    expect(size(0.1)).toBeLessThan(size(0));
    expect(size(10)).toBeLessThan(size(0.1));
  });

  it('is the same for rows that were added up in pieces', () => {
    const pieces = joinMoments(momentsOf(ROWS.slice(0, 20), 3), momentsOf(ROWS.slice(20), 3));
    expect(ridgeFit(pieces, 0).intercept).toBeCloseTo(ridgeFit(momentsOf(ROWS, 3), 0).intercept, 9);
  });
});

describe('correlation', () => {
  it('is 1 for what rises together, -1 for what rises as the other falls, 0 for what never changes', () => {
    expect(
      correlation([
        [1, 10],
        [2, 20],
        [3, 30],
      ]),
    ).toBeCloseTo(1, 12);
    expect(
      correlation([
        [1, 30],
        [2, 20],
        [3, 10],
      ]),
    ).toBeCloseTo(-1, 12);
    expect(
      correlation([
        [1, 5],
        [2, 5],
      ]),
    ).toBe(0);
  });
});
