import { type Id, TICKS_A_DAY, type Tick } from '../../../core/sim/basics.ts';
import type { Fact } from '../../../core/sim/fact.ts';

/** How an item went through a Sprint, as days of it; null = it never came so far. */
export interface ItemCourse {
  readonly begun: number | null;
  readonly done: number | null;
  /** Half hours that it stood still. */
  readonly stood: Tick;
  /** How often it did not meet the Definition of Done. */
  readonly sentBack: number;
  /** How it went out in this Sprint, if it did. */
  readonly out: { readonly how: 'all' | 'pilot'; readonly day: number } | null;
  /** What its use has brought; null = not felt yet. */
  readonly brought: number | null;
}

interface Stretch {
  readonly until: Tick;
  readonly dayOf: (tick: Tick) => number;
}

/** The courses of the items that anything happened to. `facts`: of that Sprint alone. */
export function itemCourses(facts: readonly Fact[], { until, dayOf }: Stretch): ReadonlyMap<Id, ItemCourse> {
  const courses = new Map<Id, ItemCourse>();
  const blocked = new Map<Id, Tick>();
  const of = (item: Id): ItemCourse => courses.get(item) ?? UNTOUCHED;
  const free = (item: Id, tick: Tick) => {
    const since = blocked.get(item);
    blocked.delete(item);
    if (since !== undefined) courses.set(item, { ...of(item), stood: of(item).stood + Math.max(0, tick - since) });
  };
  for (const fact of facts) {
    const day = dayOf(fact.tick);
    if (fact.type === 'item.started') courses.set(fact.item, { ...of(fact.item), begun: of(fact.item).begun ?? day });
    if (fact.type === 'item.rejected') courses.set(fact.item, { ...of(fact.item), sentBack: of(fact.item).sentBack + 1 });
    if (fact.type === 'item.blocked' && !blocked.has(fact.item)) blocked.set(fact.item, fact.tick);
    if (fact.type === 'item.freed' || fact.type === 'item.returned') free(fact.item, fact.tick);
    if (fact.type === 'item.done') courses.set(fact.item, { ...of(fact.item), done: day });
    if (fact.type === 'value.realised')
      courses.set(fact.item, { ...of(fact.item), brought: (of(fact.item).brought ?? 0) + fact.value });
    if (fact.type === 'increment.released')
      for (const item of fact.items) courses.set(item, { ...of(item), out: { how: fact.how, day } });
  }
  for (const item of [...blocked.keys()]) free(item, until);
  return courses;
}

export const UNTOUCHED: ItemCourse = { begun: null, done: null, stood: 0, sentBack: 0, out: null, brought: null };

/** Whole days of so many half hours. */
export function wholeDays(ticks: Tick): number {
  return Math.floor(ticks / TICKS_A_DAY);
}
