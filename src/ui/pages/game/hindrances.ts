import type { Id, Tick } from '../../../core/sim/basics.ts';
import { TICKS_A_DAY } from '../../../core/sim/basics.ts';
import type { Fact } from '../../../core/sim/fact.ts';
import type { View } from '../../../core/sim/view.ts';

/** Something that stood in the team's way in this Sprint. */
export interface Hindrance {
  readonly id: Id;
  /** Entry of the pack, or `question` or `block`. */
  readonly from: Id;
  /** Items and people it sat on, as far as is known; empty = the whole team. */
  readonly on: readonly Id[];
  /** Whole working days that it stood in this Sprint; 0 = less than one. */
  readonly days: number;
  /** Did it stand from the first day of this Sprint to the last? */
  readonly isWhole: boolean;
  readonly isOpen: boolean;
  /** Does it sit on an item of the Sprint Goal that is not Done? */
  readonly onGoal: boolean;
  /** Is the item it was met at Done all the same? Then it slowed what came after. */
  readonly onDone: boolean;
}

interface Stretch {
  readonly from: Tick;
  readonly until: Tick;
  /** Items that the Sprint Goal is tied to and that are not Done. */
  readonly goalItems: readonly Id[];
}

type Arose = Extract<Fact, { type: `impediment.${'arose' | 'shown' | 'removed'}` }>;

/** What stood in the way in a Sprint: first what sat on the Sprint Goal, as on the days before; then longest first, of equal length the open ones. */
export function hindrances(
  view: Pick<View, 'impediments' | 'items'>,
  facts: readonly Fact[],
  sprint: Stretch,
): readonly Hindrance[] {
  const told = facts.filter((fact): fact is Arose => fact.type.startsWith('impediment.'));
  const finished = new Set(view.items.filter(({ state }) => state === 'done' || state === 'released').map(({ id }) => id));
  const all = daysOf(sprint.from, sprint.until);
  const placed = (one: Omit<Hindrance, 'onGoal' | 'onDone' | 'isWhole'>): Hindrance => ({
    ...one,
    isWhole: all > 0 && one.days >= all,
    onGoal: one.on.some((id) => sprint.goalItems.includes(id)),
    onDone: one.on.length > 0 && one.on.every((id) => finished.has(id)),
  });
  const gone = new Map(told.filter(({ type }) => type === 'impediment.removed').map((fact) => [fact.impediment, fact.tick]));
  const closed = [...gone].flatMap(([id, tick]): Hindrance[] => {
    const arose = told.find((fact) => fact.impediment === id);
    const began = Math.max(arose?.tick ?? sprint.from, sprint.from);
    if (tick <= sprint.from || began >= sprint.until || !arose) return [];
    const days = daysOf(began, Math.min(tick, sprint.until));
    return [placed({ id, from: arose.from, on: sitsOn(arose), days, isOpen: false })];
  });
  const open = view.impediments
    .filter(({ visible, id }) => visible && !gone.has(id))
    .map(({ id, from, on, days, question }): Hindrance => {
      // It may have stood before anybody told of it: its age is the one that the days before showed.
      const own = Math.min(days, all);
      return placed({ id, from: question ? 'question' : from, on: on.length > 0 ? on : behind(id), days: own, isOpen: true });
    });
  return [...closed, ...open].sort(
    (a, b) => Number(b.onGoal) - Number(a.onGoal) || b.days - a.days || Number(b.isOpen) - Number(a.isOpen),
  );
}

function daysOf(from: Tick, until: Tick): number {
  return Math.floor((until - from) / TICKS_A_DAY);
}

/** Where it sat, as far as its fact says so; games kept from before facts did have only the id to go by. */
function sitsOn(fact: Arose & { readonly on?: readonly Id[] }): readonly Id[] {
  return fact.on ?? behind(fact.impediment);
}

/** A question and a block are about an item, and their ids say which; of others only an open one shows where it sits. */
function behind(id: Id): readonly Id[] {
  const [kind, , ...rest] = id.split('.');
  return (kind === 'question' || kind === 'block') && rest.length > 0 ? [rest.join('.')] : [];
}
