import { describe, expect, test } from 'vitest';
import { poolSheets, scoreSeasons } from '../../../src/core/fit/pool.ts';
import { score } from '../../../src/core/fit/score.ts';
import { EMPTY, GOOD, PO, POOR, SM, seasonOf } from './sheets.ts';

const season = seasonOf({ cards: [SM, SM, SM, PO], sliders: { [SM]: 5, [PO]: 4 } });
const noisy = { ...seasonOf({ grades: { [SM]: POOR, [PO]: GOOD } }), fast: 0.6 };

describe('seasons put together', () => {
  test('number their Sprints on, keep their order and count their seasons', () => {
    const pooled = poolSheets([season, season]);
    expect(pooled.decisions.map(({ sprint }) => sprint)).toEqual([...pooled.decisions].map(({ sprint }) => sprint).sort());
    expect(new Set(pooled.ratings.map(({ sprint }) => sprint)).size).toBe(8);
    expect(pooled.decisions).toHaveLength(80);
    expect(pooled.seasons).toBe(2);
    expect(poolSheets([pooled, season]).seasons).toBe(3);
  });

  test('weigh hurried answers by how many there were', () => {
    const short = { ...seasonOf({ sprints: 2 }), fast: 0.6 };
    expect(poolSheets([season, short]).fast).toBeCloseTo(0.2, 10);
    expect(poolSheets([]).fast).toBe(0);
  });

  test('are surer than one of them alone, and need a lead of .95', () => {
    const alone = score(season);
    const { result } = scoreSeasons([season, season]);
    expect(result.sd).toBeLessThan(alone.sd);
    expect(result.lead).toBeGreaterThan(alone.lead);
    expect(scoreSeasons([seasonOf({ sprints: 6 }), EMPTY]).result.bar).toBe(0.95);
  });

  test('of which there is one are that season', () => {
    const six = seasonOf({ sprints: 6, cards: [SM, SM, SM, PO] });
    expect(scoreSeasons([six])).toMatchObject({ result: score(six), leftOut: [] });
  });

  test('leave out one that could come from clicking', () => {
    const { result, leftOut } = scoreSeasons([noisy, season]);
    expect(leftOut).toEqual([0]);
    expect(result).toEqual(score(season));
  });

  test('that all could come from clicking are noisy', () => {
    const extremes = seasonOf({ sprints: 6, grades: { [SM]: [0, 3, 0, 3, 0, 3, 0, 3], [PO]: [0, 3, 0, 3, 0, 3, 0, 3] } });
    const hurried = { ...seasonOf({ grades: { [SM]: GOOD, [PO]: GOOD } }), fast: 0.3 };
    const { result, leftOut } = scoreSeasons([extremes, hurried]);
    expect(leftOut).toEqual([0, 1]);
    expect(result.verdict).toBe('noisy');
  });

  test('of which there is none say nothing', () => {
    expect(scoreSeasons([]).result).toMatchObject({ lead: 0, sd: 1, verdict: 'too-little' });
  });
});
