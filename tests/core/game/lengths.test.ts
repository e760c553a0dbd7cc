import { expect, it } from 'vitest';
import { planOf } from '../../../src/cli/season-flags.ts';
import { abba, LENGTHS } from '../../../src/core/game/lengths.ts';

it('the seats of a season are A B B A, repeated, and each four Sprints cancel what changes in a straight line', () => {
  const [a, b] = ['product-owner', 'scrum-master'] as const;
  expect(abba(a, 4)).toEqual([a, b, b, a]);
  expect(abba(a, 10)).toEqual([a, b, b, a, a, b, b, a, a, b]);
});

it.each(Object.entries(LENGTHS))('programs and the page play the same seats in a %s', (_, { sprints }) => {
  const choice = { seat: 'both', order: 'po', sprints, team: null } as const;
  expect(planOf(choice, 1).played).toEqual(abba('product-owner', sprints));
});
