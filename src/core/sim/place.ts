import { type Phase, TICKS_A_DAY, type Tick } from './basics.ts';

/** What tells the days of a season apart: the first tick of each Sprint begun so far, and the working days of a whole Sprint. */
export interface Sprints {
  readonly starts: readonly Tick[];
  readonly days: number;
}

/** First tick of a Sprint; of one to come, as it will be if none before it is cancelled. */
export function startOf(sprint: number, { starts, days }: Sprints): Tick {
  const begun = starts[sprint - 1];
  if (begun !== undefined) return begun;
  return (starts[starts.length - 1] ?? 0) + (sprint - Math.max(1, starts.length)) * days * TICKS_A_DAY;
}

/** Sprint, day of it (from 1) and time of day of a tick of the season. */
export function placeOfTick(tick: Tick, sprints: Sprints): { sprint: number; day: number; hour: Tick } {
  const { starts, days } = sprints;
  let sprint = 1;
  while (sprint < starts.length && startOf(sprint + 1, sprints) <= tick) sprint += 1;
  const past = Math.floor((tick - startOf(sprint, sprints)) / TICKS_A_DAY);
  const isBegun = sprint < starts.length;
  const further = isBegun ? 0 : Math.max(0, Math.floor(past / days));
  return { sprint: sprint + further, day: past - further * days + 1, hour: tick % TICKS_A_DAY };
}

/** Day of a Sprint (from 1) on which something of it fell. What closes it stands at the tick after its last day, and belongs to that day. */
export function dayIn(sprint: number, tick: Tick, sprints: Sprints): number {
  const from = startOf(sprint, sprints);
  const last = Math.min(sprints.days, Math.max(1, Math.floor((startOf(sprint + 1, sprints) - from) / TICKS_A_DAY)));
  return Math.min(last, Math.max(1, Math.floor((tick - from) / TICKS_A_DAY) + 1));
}

/** Is a Sprint's work over in this phase, so that nothing more can come of it? */
export function isWorkOver(phase: Phase): boolean {
  return phase === 'review' || phase === 'retrospective' || phase === 'closed';
}
