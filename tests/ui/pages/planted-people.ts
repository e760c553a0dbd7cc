import { score } from '../../../src/core/fit/score.ts';
import { sheetFromFacts } from '../../../src/core/fit/sheet-from-facts.ts';
import { diceOf } from '../../../src/core/fit/trial/dice.ts';
import { type Kind, personOf } from '../../../src/core/fit/trial/people.ts';
import { LENGTHS } from '../../../src/core/game/lengths.ts';
import { personFacts } from '../../../src/core/lab/people/person-season.ts';
import type { Seat } from '../../../src/core/sim/basics.ts';
import type { Length, SeasonResult } from '../../../src/play/game.ts';
import type { Report } from '../../../src/ui/pages/report-data.ts';
import { reportOf } from '../../../src/ui/pages/season-report.ts';
import { cityTickets } from '../../core/play.ts';

/** Somebody whose skills and liking are planted, and the season they play: the same person and season from the same numbers. */
export interface Planted {
  readonly kind: Kind;
  readonly seed: number;
  readonly length?: Length;
  readonly first?: Seat;
}

/** People of every kind that a report may have to speak to. */
export const PLANTED_KINDS: readonly Kind[] = [
  'strong-sm',
  'strong-po',
  'moderate-po',
  'indifferent',
  'both',
  'mixed',
  'neither',
  'population',
  'talks-first',
];

/** Hours and sliders show a liking as well as they ever do; decisions are as sharp as those of real questions may be. */
const BANK = { a: 0.8, cardSlope: 1.2, sliderGain: 1.1, seatGap: 0, cardPull: 0 };
const SHAPES = { ...LENGTHS, practice: { sprints: 2, days: 10 } } as const;

/** A whole season of the shipped pack as such a person plays it, the way the device keeps it. */
export function plantedSeason({ kind, seed, length = 'season', first }: Planted): SeasonResult {
  const dice = diceOf(seed);
  const person = personOf(kind, dice);
  const isPractice = length === 'practice';
  const begins = first ?? (seed % 2 === 0 ? 'scrum-master' : 'product-owner');
  const facts = personFacts(cityTickets(), { person, bank: BANK, dice, ...SHAPES[length], first: begins, seed, isPractice });
  return { id: `${kind}-${seed}`, finishedAt: 0, length, seed, counts: !isPractice && length !== 'taster', facts };
}

/** The report of that season, as the page builds it. */
export function plantedReport(planted: Planted): Report {
  const season = plantedSeason(planted);
  return reportOf(season, score(sheetFromFacts({ facts: season.facts })));
}
