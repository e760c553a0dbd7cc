import type { FitResult } from '../../../core/fit/score.ts';
import type { Verdict } from '../../../core/fit/verdict.ts';
import type { Seat } from '../../../core/sim/basics.ts';
import type { Fact } from '../../../core/sim/fact.ts';
import type { Length, SeasonResult } from '../../../play/game.ts';
import { seatsOf } from '../report/decisions.ts';
import { levelsOf } from '../report/levels.ts';
import { drawnToOf } from '../report/liking.ts';
import { ribbonOf } from '../report/ribbon.ts';
import type { DrawnTo, Ribbon, SeatLevel } from '../report-data.ts';
import { type SeatPair, seatPairs } from './seat-sprints.ts';

type Score = (seasons: readonly SeasonResult[]) => Promise<FitResult>;

/** One season, or several read as one, as a line of the comparison. */
export interface ComparedSeason {
  readonly id: string;
  readonly kind: 'own' | 'file' | 'pooled';
  /** Place in its list, oldest first, 1 up; for the pooled line the number of seasons. */
  readonly number: number;
  readonly length: Length | null;
  readonly seed: number | null;
  readonly finishedAt: number;
  readonly counts: boolean;
  readonly sprints: Readonly<Record<Seat, number>>;
  readonly verdict: Verdict;
  readonly ribbon: Ribbon | null;
  readonly levels: Readonly<Record<Seat, SeatLevel>>;
  readonly hours: DrawnTo['hours'];
  /** Mean of the sliders of each seat, in tenths of a point; null = not given. */
  readonly felt: DrawnTo['ratings']['mean'];
  /** The seats side by side, Sprint for Sprint; empty for several seasons read as one. */
  readonly pairs: readonly SeatPair[];
}

const PLACED: readonly Verdict[] = ['scrum-master', 'product-owner', 'no-clear-lean', 'split'];

export async function compareSeasons(seasons: readonly SeasonResult[], score: Score): Promise<readonly ComparedSeason[]> {
  return Promise.all(
    seasons.map(async (season, at) =>
      lineOf(season, await score([season]), season.finishedAt > 0 ? seasons.length - at : at + 1),
    ),
  );
}

/**
 * All own seasons that count, read as one: more evidence, a shorter bar. Those that may be quick clicks are left out, as the score itself
 * does. Null unless at least two remain.
 */
export async function pooledSeason(
  seasons: readonly SeasonResult[],
  lines: readonly ComparedSeason[],
  score: Score,
): Promise<ComparedSeason | null> {
  const isRead = (id: string) => lines.some((line) => line.id === id && line.counts && line.verdict !== 'noisy');
  const counting = seasons.filter(({ id }) => isRead(id)).sort((a, b) => a.finishedAt - b.finishedAt);
  if (counting.length < 2) return null;
  const result = await score(counting);
  const sprints = { 'scrum-master': 0, 'product-owner': 0 };
  for (const season of counting) for (const seat of seatsOf(season.facts)) sprints[seat] += 1;
  return {
    id: 'pooled',
    kind: 'pooled',
    number: counting.length,
    length: null,
    seed: null,
    finishedAt: 0,
    counts: true,
    sprints,
    ...readingOf(result),
    ...likingOf(counting.flatMap(({ facts }) => facts)),
    pairs: [],
  };
}

/** Scores a season once, however often a list that holds it is drawn anew. */
export function remembered(score: Score): Score {
  const known = new WeakMap<SeasonResult, Promise<FitResult>>();
  return (seasons) => {
    const [only, ...more] = seasons;
    if (!only || more.length > 0) return score(seasons);
    const result = known.get(only) ?? score(seasons);
    known.set(only, result);
    return result;
  };
}

function lineOf(season: SeasonResult, result: FitResult, number: number): ComparedSeason {
  const seats = seatsOf(season.facts);
  const count = (seat: Seat) => seats.filter((one) => one === seat).length;
  return {
    id: season.id,
    kind: season.finishedAt > 0 ? 'own' : 'file',
    number,
    length: season.length,
    seed: season.seed,
    finishedAt: season.finishedAt,
    counts: season.counts,
    sprints: { 'scrum-master': count('scrum-master'), 'product-owner': count('product-owner') },
    ...readingOf(result),
    ...likingOf(season.facts),
    pairs: seatPairs(season.facts),
  };
}

function likingOf(facts: readonly Fact[]): Pick<ComparedSeason, 'hours' | 'felt'> {
  const { hours, ratings } = drawnToOf(facts);
  return { hours, felt: ratings.mean };
}

function readingOf(result: FitResult): Pick<ComparedSeason, 'verdict' | 'ribbon' | 'levels'> {
  const { verdict } = result;
  return { verdict, levels: levelsOf(result), ribbon: PLACED.includes(verdict) ? ribbonOf(result) : null };
}
