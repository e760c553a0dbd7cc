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
