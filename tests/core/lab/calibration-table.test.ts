import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/core/sim/rules-version.ts';

interface Figure {
  readonly low: number;
  readonly high: number | null;
  readonly measured: number;
}

/** What `npm run calibrate -- --write` wrote down. A change of the rules makes the table old: run it again and look at the figures. */
const table = JSON.parse(readFileSync(new URL('../../../docs/proof/calibration.json', import.meta.url), 'utf8')) as {
  rules: number;
  teams: number;
  held: number;
  sizes: readonly { size: number; held: number }[];
  rows: readonly { row: number; holds: boolean; figures: readonly Figure[] }[];
};

describe('the table of what real Sprints look like', () => {
  it('is of the rules that ship, measured on 600 teams', () => {
    expect(table.rules).toBe(RULES);
    expect(table.teams).toBeGreaterThanOrEqual(600);
  });

  it('holds in all of its 28 rows, and says so of a row only where every figure lies inside', () => {
    expect(table.rows.map(({ row }) => row)).toEqual(Array.from({ length: 28 }, (_, at) => at + 1));
    for (const { row, holds, figures } of table.rows) {
      const isInside = figures.every(({ measured, low, high }) => measured >= low && (high === null || measured <= high));
      expect(holds, `row ${row}`).toBe(true);
      expect(isInside, `row ${row}`).toBe(true);
    }
    expect(table.held).toBe(28);
  });

  it('holds in at least 24 rows for teams of 3, 5, 7 and 9 Developers', () => {
    expect(table.sizes.map(({ size }) => size)).toEqual([3, 5, 7, 9]);
    for (const { size, held } of table.sizes) expect(held, `${size} Developers`).toBeGreaterThanOrEqual(24);
  });
});
