import type { Seat } from '../../../core/sim/basics.ts';
import type { Fact } from '../../../core/sim/fact.ts';
import type { DecisionRef } from '../report-data.ts';

type Graded = Extract<Fact, { type: 'decision.graded' }>;

const TICKS_A_DAY = 16;

/** The graded decisions of a season in the order played; `days` = working days of a Sprint. */
export function decisionsOf(facts: readonly Fact[], days: number): readonly DecisionRef[] {
  return facts.filter((fact) => fact.type === 'decision.graded').map((fact) => refOf(fact, days));
}

function refOf(fact: Graded, days: number): DecisionRef {
  return {
    seat: fact.seat,
    sprint: fact.sprint,
    day: dayOf(fact, days),
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
function dayOf({ tick, sprint }: Graded, days: number): number {
  const day = Math.floor(tick / TICKS_A_DAY) - (sprint - 1) * days + 1;
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
