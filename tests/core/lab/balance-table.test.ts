import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hasBar } from '../../../src/core/lab/balance/rows.ts';
import type { BalanceTable } from '../../../src/core/lab/balance/table.ts';
import { RULES } from '../../../src/core/sim/rules-version.ts';

/** What `npm run balance -- --write` wrote down. A change of the rules makes the table old: run it again and look at the figures. */
const file = new URL('../../../docs/proof/balance.json', import.meta.url);
const table = existsSync(file)
  ? (JSON.parse(readFileSync(file, 'utf8')) as BalanceTable & { rules: number; seeds: number; lengths: readonly number[] })
  : null;

describe('the table of how hard the seats are', () => {
  it('is of the rules that ship, over at least 1,000 seeds and four lengths', () => {
    expect(table?.rules).toBe(RULES);
    expect(table?.seeds).toBeGreaterThanOrEqual(1000);
    expect(table?.lengths).toEqual([1, 2, 4, 6]);
  });

  it('says of a bar that it holds only where the figure lies inside', () => {
    for (const { about, seat, low, high, measured, holds } of table?.rows ?? []) {
      const isInside = measured !== null && (low === null || measured >= low) && (high === null || measured <= high);
      expect(holds, `${seat}: ${about}`).toBe(isInside);
    }
    const bars = table?.rows.filter(hasBar);
    expect(table?.held).toBe(bars?.filter((row) => row.holds).length);
  });
});
