import { expect, it } from 'vitest';
import type { SeasonResult } from '../../../src/play/game.ts';
import { lastResultOf } from '../../../src/ui/pages/last-result.ts';

const result = (id: string, seed: number, finishedAt: number) => ({ id, seed, finishedAt, length: 'taster' }) as SeasonResult;

it('of two attempts at one seed, the one that was finished last is shown', () => {
  const results = [result('first', 7, 10), result('second', 7, 20), result('other', 8, 30)];
  expect(lastResultOf(results, { seed: 7, length: 'taster' })?.id).toBe('second');
  expect(lastResultOf([...results].reverse(), { seed: 7, length: 'taster' })?.id).toBe('second');
  expect(lastResultOf(results, { seed: 7, length: 'season' })).toBeUndefined();
});

it('the same seed in another world is another season', () => {
  const results = [
    { ...result('town', 7, 10), pack: 'city-tickets' },
    { ...result('clinic', 7, 20), pack: 'clinic-appointments' },
  ];
  expect(lastResultOf(results, { pack: 'city-tickets', seed: 7, length: 'taster' })?.id).toBe('town');
  expect(lastResultOf([result('old', 7, 5)], { pack: 'city-tickets', seed: 7, length: 'taster' })?.id).toBe('old');
});
