import type { Seat } from '../../../core/sim/basics.ts';
import type { Fact } from '../../../core/sim/fact.ts';
import type { DecisionRef } from '../report-data.ts';
import { howOfGrades } from './standing-how.ts';

type Graded = Extract<Fact, { type: 'decision.graded' }>;

const TICKS_A_DAY = 16;

/** The graded decisions of a season in the order played; `days` = working days of a Sprint. */
export function decisionsOf(facts: readonly Fact[], days: number): readonly DecisionRef[] {
  const decisions: DecisionRef[] = [];
  // A Sprint that was cancelled is shorter than the others: where one begins, its Sprint Planning tells.
  const hows = howOfGrades(facts);
  let began: number | null = null;
  for (const fact of facts) {
    if (fact.type === 'phase.entered' && fact.phase === 'planning') began = fact.tick;
    if (fact.type === 'decision.graded')
      decisions.push({
        ...refOf(fact, { from: began ?? (fact.sprint - 1) * days * TICKS_A_DAY, days }),
        how: hows.get(fact) ?? null,
      });
  }
  return decisions;
}

function refOf(fact: Graded, sprint: { readonly from: number; readonly days: number }): Omit<DecisionRef, 'how'> {
  return {
    seat: fact.seat,
    sprint: fact.sprint,
    day: dayOf(fact, sprint),
    kind: fact.kind,
    of: fact.of,
    option: fact.option,
    code: fact.code,
    grade: fact.grade,
    reason: fact.reason ?? null,
    // Seasons kept before scenes told their cast have none.
    cast: fact.cast ?? {},
  };
}

/** Day within its Sprint, 1 up. What is graded as the last day closes carries the first tick of the next Sprint: it stays on the last day. */
function dayOf({ tick }: Graded, { from, days }: { readonly from: number; readonly days: number }): number {
  const day = Math.floor((tick - from) / TICKS_A_DAY) + 1;
  return Math.min(days, Math.max(1, day));
}

/** Seat of each Sprint that holds anything of the player's, in order. */
export function seatsOf(facts: readonly Fact[]): readonly Seat[] {
  const seats = new Map<number, Seat>();
  for (const fact of facts) {
    if (fact.type === 'decision.graded' || fact.type === 'seat.rated') {
      if (!seats.has(fact.sprint)) seats.set(fact.sprint, fact.seat);
    }
  }
  return [...seats].sort(([a], [b]) => a - b).map(([, seat]) => seat);
}
