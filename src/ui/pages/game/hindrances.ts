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
  /** Whole working days that it has stood, or stood until it was gone, as the days before showed it; 0 = less than one. */
  readonly days: number;
  readonly isOpen: boolean;
  /** Does it sit on an item of the Sprint Goal that is not Done? */
  readonly onGoal: boolean;
  /** Is the item it was met at Done all the same? Then it slowed what came after. */
  readonly onDone: boolean;
}

interface Stretch {
  /** First tick of a Sprint by its number. */
  readonly startOf: (sprint: number) => Tick;
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
  const placed = (one: Omit<Hindrance, 'onGoal' | 'onDone'>): Hindrance => ({
    ...one,
    onGoal: one.on.some((id) => sprint.goalItems.includes(id)),
    onDone: one.on.length > 0 && one.on.every((id) => finished.has(id)),
  });
  const gone = new Map(told.filter(({ type }) => type === 'impediment.removed').map((fact) => [fact.impediment, fact.tick]));
  const closed = [...gone].flatMap(([id, tick]): Hindrance[] => {
    const arose = told.find((fact) => fact.impediment === id);
    if (!arose || tick <= sprint.from) return [];
    const began = beganAt(arose, facts, sprint);
    if (began >= sprint.until) return [];
    return [placed({ id, from: arose.from, on: sitsOn(arose), days: daysOf(began, tick), isOpen: false })];
  });
  const open = view.impediments
    .filter(({ visible, id }) => visible && !gone.has(id))
    .map(
      ({ id, from, on, days, question }): Hindrance =>
        placed({ id, from: question ? 'question' : from, on: on.length > 0 ? on : behind(id), days, isOpen: true }),
    );
  return [...closed, ...open].sort(
    (a, b) => Number(b.onGoal) - Number(a.onGoal) || b.days - a.days || Number(b.isOpen) - Number(a.isOpen),
  );
}

/**
 * When it began: told then, or only later when somebody saw it; of a block the stop of its item tells. The Sprint and the day in its id
 * know better than whoever told late; of that day its end is taken, so that no age is made larger than it was.
 */
function beganAt(told: Arose, facts: readonly Fact[], { startOf }: Stretch): Tick {
  const [, sprint, day] = /^[^.]+\.(\d+)-(\d+)\./.exec(told.impediment) ?? [];
  const [item] = behind(told.impediment);
  const stopped = facts.findLast((fact) => fact.type === 'item.blocked' && fact.item === item && fact.tick <= told.tick);
  const stamped = sprint === undefined ? told.tick : startOf(Number(sprint)) + Number(day) * TICKS_A_DAY - 1;
  return Math.min(told.tick, stopped?.tick ?? told.tick, stamped);
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
