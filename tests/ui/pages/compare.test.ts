import { describe, expect, it } from 'vitest';
import { scoreSeasons } from '../../../src/core/fit/pool.ts';
import { score } from '../../../src/core/fit/score.ts';
import { sheetFromFacts } from '../../../src/core/fit/sheet-from-facts.ts';
import type { SeasonResult } from '../../../src/play/game.ts';
import { compareCsv } from '../../../src/ui/pages/compare/compare-csv.ts';
import { compareSeasons, pooledSeason } from '../../../src/ui/pages/compare/compare-data.ts';
import { seatPairs } from '../../../src/ui/pages/compare/seat-sprints.ts';
import { spreadOf } from '../../../src/ui/pages/compare/spread.ts';
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

describe('results of a group', () => {
  const KINDS = Object.keys(SEASONS) as (keyof typeof SEASONS)[];
  const group = () =>
    compareSeasons(
      KINDS.map((kind, at) => season(String.fromCharCode(97 + at), kind)),
      scoreOf,
    );

  it('are counted by what they say, and every dot lies in one part of the line', async () => {
    const rows = await group();
    const { parts, verdicts, unplaced } = spreadOf(rows);
    expect(verdicts.reduce((sum, { n }) => sum + n, 0)).toBe(rows.length);
    expect(parts.reduce((sum, n) => sum + n, 0) + unplaced).toBe(rows.length);
    expect(unplaced).toBe(3);
  });

  it('have a middle part that is just the part too close to call', async () => {
    const [row] = await group();
    if (!row) throw new Error('no row');
    const at = (place: number) => ({ ...row, ribbon: { at: place, low: 0, high: 100, zoneLow: 46.7, zoneHigh: 53.3 } });
    const { parts } = spreadOf([at(46.8), at(50), at(53.2), at(46.5), at(53.5)]);
    expect(parts.slice(6, 9)).toEqual([1, 3, 1]);
  });

  it('make a table with a line each and nobody’s name or date', async () => {
    const rows = await group();
    const lines = compareCsv(rows).trimEnd().split('\r\n');
    expect(lines).toHaveLength(rows.length + 1);
    const width = (lines[0] ?? '').split(',').length;
    for (const line of lines) expect(line.split(',')).toHaveLength(width);
    expect(compareCsv(rows)).not.toMatch(/20\d\d-|‹|undefined/);
  });
});

describe('both seats of one season', () => {
  it('stand beside each other Sprint for Sprint, with every decision counted once', () => {
    const facts = seasonFacts(SEASONS['scrum-master']);
    const pairs = seatPairs(facts);
    expect(pairs.map(({ seats }) => [seats['scrum-master']?.sprint, seats['product-owner']?.sprint])).toEqual([
      [1, 2],
      [4, 3],
    ]);
    const counted = pairs.flatMap(({ seats }) => Object.values(seats)).flatMap((one) => Object.values(one?.grades ?? {}));
    expect(counted.reduce((sum, n) => sum + n, 0)).toBe(facts.filter(({ type }) => type === 'decision.graded').length);
    expect(pairs[0]?.seats['scrum-master']?.felt).toBe(63);
  });

  it('leave the other place empty where one seat was played alone', () => {
    const pairs = seatPairs(seasonFacts(SEASONS['play-the-other-seat']));
    expect(pairs.every(({ seats }) => seats['scrum-master'] === null)).toBe(true);
  });
});
