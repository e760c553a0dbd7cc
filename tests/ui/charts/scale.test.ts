import { describe, expect, it } from 'vitest';
import { areaPath, linePath, stepPath } from '../../../src/ui/charts/path.ts';
import { roundEnd, straight, wholeTicks } from '../../../src/ui/charts/scale.ts';

describe('the upright axis of a chart', () => {
  it('ends at a round value, not below what it has to show', () => {
    expect([1, 1.3, 7, 41, 60, 63, 97, 240, 1030].map((most) => roundEnd(most, 4))).toEqual([
      1, 1.5, 8, 50, 60, 80, 100, 250, 1200,
    ]);
    for (let most = 1; most < 500; most += 0.5) expect(roundEnd(most, 4)).toBeGreaterThanOrEqual(most);
  });

  it('has whole, round values from 0 to its end', () => {
    expect(wholeTicks(80, 4)).toEqual([0, 20, 40, 60, 80]);
    expect(wholeTicks(1.5, 4)).toEqual([0, 1]);
    expect(wholeTicks(50, 3)).toEqual([0, 20, 40]);
  });
});

describe('a value on the paper', () => {
  it('lies between the ends as it lies between the values, upside down where the paper is', () => {
    const y = straight([0, 80], [200, 40]);
    expect([y(0), y(20), y(80)]).toEqual([200, 160, 40]);
  });
});

describe('a line of a chart', () => {
  const points = [
    [0, 10],
    [5, 10],
    [9, 4],
  ] as const;

  it('goes straight from point to point, and in steps where scope changes over night', () => {
    expect(linePath(points)).toBe('M0,10L5,10L9,4');
    expect(stepPath(points)).toBe('M0,10L5,10L5,10L9,10L9,4');
    expect([linePath([]), stepPath([]), areaPath([], [])]).toEqual(['', '', '']);
  });

  it('closes an area over the line below it', () => {
    const lower = points.map(([x]) => [x, 12] as const);
    expect(areaPath(points, lower)).toBe('M0,10L5,10L9,4L9,12L5,12L0,12Z');
  });
});
