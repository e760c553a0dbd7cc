import { score } from '../../../src/core/fit/score.ts';
import { sheetFromFacts } from '../../../src/core/fit/sheet-from-facts.ts';
import type { Seat } from '../../../src/core/sim/basics.ts';
import type { Fact } from '../../../src/core/sim/fact.ts';
import type { Length } from '../../../src/play/game.ts';
import { buildReport } from '../../../src/ui/pages/build-report.ts';
import type { Report } from '../../../src/ui/pages/report-data.ts';

type Grade = 0 | 1 | 2 | 3;

/** A season as somebody of a certain kind plays it: ten decisions, four free hours and three sliders a Sprint. */
export interface SeasonOf {
  readonly seats: readonly Seat[];
  /** Grades in turn, seat by seat. */
  readonly grades: Readonly<Record<Seat, readonly Grade[]>>;
  /** Choices of the free hours in turn. */
  readonly hours: readonly (Seat | null)[];
  readonly ratings: Readonly<Record<Seat, readonly (number | null)[]>>;
  /** Share of answers faster than reading, in tenths. */
  readonly quick?: number;
  readonly length?: Length;
}

const CODES: Readonly<Record<Seat, readonly string[]>> = {
  'scrum-master': ['SM1', 'SM2', 'SM3', 'SM4', 'SM5'],
  'product-owner': ['PO1', 'PO2', 'PO3', 'PO4', 'PO5'],
};
const ABBA: readonly Seat[] = ['scrum-master', 'product-owner', 'product-owner', 'scrum-master'];
const TICKS_A_DAY = 16;

function at<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}

export function seasonFacts(season: SeasonOf): readonly Fact[] {
  const days = season.length === 'taster' ? 5 : 10;
  const decisions = days === 5 ? 8 : 10;
  return season.seats.flatMap((seat, index) => {
    const sprint = index + 1;
    const first = index * days * TICKS_A_DAY;
    const stamp = (day: number) => ({ tick: first + day * TICKS_A_DAY + 3, why: [], seen: 'later' as const });
    const made = Array.from({ length: decisions }, (_, nth): Fact[] => [
      {
        ...stamp(nth % days),
        type: 'ask.answered',
        seat,
        ask: `ask.${sprint}-${nth}`,
        option: 'a',
        ...(nth < (season.quick ?? 0) && { quick: true as const }),
      },
      {
        ...stamp(nth % days),
        type: 'decision.graded',
        seat,
        sprint,
        of: nth % 2 === 0 ? `scene-${sprint}-${nth}` : at(['own-time', 'facilitate'], nth),
        kind: nth % 2 === 0 ? 'moment' : 'standing',
        option: `answer-${nth}`,
        grade: at(season.grades[seat], nth + index),
        a: 500,
        b: 0,
        code: at(CODES[seat], nth),
        reason: 'because',
      },
    ]).flat();
    const hours = Array.from(
      { length: 4 },
      (_, nth): Fact => ({
        ...stamp(nth),
        type: 'hour.chosen',
        hour: `hour-${nth}`,
        chose: at(season.hours, index * 4 + nth),
        sprint,
      }),
    );
    const rated: Fact = { ...stamp(days - 1), type: 'seat.rated', seat, sprint, values: season.ratings[seat] };
    return [...made, ...hours, rated];
  });
}

export function reportOf(season: SeasonOf): { report: Report; facts: readonly Fact[] } {
  const facts = seasonFacts(season);
  const result = score(sheetFromFacts({ facts }));
  const length = season.length ?? 'season';
  const report = buildReport({
    id: 'one',
    length,
    seed: 7,
    finishedAt: null,
    counts: length === 'season',
    seasons: 1,
    days: length === 'taster' ? 5 : 10,
    facts,
    result,
  });
  return { report, facts };
}

const SAME = { 'scrum-master': [5, 5, 5], 'product-owner': [5, 5, 5] } as const;
const EVEN: readonly Grade[] = [3, 2, 1, 2, 3, 2, 2];
const GOOD: readonly Grade[] = [3, 3, 2, 3, 3];
const WEAK: readonly Grade[] = [1, 0, 1, 2, 1];

/** One season for every verdict there is. */
export const SEASONS: Readonly<Record<Report['verdict']['kind'], SeasonOf>> = {
  'scrum-master': {
    seats: ABBA,
    grades: { 'scrum-master': GOOD, 'product-owner': WEAK },
    hours: ['scrum-master', 'scrum-master', 'scrum-master', 'product-owner'],
    ratings: { 'scrum-master': [6, 7, 6], 'product-owner': [3, 3, 2] },
  },
  'product-owner': {
    seats: ABBA,
    grades: { 'scrum-master': WEAK, 'product-owner': GOOD },
    hours: ['product-owner', 'product-owner', 'product-owner', 'scrum-master'],
    ratings: { 'scrum-master': [3, 3, 2], 'product-owner': [6, 7, 6] },
  },
  'no-clear-lean': {
    seats: ABBA,
    grades: { 'scrum-master': EVEN, 'product-owner': EVEN },
    hours: ['scrum-master', 'product-owner', null],
    ratings: SAME,
  },
  split: {
    seats: ABBA,
    grades: { 'scrum-master': GOOD, 'product-owner': WEAK },
    hours: ['product-owner'],
    ratings: { 'scrum-master': [2, 2, 2], 'product-owner': [6, 6, 7] },
  },
  noisy: {
    seats: ABBA,
    grades: { 'scrum-master': EVEN, 'product-owner': EVEN },
    hours: ['scrum-master', 'product-owner'],
    ratings: SAME,
    quick: 6,
  },
  'too-little': {
    seats: ['product-owner', 'scrum-master'],
    grades: { 'scrum-master': EVEN, 'product-owner': EVEN },
    hours: ['scrum-master', null],
    ratings: SAME,
    length: 'taster',
  },
  'play-the-other-seat': {
    seats: ['product-owner', 'product-owner'],
    grades: { 'scrum-master': EVEN, 'product-owner': EVEN },
    hours: [null],
    ratings: { ...SAME, 'product-owner': [null, null, null] },
    length: 'practice',
  },
};
