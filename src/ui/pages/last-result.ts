import type { SeasonResult } from '../../play/game.ts';

/** The result of the season with this seed and length; of several attempts the one that was finished last. */
export function lastResultOf(
  results: readonly SeasonResult[],
  { seed, length }: Pick<SeasonResult, 'seed' | 'length'>,
): SeasonResult | undefined {
  return results
    .filter((one) => one.seed === seed && one.length === length)
    .reduce<SeasonResult | undefined>((last, one) => (last && last.finishedAt >= one.finishedAt ? last : one), undefined);
}
