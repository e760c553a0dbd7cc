import { SEATS, type Seat } from '../../sim/basics.ts';
import type { Inherited } from './carry-over.ts';
import type { TriedChoice } from './choices.ts';
import type { Course, Trip } from './course.ts';
import { ANSWERS_ONLY, playersOf, STANDING_ONLY, waysWithout } from './ways.ts';

/** The length that most bars are about: that of a season. */
export const SEASON = 4;

/** Everything that has been played, to be asked by seat, way and length. Courses of one way stand in the order of their seeds. */
export interface Book {
  readonly lengths: readonly number[];
  readonly choices: readonly TriedChoice[];
  readonly inherited: readonly Inherited[];
  courses(seat: Seat, way: string, sprints?: number): readonly Course[];
}

/** Halves of an expert and experts without a lever: played for a season only. */
function partsOf(seat: Seat): readonly string[] {
  return [STANDING_ONLY, ANSWERS_ONLY, ...waysWithout(seat).map(({ way }) => way)];
}

/** All seasons that a table needs: every player at every length, the parts of an expert over a season. */
export function* tripsOf(lengths: readonly number[], seeds: number): Generator<Trip> {
  for (const seat of SEATS) {
    for (const sprints of lengths) {
      const ways = sprints === SEASON ? [...playersOf(seat), ...partsOf(seat)] : playersOf(seat);
      for (const way of ways) for (let seed = 1; seed <= seeds; seed++) yield { seat, way, sprints, seed };
    }
  }
}

/** What was played, before it is put in order. */
export interface Played extends Pick<Book, 'choices' | 'inherited'> {
  readonly courses: readonly Course[];
}

export function openBook(lengths: readonly number[], { courses, choices, inherited }: Played): Book {
  const byWay = new Map<string, Course[]>();
  const keyOf = (seat: Seat, way: string, sprints: number) => `${seat}/${way}/${sprints}`;
  for (const course of courses) {
    const key = keyOf(course.seat, course.way, course.sprints);
    const list = byWay.get(key) ?? [];
    list.push(course);
    byWay.set(key, list);
  }
  return { lengths, choices, inherited, courses: (seat, way, sprints = SEASON) => byWay.get(keyOf(seat, way, sprints)) ?? [] };
}
