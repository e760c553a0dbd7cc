import { SEATS, type Seat } from '../../sim/basics.ts';
import { meanOfAll, to3 } from '../figures.ts';
import type { Outcome } from '../season-report.ts';
import type { Book } from './book.ts';
import { carryOverRows } from './carry-over.ts';
import { type Favourite, favouritesOf } from './choices.ts';
import { hasBar, meanGrade, type Row, seatOutcomes } from './rows.ts';
import { choiceRows, coachRows, effectRows, leverRows, partRows, varianceRows } from './rows-play.ts';
import { demandRows, seatRows } from './rows-seats.ts';
import { type Spread, sharesOfVariance, spreadOf } from './spread.ts';
import { playersOf } from './ways.ts';

/** How one player did in one seat over seasons of one length. */
export interface PlayerLine {
  readonly seat: Seat;
  readonly player: string;
  readonly sprints: number;
  readonly parts: Readonly<Record<keyof Outcome, Spread>>;
  /** Mean grade of all decisions, of moments alone, and of each kind of standing work. */
  readonly grades: Readonly<Record<string, number>>;
  readonly demand: number;
}

export interface BalanceTable {
  readonly players: readonly PlayerLine[];
  readonly variance: readonly { readonly seat: Seat; readonly play: number; readonly seeds: number; readonly rest: number }[];
  readonly favourites: readonly (Favourite & { readonly seat: Seat })[];
  readonly rows: readonly Row[];
  /** Bars that hold, and how many there are. */
  readonly held: number;
  readonly bars: number;
}

const PARTS = ['value', 'goal', 'quality', 'health', 'team', 'seat'] as const satisfies readonly (keyof Outcome)[];

function rounded(spread: Spread): Spread {
  const { mean, sd, p10, p50, p90 } = spread;
  return { mean: to3(mean), sd: to3(sd), p10: to3(p10), p50: to3(p50), p90: to3(p90) };
}

function lineOf(book: Book, { seat, player, sprints }: Pick<PlayerLine, 'seat' | 'player' | 'sprints'>): PlayerLine {
  const courses = book.courses(seat, player, sprints);
  const kinds = [...new Set(courses.flatMap((course) => Object.keys(course.grades)))].sort();
  const parts = Object.fromEntries(
    PARTS.map((part) => [part, rounded(spreadOf(courses.map((course) => course.outcome[part])))]),
  ) as PlayerLine['parts'];
  const grades = { all: to3(meanGrade(courses)) } as Record<string, number>;
  for (const kind of kinds) grades[kind] = to3(meanGrade(courses, (one) => one === kind));
  return { seat, player, sprints, parts, grades, demand: to3(meanOfAll(courses.map((course) => course.demand / 1000))) };
}

/** A question met in fewer states than these is left out of the list. */
const LISTED_STATES = 8;
const LISTED = 12;

/** Everything that was measured, and whether each bar holds. */
export function balanceOf(book: Book): BalanceTable {
  const players = SEATS.flatMap((seat) =>
    book.lengths.flatMap((sprints) => playersOf(seat).map((player) => lineOf(book, { seat, player, sprints }))),
  );
  const variance = SEATS.map((seat) => {
    const { row, column, rest } = sharesOfVariance(playersOf(seat).map((way) => seatOutcomes(book, seat, way)));
    return { seat, play: to3(row), seeds: to3(column), rest: to3(rest) };
  });
  const favourites = SEATS.flatMap((seat) => {
    const own = book.choices.filter((one) => one.seat === seat);
    return favouritesOf(own, LISTED_STATES)
      .slice(0, LISTED)
      .map((one) => ({ seat, ...one, share: to3(one.share) }));
  });
  const makers = [effectRows, coachRows, varianceRows, seatRows, leverRows, demandRows, choiceRows, partRows];
  const rows = [...makers.flatMap((make) => make(book)), ...carryOverRows(book.inherited)];
  const bars = rows.filter(hasBar);
  return { players, variance, favourites, rows, held: bars.filter((row) => row.holds).length, bars: bars.length };
}
