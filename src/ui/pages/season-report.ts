import type { FitResult } from '../../core/fit/score.ts';
import type { SeasonResult } from '../../play/game.ts';
import { buildReport } from './build-report.ts';
import type { Report } from './report-data.ts';

/** The report of one season and its score. */
export function reportOf(season: SeasonResult, result: FitResult): Report {
  const { id, length, seed, counts, facts, finishedAt } = season;
  return buildReport({
    id,
    length,
    seed,
    counts,
    facts,
    finishedAt: finishedAt || null,
    seasons: 1,
    days: length === 'taster' ? 5 : 10,
    result,
  });
}
