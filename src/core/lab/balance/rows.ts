import type { Seat } from '../../sim/basics.ts';
import { meanOfAll, to3 } from '../figures.ts';
import type { Book } from './book.ts';
import type { Course } from './course.ts';
import { sdOf } from './spread.ts';

/** One bar: what is asked, what was measured, and how far chance alone may have moved it. */
export interface Row {
  readonly group: string;
  readonly seat: Seat | 'both';
  readonly about: string;
  /** Null = no bar on that side. */
  readonly low: number | null;
  readonly high: number | null;
  readonly measured: number;
  /** Standard error of what was measured; null where it has none. */
  readonly error: number | null;
  readonly holds: boolean;
}

type Bare = Omit<Row, 'holds' | 'error'> & { readonly error?: number | null };

export function rowOf({ error = null, ...bare }: Bare): Row {
  const { low, high, measured } = bare;
  const holds = Number.isFinite(measured) && (low === null || measured >= low) && (high === null || measured <= high);
  return { ...bare, measured: to3(measured), error: error === null ? null : to3(error), holds };
}

/** Effectiveness of the seat, season by season. */
export function seatOutcomes(book: Book, seat: Seat, way: string): readonly number[] {
  return book.courses(seat, way).map((course) => course.outcome.seat);
}

/** Differences between two lists of the same seeds. */
export function gapsOf(one: readonly number[], other: readonly number[]): readonly number[] {
  return one.slice(0, other.length).map((value, at) => value - (other[at] ?? 0));
}

/** Their mean, and its standard error. */
export function meanGap(gaps: readonly number[]): { mean: number; error: number } {
  return { mean: meanOfAll(gaps), error: sdOf(gaps) / Math.sqrt(Math.max(1, gaps.length)) };
}

/** Was a bar set at all? What has none is told for itself. */
export function hasBar({ low, high }: Pick<Row, 'low' | 'high'>): boolean {
  return low !== null || high !== null;
}

/** Mean grade of so many courses, each decision counting alike. */
export function meanGrade(courses: readonly Course[], kinds?: (kind: string) => boolean): number {
  let count = 0;
  let sum = 0;
  for (const { grades } of courses) {
    for (const [kind, counts] of Object.entries(grades)) {
      if (kinds && !kinds(kind)) continue;
      counts.forEach((many, grade) => {
        count += many;
        sum += many * grade;
      });
    }
  }
  return count === 0 ? Number.NaN : sum / count;
}
