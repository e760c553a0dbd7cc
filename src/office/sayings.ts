import type { Id } from '../core/sim/basics.ts';
import type { Fact } from '../core/sim/fact.ts';
import type { View } from '../core/sim/view.ts';
import { wordKeys } from './office-words.ts';
import type { Visitors } from './visitors.ts';

/** Something said in the room: its words by key, and the ids whose names go into them. */
export interface Saying {
  readonly who: Id;
  readonly key: string;
  readonly about: Readonly<Record<string, Id>>;
}

/** At most this many bubbles at a time: more would cover the room. */
const MOST = 2;

/** What is being said now: lines of this half hour and the one before, newest first, and whoever asks for a decision. */
export function sayings(view: View, facts: readonly Fact[], { atDoor, guests }: Visitors): readonly Saying[] {
  const said: Saying[] = [];
  const caller = callerOf(view, atDoor ?? guests[0] ?? null);
  if (caller !== null) said.push({ who: caller, key: wordKeys.knock, about: {} });
  for (let i = facts.length - 1; i >= 0 && said.length < MOST; i -= 1) {
    const fact = facts[i];
    if (fact === undefined || fact.tick < view.at.tick - 1) break;
    if (fact.type !== 'person.said' || said.some(({ who }) => who === fact.person)) continue;
    said.push({ who: fact.person, key: wordKeys.line(fact.line), about: fact.about ?? {} });
  }
  return said;
}

/** Who wants a decision: the visitor, else the first person of the scene's cast. */
function callerOf(view: View, visitor: Id | null): Id | null {
  if (view.ask?.kind !== 'moment') return visitor !== null && view.at.phase !== 'review' ? visitor : null;
  if (visitor !== null) return visitor;
  const people = new Set([...view.people.map(({ id }) => id), view.colleague.id]);
  return Object.values(view.ask.cast).find((id) => people.has(id)) ?? null;
}
