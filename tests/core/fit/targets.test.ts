import { expect, test } from 'vitest';
import { targetsOf } from '../../../src/core/fit/trial/targets.ts';

test('every target is measured, and what holds of any single sheet holds exactly', { timeout: 120_000 }, () => {
  const targets = targetsOf({ banks: 2, people: 20 });
  expect([...new Set(targets.map(({ row }) => row))]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
  for (const { about, measured } of targets) expect(measured, about).not.toBeNaN();
  const exact = targets.filter(({ row }) => row === 13);
  expect(exact.filter(({ holds }) => !holds)).toEqual([]);
});
