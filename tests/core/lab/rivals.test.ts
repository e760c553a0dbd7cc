import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RivalryResult } from '../../../src/core/lab/rivals.ts';
import { RULES } from '../../../src/core/sim/rules-version.ts';

/** What `npm run proof` wrote down. A change of the rules makes the table old: run it again and look at the figures. */
const table = JSON.parse(readFileSync(new URL('../../../docs/proof/rivals.json', import.meta.url), 'utf8')) as {
  rules: number;
  seeds: number;
  results: RivalryResult[];
};

function rivalry(id: string): RivalryResult {
  const found = table.results.find((result) => result.id === id);
  if (!found) throw new Error(`the table has no "${id}"`);
  return found;
}

describe('the proofs of both seats', () => {
  it('are of the rules that ship', () => {
    expect(table.rules).toBe(RULES);
    expect(table.seeds).toBeGreaterThanOrEqual(1000);
  });

  it('solving everything oneself is ahead in the first Sprint, and behind in the fourth in most seasons', () => {
    const { meanOne, meanOther, otherAhead } = rivalry('solving-or-coaching');
    expect(meanOne[0]).toBeGreaterThan(meanOther[0] as number);
    expect(otherAhead[3]).toBeGreaterThanOrEqual(800);
  });

  it('ordering by expected value over size beats ordering by who asks loudest', () => {
    expect(rivalry('asking-or-value').otherAheadSeason).toBeGreaterThanOrEqual(800);
  });

  it.each(['answers-or-standing-sm', 'answers-or-standing-po'])(
    '%s: standing work with random answers beats perfect answers alone',
    (id) => {
      const { meanOne, meanOther } = rivalry(id);
      const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
      expect(sum(meanOther)).toBeGreaterThan(sum(meanOne));
    },
  );
});
