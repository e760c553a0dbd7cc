import type { Id } from '../core/sim/basics.ts';
import type { Fact } from '../core/sim/fact.ts';
import type { View } from '../core/sim/view.ts';
import { isGoalMet } from './goal-met.ts';
import { PRODUCT_OWNER } from './whereabouts.ts';

/** A flourish: something that moves for its own sake and leaves the room as the snapshot has it. */
export type Beat =
  | { readonly do: 'carry'; readonly person: Id; readonly item: Id }
  | { readonly do: 'visit'; readonly person: Id; readonly whom: Id }
  | { readonly do: 'react'; readonly person: Id; readonly face: 'awe' | 'laugh' | 'rage' }
  | { readonly do: 'gather' }
  | { readonly do: 'dawn' }
  | { readonly do: 'goal'; readonly met: boolean };

/** Walks to the board shown at once; a flood of facts would only be a flicker. */
const MOST_WALKS = 3;

/** What to make of these facts. `before` is the view drawn until now. Pure: the same facts give the same beats. */
export function choreograph(
  facts: readonly Fact[],
  { view, before }: { readonly view: View; readonly before: View | null },
): readonly Beat[] {
  const beats: Beat[] = [];
  if (before !== null && isNewDay(before, view)) beats.push({ do: 'dawn' });
  if (before !== null && isWork(view) && isGoalMet(view, []) && !isGoalMet(before, [])) beats.push({ do: 'goal', met: true });
  for (const fact of facts) beats.push(...beatsOf(fact, view));
  const walks = beats.filter((beat) => beat.do === 'carry');
  const dropped = new Set(walks.slice(0, Math.max(0, walks.length - MOST_WALKS)));
  return withoutRepeats(beats.filter((beat) => !dropped.has(beat as (typeof walks)[number])));
}

const isNewDay = (before: View, { at }: View): boolean => before.at.day !== at.day || before.at.sprint !== at.sprint;

const isWork = ({ at }: View): boolean => at.phase === 'work' || at.phase === 'stop' || at.phase === 'daily';

/**
 * What is left to play when time has run fast or somebody has just come into the room: notes hang where they belong by then, but
 * people still show how it went.
 */
export function aftermath(beats: readonly Beat[]): readonly Beat[] {
  return beats.filter((beat) => beat.do !== 'carry' && beat.do !== 'gather');
}

function beatsOf(fact: Fact, view: View): readonly Beat[] {
  switch (fact.type) {
    case 'phase.entered':
      return fact.phase === 'daily' && view.at.phase !== 'daily' ? [{ do: 'gather' }] : [];
    case 'item.started':
    case 'item.done':
    case 'item.blocked':
    case 'item.freed':
      return itemBeats(fact.type, { item: fact.item, person: workerOf(fact, view) }, view);
    case 'item.rejected': {
      const person = workerOf(fact, view);
      return person === null ? [] : [{ do: 'react', person, face: 'rage' }];
    }
    case 'person.moved':
      return fact.to === 'colleague' && fact.with !== undefined ? [{ do: 'visit', person: fact.person, whom: fact.with }] : [];
    case 'goal.ended':
      return [{ do: 'goal', met: fact.met }];
    case 'item.escaped': {
      const person = workerOf(fact, view);
      return person === null ? [] : [{ do: 'react', person, face: 'awe' }];
    }
    case 'impediment.removed':
      return reactions(fact.on, 'laugh', view);
    case 'calendar.came':
      return reactions(
        view.people.slice(-2).map(({ id }) => id),
        'awe',
        view,
      );
    case 'increment.released':
      return [{ do: 'react', person: PRODUCT_OWNER, face: 'laugh' }];
    case 'cause.ended':
      return reactions(
        view.people.slice(0, 2).map(({ id }) => id),
        'laugh',
        view,
      );
    default:
      return [];
  }
}

/** Those of them who are people of the team. */
function reactions(ids: readonly Id[], face: 'awe' | 'laugh' | 'rage', { people }: View): readonly Beat[] {
  return people.filter(({ id, away }) => ids.includes(id) && !away).map(({ id }) => ({ do: 'react', person: id, face }));
}

function workerOf(fact: { readonly item: Id; readonly person?: Id }, view: View): Id | null {
  return fact.person ?? view.items.find(({ id }) => id === fact.item)?.person ?? null;
}

function itemBeats(
  type: 'item.started' | 'item.done' | 'item.blocked' | 'item.freed',
  { item, person }: { readonly item: Id; readonly person: Id | null },
  view: View,
): readonly Beat[] {
  if (person === null) return [];
  const carry: Beat = { do: 'carry', person, item };
  if (type === 'item.done') return [carry, { do: 'react', person, face: 'laugh' }];
  if (type !== 'item.blocked') return [carry];
  const stuck: readonly Beat[] = [carry, { do: 'react', person, face: 'rage' }];
  const colleague = helperFor(person, view);
  return colleague === null ? stuck : [...stuck, { do: 'visit', person: colleague, whom: person }];
}

/** The next Developer along the desks who is here and not stuck themself. */
function helperFor(person: Id, { people }: View): Id | null {
  const at = people.findIndex(({ id }) => id === person);
  const around = [...people.slice(at + 1), ...people.slice(0, Math.max(0, at))];
  return around.find(({ away, blocked }) => !away && blocked === null)?.id ?? null;
}

function withoutRepeats(beats: readonly Beat[]): readonly Beat[] {
  const seen = new Set<string>();
  return beats.filter((beat) => {
    const key = JSON.stringify(beat);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
