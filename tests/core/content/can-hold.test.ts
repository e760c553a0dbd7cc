import { describe, expect, it } from 'vitest';
import { canHold } from '../../../src/core/content/lint/can-hold.ts';
import type { When } from '../../../src/core/sim/scenario.ts';

describe('a condition', () => {
  const gauge = (name: string, bounds: { atLeast?: number; below?: number }) => ({ gauge: name, ...bounds }) as When;

  it.each<[string, When, boolean]>([
    ['between two bounds', gauge('team.safety', { atLeast: 300, below: 301 }), true],
    ['between bounds that leave nothing', gauge('team.safety', { atLeast: 300, below: 300 }), false],
    ['below nought', gauge('sprint.left', { below: 0 }), false],
    ['behind by less than nothing', gauge('sprint.behind', { below: 0 }), true],
    ['one of two impossible things', { any: [gauge('team.debt', { below: 0 }), gauge('team.debt', { atLeast: 1001 })] }, false],
    ['not what is always so', { not: gauge('team.debt', { atLeast: 0 }) }, false],
    ['two answers of one moment', { all: [{ chose: ['a', 'x'] }, { chose: ['a', 'y'] }] }, false],
    ['answers of two moments', { all: [{ chose: ['a', 'x'] }, { chose: ['b', 'y'] }] }, true],
    [
      'of one person, and the opposite of another',
      { all: [{ is: 'away', on: 'one' }, { not: { is: 'away', on: 'two' } }] },
      true,
    ],
    ['nothing', { all: [] }, true],
    ['any of nothing', { any: [] }, false],
  ])('%s', (_, when, possible) => {
    expect(canHold(when, false)).toBe(possible);
  });

  it('with more ways than can be looked at is taken to be possible', () => {
    const one = { any: Array.from({ length: 9 }, (_, at) => gauge('sprint.day', { atLeast: at })) };
    expect(canHold({ all: [one, one, one, one, gauge('team.debt', { below: 0 })] }, false)).toBe(true);
  });
});
