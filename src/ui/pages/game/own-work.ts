import type { Id, Minutes, Seat, Tick } from '../../../core/sim/basics.ts';
import type { Fact } from '../../../core/sim/fact.ts';

/** One thing the player did: an answer that somebody waited for, or an action that took own time. */
export type Deed =
  | { readonly kind: 'answer'; readonly day: number; readonly ask: Id; readonly option: Id }
  | {
      readonly kind: 'action';
      readonly day: number;
      readonly action: Id;
      readonly about: readonly Id[];
      readonly minutes: Minutes;
    };

export interface OwnWork {
  /** In the order done. */
  readonly deeds: readonly Deed[];
  readonly answers: number;
  readonly actions: number;
  /** Own time spent on actions. */
  readonly minutes: Minutes;
  /** Own time that went to a habit, the one with most of it first. */
  readonly habits: readonly { readonly habit: Id; readonly minutes: Minutes }[];
}

/** Questions whose answers say something of the seat; a stop, sliders and the like do not. What also shows as an action is told as that. */
const TOLD: ReadonlySet<string> = new Set(['moment', 'facilitate', 'plan']);

/** What the player did in a seat, from the facts of one Sprint. `dayOf`: the day of it on which a tick falls. */
export function ownWork(facts: readonly Fact[], seat: Seat, dayOf: (tick: Tick) => number): OwnWork {
  const deeds = facts.flatMap((fact): Deed[] => {
    if (fact.type === 'ask.answered' && fact.seat === seat && fact.option && TOLD.has(fact.ask.split('.')[0] ?? '')) {
      return [{ kind: 'answer', day: dayOf(fact.tick), ask: fact.ask, option: fact.option }];
    }
    if (fact.type !== 'action.taken' || fact.seat !== seat || fact.minutes <= 0) return [];
    return [{ kind: 'action', day: dayOf(fact.tick), action: fact.action, about: fact.about, minutes: fact.minutes }];
  });
  const habits = new Map<Id, Minutes>();
  for (const fact of facts) {
    if (fact.type === 'habit.spent' && fact.seat === seat) habits.set(fact.habit, (habits.get(fact.habit) ?? 0) + fact.minutes);
  }
  const actions = deeds.filter((deed) => deed.kind === 'action');
  return {
    deeds,
    answers: deeds.length - actions.length,
    actions: actions.length,
    minutes: actions.reduce((sum, { minutes }) => sum + minutes, 0),
    habits: [...habits].map(([habit, minutes]) => ({ habit, minutes })).sort((a, b) => b.minutes - a.minutes),
  };
}
