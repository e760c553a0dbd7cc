import type { Id } from '../../core/sim/basics.ts';
import type { SeasonResult } from '../../play/game.ts';

type Season = Pick<SeasonResult, 'seed' | 'length'> & { readonly pack?: Id | undefined };

/** Whatever was kept when there was one world only names none. */
function isSameWorld(a: Season, b: Season): boolean {
  return a.pack === undefined || b.pack === undefined || a.pack === b.pack;
}

/** The result of the season with this world, seed and length; of several attempts the one that was finished last. */
export function lastResultOf(results: readonly SeasonResult[], season: Season): SeasonResult | undefined {
  return results
    .filter((one) => one.seed === season.seed && one.length === season.length && isSameWorld(one, season))
    .reduce<SeasonResult | undefined>((last, one) => (last && last.finishedAt >= one.finishedAt ? last : one), undefined);
}
