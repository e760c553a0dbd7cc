import { describe, expect, it } from 'vitest';
import { promiseOf, riskOf } from '../../../src/core/sim/judge/promise.ts';
import type { ItemView } from '../../../src/core/sim/view.ts';

function idea(change: Partial<ItemView>): ItemView {
  return {
    id: 'idea',
    from: 'idea',
    kind: 'feature',
    points: 3,
    clarity: 700,
    value: { low: 0, high: 20 },
    was: null,
    evidence: 0,
    askedBy: null,
    sprint: null,
    tied: false,
    state: 'backlog',
    person: null,
    age: null,
    blockedDays: 0,
    ready: true,
    needs: [],
    parent: null,
    ...change,
  };
}

describe('what an idea promises', () => {
  it('is more where more is believed of it', () => {
    const beliefs = [15, 20, 25, 30].map((high) => promiseOf(idea({ value: { low: 0, high } })).expected);
    expect([...beliefs].sort((a, b) => a - b)).toEqual(beliefs);
  });

  it('is nothing to count on where users were asked and nothing came of it', () => {
    const known = promiseOf(idea({ evidence: 3, value: { low: 0, high: 5 } }));
    expect(known.expected).toBeLessThan(300);
    expect(known.good).toBeLessThan(200);
  });

  it('is nearly sure where the evidence is good', () => {
    expect(promiseOf(idea({ evidence: 3, value: { low: 10, high: 20 } })).good).toBeGreaterThan(900);
  });

  it('of a bug is what it says', () => {
    expect(promiseOf(idea({ kind: 'bug', value: { low: 5, high: 10 } }))).toEqual({ expected: 750, good: 1000, best: 750 });
  });

  it('comes later the larger and the less clear it is', () => {
    expect(riskOf(idea({ points: 8 }))).toBeGreaterThan(riskOf(idea({ points: 2 })));
    expect(riskOf(idea({ clarity: 200 }))).toBeGreaterThan(riskOf(idea({ clarity: 700 })));
    expect(riskOf(idea({ needs: ['other'] }))).toBeGreaterThan(riskOf(idea({})));
  });
});
