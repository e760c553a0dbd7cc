import type { Id } from '../core/sim/basics.ts';
import type { View } from '../core/sim/view.ts';
import { TICKS_A_DAY } from './day-length.ts';

/** Who from outside the Scrum Team is in the room. */
export interface Visitors {
  /** Stands in the door; null = nobody. */
  readonly atDoor: Id | null;
  /** In the room at the Sprint Review. */
  readonly guests: readonly Id[];
}

/** `characters`: everybody who can be drawn. Whoever of them is not of the Scrum Team comes from outside. */
export function visitors(view: View, characters: ReadonlySet<Id>): Visitors {
  const team = new Set([...view.people.map(({ id }) => id), view.colleague.id, 'ada', 'ben']);
  const isOutsider = (id: Id): boolean => characters.has(id) && !team.has(id) && !isDeveloper(id);
  const speaker = view.ask?.kind === 'moment' ? Object.values(view.ask.cast).find(isOutsider) : undefined;
  if (view.at.phase === 'review') {
    const invited = view.stakeholders.map(({ id }) => id).filter(isOutsider);
    return { atDoor: null, guests: [...new Set(speaker === undefined ? invited : [speaker, ...invited])] };
  }
  if (view.at.phase !== 'work' && view.at.phase !== 'stop') return { atDoor: null, guests: [] };
  return { atDoor: speaker ?? lastToWrite(view, isOutsider), guests: [] };
}

/** Developers of larger teams are drawn too; they do not come visiting. */
const everyDeveloper: ReadonlySet<Id> = new Set(['mei', 'tomasz', 'aisha', 'jonas', 'priya', 'luis', 'kofi', 'ravi', 'nadia']);
const isDeveloper = (id: Id): boolean => everyDeveloper.has(id);

/** Somebody from outside who has written in the last half day still stands in the door. */
function lastToWrite(view: View, isOutsider: (id: Id) => boolean): Id | null {
  const fresh = view.inbox.filter(({ who, since }) => isOutsider(who) && view.at.tick - since < TICKS_A_DAY / 2);
  return fresh.toSorted((a, b) => b.since - a.since)[0]?.who ?? null;
}
