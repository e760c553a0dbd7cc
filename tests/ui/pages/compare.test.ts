import { describe, expect, it } from 'vitest';
import { scoreSeasons } from '../../../src/core/fit/pool.ts';
import { score } from '../../../src/core/fit/score.ts';
import { sheetFromFacts } from '../../../src/core/fit/sheet-from-facts.ts';
import type { SeasonResult } from '../../../src/play/game.ts';
import { compareSeasons, pooledSeason } from '../../../src/ui/pages/compare/compare-data.ts';
import { SEASONS, seasonFacts } from './season-facts.ts';

const scoreOf = async (seasons: readonly SeasonResult[]) => {
  const sheets = seasons.map(({ facts }) => sheetFromFacts({ facts }));
  const [first] = sheets;
  return sheets.length === 1 && first ? score(first) : scoreSeasons(sheets).result;
};

function season(id: string, kind: keyof typeof SEASONS, part: Partial<SeasonResult> = {}): SeasonResult {
  return {
    id,
    finishedAt: id.charCodeAt(0),
    length: 'season',
    seed: 7,
    counts: true,
    facts: seasonFacts(SEASONS[kind]),
    ...part,
  };
}

async function pooled(seasons: readonly SeasonResult[]) {
  return pooledSeason(seasons, await compareSeasons(seasons, scoreOf), scoreOf);
}

describe('seasons side by side', () => {
  it('stand on the line only where a verdict may be placed there', async () => {
    const lines = await compareSeasons([season('a', 'split'), season('b', 'noisy'), season('c', 'no-clear-lean')], scoreOf);
    expect(lines.map(({ ribbon }) => ribbon !== null)).toEqual([true, false, true]);
    expect(lines[1]?.levels).toEqual({ 'scrum-master': 'unread', 'product-owner': 'unread' });
  });

  it('are read as one when at least two count: the bar gets shorter', async () => {
    const two = [season('a', 'no-clear-lean'), season('b', 'no-clear-lean')];
    const [one] = await compareSeasons(two, scoreOf);
    const both = await pooled(two);
    const width = (line: typeof both | undefined) => (line?.ribbon ? line.ribbon.high - line.ribbon.low : 0);
    expect(both?.number).toBe(2);
    expect(width(both)).toBeLessThan(width(one));
    expect(both?.sprints).toEqual({ 'scrum-master': 4, 'product-owner': 4 });
  });

  it('leave practice and quick clicking out of what is read as one', async () => {
    expect(await pooled([season('a', 'split'), season('b', 'split', { counts: false })])).toBeNull();
    expect(await pooled([season('a', 'split'), season('b', 'noisy')])).toBeNull();
  });
});
