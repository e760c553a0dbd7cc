import type { BalanceTable, PlayerLine } from '../core/lab/balance/table.ts';
import { markdownTable } from './markdown-table.ts';

const PARTS = ['value', 'goal', 'quality', 'health', 'team', 'seat'] as const;

function playerRow({ seat, player, sprints, parts, grades, demand }: PlayerLine): readonly string[] {
  const spreads = PARTS.map((part) => {
    const { mean, sd, p10, p50, p90 } = parts[part];
    return `${Math.round(mean)} ± ${Math.round(sd)} (${[p10, p50, p90].map(Math.round).join(' ')})`;
  });
  return [seat, String(sprints), player, ...spreads, String(grades.all), String(demand)];
}

function gradeRow({ seat, player, grades }: PlayerLine): readonly string[] {
  const { all: _, ...kinds } = grades;
  const shown = Object.entries(kinds).map(([kind, mean]) => `${kind} ${mean}`);
  return [seat, player, shown.join(', ')];
}

function barOf(low: number | null, high: number | null): string {
  if (low === null) return high === null ? 'none' : `at most ${high}`;
  return high === null ? `at least ${low}` : `${low} to ${high}`;
}

/** The whole table as text: players, grades of a season, what luck and play do, the most one-sided questions, and the bars. */
export function balanceText({ players, variance, favourites, rows, held, bars }: BalanceTable, season: number): string {
  const seasons = players.filter((line) => line.sprints === season);
  const parts = [
    markdownTable(['seat', 'Sprints', 'player', ...PARTS, 'grade', 'demand'], players.map(playerRow)),
    markdownTable(['seat', 'player', 'mean grades'], seasons.map(gradeRow)),
    markdownTable(
      ['seat', 'variance by play', 'by seed', 'by neither alone'],
      variance.map(({ seat, play, seeds, rest }) => [seat, ...[play, seeds, rest].map(String)]),
    ),
    markdownTable(
      ['seat', 'question', 'best most often', 'share', 'states'],
      favourites.map(({ seat, of, option, share, states }) => [seat, of, option, String(share), String(states)]),
    ),
    markdownTable(
      ['what', 'seat', 'of', 'bar', 'measured', 'holds'],
      rows.map(({ group, seat, about, low, high, measured, error, holds }) => [
        group,
        seat,
        about,
        barOf(low, high),
        error === null ? String(measured) : `${measured} ± ${error}`,
        holds ? 'yes' : '**no**',
      ]),
    ),
    `${held} of ${bars} bars hold.`,
  ];
  return parts.join('\n\n');
}
