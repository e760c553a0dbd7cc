import { pagesCompare } from '../../../words/en/pages-compare.ts';
import { sayFrom } from '../../../words/say.ts';
import { toCsv } from '../../charts/csv.ts';
import { levelWords } from '../report/report-words.ts';
import type { ComparedSeason } from './compare-data.ts';

const say = sayFrom(pagesCompare);

/** The lines of a list as a table for a spreadsheet: no names, no times of day, places on the line in percent. */
export function compareCsv(rows: readonly ComparedSeason[]): string {
  const columns = say('compare.csv')
    .split(',')
    .map((label, at) => ({ id: `${at}`, label }));
  return toCsv({ columns, rows: rows.map((row) => Object.fromEntries(cellsOf(row).map((cell, at) => [`${at}`, cell]))) });
}

function cellsOf({ kind, number, length, seed, counts, sprints, verdict, ribbon, levels, hours, felt }: ComparedSeason) {
  const mean = (value: number | null) => (value === null ? '' : value / 10);
  return [
    say(`compare.kind.${kind}`),
    number,
    length ?? '',
    seed ?? '',
    say(counts ? 'compare.counts' : 'compare.practice'),
    sprints['scrum-master'],
    sprints['product-owner'],
    say(`compare.verdict.${verdict}`),
    ribbon?.at ?? '',
    ribbon?.low ?? '',
    ribbon?.high ?? '',
    levelWords(levels['scrum-master']),
    levelWords(levels['product-owner']),
    hours.taken['scrum-master'],
    hours.taken['product-owner'],
    hours.skipped,
    mean(felt['scrum-master']),
    mean(felt['product-owner']),
  ];
}
