import type { Grade } from '../../../core/fit/answer-sheet.ts';
import type { Seat } from '../../../core/sim/basics.ts';
import type { Fact } from '../../../core/sim/fact.ts';

/** One Sprint in one seat: how its decisions were graded, where its free hours went, how it felt. */
export interface SeatSprint {
  readonly seat: Seat;
  readonly sprint: number;
  /** Decisions by grade, 0 to 3. */
  readonly grades: Readonly<Record<Grade, number>>;
  readonly hours: Readonly<Record<Seat, number>>;
  /** Mean of the three sliders in tenths of a point; null = skipped. */
  readonly felt: number | null;
}

/** The nth Sprint in either seat, side by side; null where that seat had fewer. */
export interface SeatPair {
  readonly nth: number;
  readonly seats: Readonly<Record<Seat, SeatSprint | null>>;
}

/** The first Sprint in each seat beside each other, the second, and so on: the order of play gives both the same share of practice. */
export function seatPairs(facts: readonly Fact[]): readonly SeatPair[] {
  const sprints = seatSprints(facts);
  const of = (seat: Seat) => sprints.filter((one) => one.seat === seat);
  const [master, owner] = [of('scrum-master'), of('product-owner')];
  return Array.from({ length: Math.max(master.length, owner.length) }, (_, at) => ({
    nth: at + 1,
    seats: { 'scrum-master': master[at] ?? null, 'product-owner': owner[at] ?? null },
  }));
}

function seatSprints(facts: readonly Fact[]): readonly SeatSprint[] {
  const seats = new Map<number, Seat>();
  for (const fact of facts) {
    if (fact.type === 'decision.graded' && !seats.has(fact.sprint)) seats.set(fact.sprint, fact.seat);
  }
  return [...seats].sort(([a], [b]) => a - b).map(([sprint, seat]) => seatSprint(facts, sprint, seat));
}

function seatSprint(facts: readonly Fact[], sprint: number, seat: Seat): SeatSprint {
  const grades = { 0: 0, 1: 0, 2: 0, 3: 0 };
  const hours = { 'scrum-master': 0, 'product-owner': 0 };
  const felt: number[] = [];
  for (const fact of facts) {
    if (!('sprint' in fact) || fact.sprint !== sprint) continue;
    if (fact.type === 'decision.graded') grades[fact.grade] += 1;
    if (fact.type === 'hour.chosen' && fact.chose) hours[fact.chose] += 1;
    if (fact.type === 'seat.rated') felt.push(...fact.values.filter((value) => value !== null));
  }
  const total = felt.reduce((sum, value) => sum + value, 0);
  return { seat, sprint, grades, hours, felt: felt.length === 0 ? null : Math.round((total / felt.length) * 10) };
}
