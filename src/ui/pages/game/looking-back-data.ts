import { type GoalFate, type Id, type Meter, TICKS_A_DAY } from '../../../core/sim/basics.ts';
import type { Fact } from '../../../core/sim/fact.ts';
import { dayIn, startOf } from '../../../core/sim/place.ts';
import type { MeterView, PastSprint } from '../../../core/sim/view.ts';
import type { Snapshot } from '../../../play/game.ts';
import { type Hindrance, hindrances } from './hindrances.ts';
import { type ItemCourse, itemCourses } from './item-courses.ts';
import { type ItemEnd, itemEnds } from './item-ends.ts';
import { type OwnWork, ownWork } from './own-work.ts';

/** What a Sprint came to, as ids and numbers; the page puts it into words. */
export interface LookingBack {
  readonly sprint: number;
  readonly days: number;
  readonly isLast: boolean;
  readonly goal: Id | null;
  readonly outcome: GoalFate | 'cancelled';
  /** Items that the Sprint Goal was tied to, those never selected among them. */
  readonly tied: { readonly done: number; readonly of: number };
  /** Those that the Sprint Goal was tied to come first. */
  readonly ends: readonly ItemEnd[];
  /** How each item went through the Sprint. */
  readonly courses: ReadonlyMap<Id, ItemCourse>;
  readonly donePoints: number;
  /** What stood in the way: on the Sprint Goal first, then longest first. */
  readonly inTheWay: readonly Hindrance[];
  /** What the player did. */
  readonly own: OwnWork;
  /** Points left, the start first. */
  readonly burndown: readonly number[];
  /** Points selected so far, the start first: steps where the scope changed. */
  readonly scope: readonly number[];
  readonly flow: readonly (readonly [number, number, number])[];
  /** Items Done on each day of the Sprint. */
  readonly throughput: readonly number[];
  readonly value: ValueNews;
  readonly meters: readonly MeterNews[];
  readonly productGoal: Snapshot['view']['productGoal'];
  readonly daysLeft: number;
  readonly history: readonly PastSprint[];
}

export interface ValueNews {
  /** Gone out in this Sprint, and nothing is known yet of how they are used. */
  readonly released: readonly Id[];
  readonly piloted: readonly Id[];
  readonly used: readonly Id[];
  readonly unused: readonly Id[];
  /** Done and not yet released. */
  readonly waiting: number;
}

/** A meter with the way it went from the start of the Sprint to its end: the two bands that are shown, and nothing else, say which. */
export interface MeterNews extends Omit<MeterView, 'trend'> {
  readonly since: MeterView['trend'];
}

function newsOf({ trend: _, ...meter }: MeterView): MeterNews {
  const change = meter.low + meter.high - meter.was.low - meter.was.high;
  return { ...meter, since: change > 0 ? 'up' : change < 0 ? 'down' : 'level' };
}

export const METER_ORDER: readonly Meter[] = ['value', 'goal', 'quality', 'team'];

const known = new WeakMap<Snapshot, LookingBack>();

/** A Sprint that is over, or all but over, as one looks back on it: worked out once a snapshot, however many sheets show it. */
export function lookingBack(snapshot: Snapshot): LookingBack {
  const back = known.get(snapshot) ?? workedOut(snapshot);
  known.set(snapshot, back);
  return back;
}

function workedOut({ view, facts, seats }: Snapshot): LookingBack {
  const { sprint, days } = view.at;
  const ledger = view.sprint;
  const from = startOf(sprint, view.at);
  const until = Math.min(view.at.tick, startOf(sprint + 1, view.at));
  const own = facts.filter((fact) => fact.tick > from || (fact.tick === from && fact.type !== 'goal.ended'));
  const dayOf = (tick: number) => dayIn(sprint, tick, view.at);
  const ends = itemEnds(view, own);
  const tied = ends.filter((one) => one.tied);
  return {
    sprint,
    days,
    isLast: sprint >= Math.max(view.at.sprints, seats.length),
    goal: ledger.goal,
    outcome: outcomeOf(
      own,
      view.history.find((line) => line.sprint === sprint),
    ),
    tied: { done: tied.filter(({ end }) => end === 'done').length, of: tied.length },
    ends,
    courses: itemCourses(own, { until, dayOf }),
    donePoints: ledger.done.reduce((sum, { points }) => sum + points, 0),
    inTheWay: hindrances(view, facts, {
      startOf: (other) => startOf(other, view.at),
      from,
      until,
      goalItems: tied.filter(({ end }) => end !== 'done').map(({ item }) => item),
    }),
    own: ownWork(own, view.seat, dayOf),
    burndown: ledger.burndown,
    scope: scopeOf(ledger, view.items, from),
    flow: ledger.flow,
    throughput: Array.from({ length: days }, (_, day) => ledger.done.filter(({ tick }) => dayOf(tick) === day + 1).length),
    value: valueNews(own, view.items),
    meters: METER_ORDER.map((meter) => newsOf(view.meters[meter])),
    productGoal: view.productGoal,
    daysLeft: daysToProductGoal(view.at),
    history: view.history,
  };
}

/** The Sprint that is looked back at is over, at a tick of its own where it was cancelled; the day of the Product Goal stands, as for the forecast. */
function daysToProductGoal({ sprints, days, tick }: Snapshot['view']['at']): number {
  return Math.max(0, sprints * days - Math.ceil(tick / TICKS_A_DAY));
}

function outcomeOf(facts: readonly Fact[], line: PastSprint | undefined): LookingBack['outcome'] {
  if (line?.cancelled || facts.some((fact) => fact.type === 'sprint.cancelled')) return 'cancelled';
  const ended = facts.findLast((fact) => fact.type === 'goal.ended');
  return ended?.fate ?? line?.fate ?? 'missed';
}

/** Points selected at the end of each day, the start first. What was taken out counts from the start, since no day is known for it. */
function scopeOf(
  { burndown, added, done, committed }: Snapshot['view']['sprint'],
  items: Snapshot['view']['items'],
  from: number,
): readonly number[] {
  const points = new Map<Id, number>(items.map((item) => [item.id, item.points ?? 0]));
  for (const entry of done) points.set(entry.item, entry.points);
  const start = burndown[0] ?? committed;
  return burndown.map((_, day) => {
    const later = added.filter(({ tick }) => Math.floor((tick - from) / TICKS_A_DAY) < day);
    return start + later.reduce((sum, { item }) => sum + (points.get(item) ?? 0), 0);
  });
}

function valueNews(facts: readonly Fact[], items: Snapshot['view']['items']): ValueNews {
  const out = facts.filter((fact) => fact.type === 'increment.released');
  const realised = facts.filter((fact) => fact.type === 'value.realised');
  const gained = (item: Id) => realised.filter((fact) => fact.item === item).reduce((sum, { value }) => sum + value, 0);
  const met = [...new Set(realised.map(({ item }) => item))];
  const fresh = (ids: readonly Id[]) => [...new Set(ids)].filter((id) => !met.includes(id));
  const released = fresh(out.filter(({ how }) => how === 'all').flatMap((fact) => fact.items));
  return {
    released,
    piloted: fresh(out.filter(({ how }) => how === 'pilot').flatMap((fact) => fact.items)).filter((id) => !released.includes(id)),
    used: met.filter((item) => gained(item) > 0),
    unused: met.filter((item) => gained(item) <= 0),
    waiting: items.filter((item) => item.state === 'done').length,
  };
}
