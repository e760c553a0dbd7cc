import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  LEAST_OFTEN_BEST,
  MOST_OFTEN_BEST,
  type MomentsTable,
  momentsTable,
} from '../../../src/core/lab/moments/moments-table.ts';
import { momentsReport } from '../../../src/core/lab/moments/seat-report.ts';
import type { TriedState } from '../../../src/core/lab/moments/try-answers.ts';
import { RULES } from '../../../src/core/sim/rules-version.ts';
import { cityTickets } from '../play.ts';

const one = (of: string, brings: Readonly<Record<string, number>>): TriedState => ({
  of,
  seat: 'scrum-master',
  seed: 1,
  situation: 0,
  options: Object.entries(brings).map(([id, value], at) => ({ id, stance: null, grade: at, taken: 0.5, brings: [value, value] })),
});

describe('what is kept of tried moments', () => {
  const tried = [
    one('same', { a: 9, b: 0 }),
    one('same', { a: 8, b: 1 }),
    one('fair', { a: 9, b: 0 }),
    one('fair', { a: 0, b: 9 }),
  ];
  const table = momentsTable(
    momentsReport(tried, { came: new Set(['same']), possible: new Set(['same', 'fair']), wanted: ['same', 'fair', 'far'] }),
  );

  it('names the question in which one answer is best everywhere, and the answer that is best nowhere', () => {
    for (const outside of [table.replayed, table.expected]) {
      expect(outside.oneSided).toEqual(['same']);
      expect(outside.neverBest).toEqual([{ of: 'same', option: 'b' }]);
    }
  });

  it('names what never came, whether it could have come or not', () => {
    expect(table.neverCame).toEqual(['fair', 'far']);
  });
});

/** What `npm run proof -- moments` wrote down. A change of the rules makes the table old: run it again and look at the figures. */
const file = new URL('../../../docs/proof/moments.json', import.meta.url);
const kept = existsSync(file)
  ? (JSON.parse(readFileSync(file, 'utf8')) as MomentsTable & { rules: number; states: number })
  : null;

describe('the table of the moments', () => {
  it('is of the rules that ship, over every moment and 200 states each or as many as could be found', () => {
    expect(kept?.rules).toBe(RULES);
    expect(kept?.states).toBeGreaterThanOrEqual(200);
    const tried = new Set(kept?.questions.map(({ of }) => of));
    expect(cityTickets().moments.flatMap(({ id }) => (tried.has(id) ? [] : [id]))).toEqual([]);
  });

  it('says of no question that it is one-sided, or of no answer that it is never best, but where the shares say so', () => {
    for (const way of ['replayed', 'expected'] as const) {
      const lines = kept?.questions ?? [];
      expect(kept?.[way].oneSided).toEqual(lines.filter((line) => line[way].most.share > MOST_OFTEN_BEST).map(({ of }) => of));
      const seldom = lines.filter((line) => line[way].least.share < LEAST_OFTEN_BEST).map(({ of }) => of);
      expect([...new Set(kept?.[way].neverBest.map(({ of }) => of))]).toEqual(seldom);
    }
  });
});
