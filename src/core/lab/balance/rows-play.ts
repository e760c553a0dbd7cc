import { METERS, SEATS } from '../../sim/basics.ts';
import { meanOfAll } from '../figures.ts';
import type { Book } from './book.ts';
import { favouritesOf } from './choices.ts';
import { gapsOf, meanGap, type Row, rowOf, seatOutcomes } from './rows.ts';
import { effectSize, pooledSd, sdOf, sharesOfVariance } from './spread.ts';
import { ANSWERS_ONLY, badHabitsOf, playersOf, STANDING_ONLY, waysWithout } from './ways.ts';

/** How far apart good, ordinary and bad play lie, in standard deviations of a season. */
export function effectRows(book: Book): readonly Row[] {
  return SEATS.flatMap((seat) => {
    const effect = (one: string, other: string, low: number): Row => {
      const [a, b] = [seatOutcomes(book, seat, one), seatOutcomes(book, seat, other)];
      const error = meanGap(gapsOf(a, b)).error / Math.max(1, pooledSd(a, b));
      const measured = effectSize(a, b);
      return rowOf({ group: 'effect', seat, about: `${one} over ${other}, in sd`, low, high: null, measured, error });
    };
    return [
      effect('expert', 'random', 2),
      effect('expert', 'journeyman', 0.7),
      effect('journeyman', 'random', 0.7),
      ...badHabitsOf(seat).map((habit) => effect('journeyman', habit, 0.5)),
    ];
  });
}

/** Solving everything pays at once, coaching pays later. */
export function coachRows(book: Book): readonly Row[] {
  const seat = 'scrum-master';
  const group = 'coach';
  const lead = (one: string, other: string, sprint: number) => {
    const team = (way: string) => book.courses(seat, way).map((course) => course.team[sprint - 1] ?? 0);
    const { mean, error } = meanGap(gapsOf(team(one), team(other)));
    const about = `${one} over ${other}, team's outcome in Sprint ${sprint}`;
    return rowOf({ group, seat, about, low: 0, high: null, measured: mean, error });
  };
  const { mean, error } = meanGap(gapsOf(seatOutcomes(book, seat, 'coach'), seatOutcomes(book, seat, 'rescuer')));
  const about = 'coach over rescuer, outcome of the seat';
  return [
    rowOf({ group, seat, about, low: 0, high: null, measured: mean, error }),
    lead('rescuer', 'coach', 1),
    lead('coach', 'rescuer', 4),
  ];
}

/** Over seeds and players: does it matter more how one plays than what one is dealt? */
export function varianceRows(book: Book): readonly Row[] {
  return SEATS.map((seat) => {
    const { row, column, rest } = sharesOfVariance(playersOf(seat).map((way) => seatOutcomes(book, seat, way)));
    const measured = row / Math.max(0.001, column + rest);
    return rowOf({ group: 'variance', seat, about: 'variance by play over variance by luck', low: 1, high: null, measured });
  });
}

const NO_BAR = { low: null, high: null };

/** What of a range the gaps between seasons of the same seeds are, on average. */
function shareOf(gaps: readonly number[], range: number): { measured: number; error: number } {
  const { mean, error } = meanGap(gaps);
  return { measured: mean / range, error: error / range };
}

/**
 * Shares of the distance from random to expert. What standing work carries is its Shapley value (1953): the mean of what it adds where the
 * answers are random and of what goes where they are good, because good answers and good standing work partly do the same.
 */
export function leverRows(book: Book): readonly Row[] {
  return SEATS.flatMap((seat) => {
    const [expert, random] = [seatOutcomes(book, seat, 'expert'), seatOutcomes(book, seat, 'random')];
    const range = Math.max(1, meanOfAll(expert) - meanOfAll(random));
    const added = gapsOf(seatOutcomes(book, seat, STANDING_ONLY), random);
    const gone = gapsOf(expert, seatOutcomes(book, seat, ANSWERS_ONLY));
    const carries = added.map((gap, at) => (gap + (gone[at] ?? 0)) / 2);
    const standing = { group: 'standing', seat };
    return [
      rowOf({ ...standing, about: 'standing work carries', low: 0.55, high: 0.75, ...shareOf(carries, range) }),
      rowOf({ ...standing, about: 'of which added to random answers', ...NO_BAR, ...shareOf(added, range) }),
      rowOf({ ...standing, about: 'of which taken from good answers', ...NO_BAR, ...shareOf(gone, range) }),
      ...waysWithout(seat).map(({ lever, way }) =>
        rowOf({
          group: 'lever',
          seat,
          about: lever,
          low: 0.03,
          high: 0.35,
          ...shareOf(gapsOf(expert, seatOutcomes(book, seat, way)), range),
        }),
      ),
    ];
  });
}

/** Every part of the score moves with play and luck. */
export function partRows(book: Book): readonly Row[] {
  const part = { value: 'value', goal: 'goal', quality: 'quality', team: 'health' } as const;
  return SEATS.flatMap((seat) =>
    METERS.map((meter) => {
      const values = playersOf(seat).flatMap((way) => book.courses(seat, way).map((course) => course.outcome[part[meter]]));
      return rowOf({ group: 'parts', seat, about: `spread of ${part[meter]}`, low: 10, high: null, measured: sdOf(values) });
    }),
  );
}

/** Met in fewer states than these, a choice says nothing about what is best in it. */
const LEAST_STATES = 8;

/** No way of doing standing work is right whatever the state. The moments are tried in many more states by `packs -- simulate`. */
export function choiceRows(book: Book): readonly Row[] {
  return SEATS.map((seat) => {
    const own = book.choices.filter((one) => one.seat === seat);
    const [worst] = favouritesOf(own, LEAST_STATES);
    const what = 'the most one-sided standing choice';
    const about = worst ? `${what}: ${worst.option} in ${worst.of}, ${worst.states} states` : what;
    return rowOf({ group: 'choices', seat, about, low: null, high: 0.85, measured: worst?.share ?? Number.NaN });
  });
}
