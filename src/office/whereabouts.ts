import type { Id } from '../core/sim/basics.ts';
import type { Fact } from '../core/sim/fact.ts';
import type { View } from '../core/sim/view.ts';
import { TICKS_A_DAY } from './day-length.ts';
import { seedOf } from './sketch.ts';

export const SCRUM_MASTER: Id = 'ada';
export const PRODUCT_OWNER: Id = 'ben';

export type PlaceName = 'desk' | 'board' | 'table' | 'review' | 'door' | 'beside' | 'away' | 'left';

/** Where somebody of the Scrum Team is. `slot` counts the places of that kind; `whom` only for `beside`. */
export interface Whereabouts {
  readonly id: Id;
  readonly role: 'developer' | 'scrum-master' | 'product-owner';
  readonly place: PlaceName;
  readonly slot: number;
  readonly whom: Id | null;
}

type Moved = Extract<Fact, { type: 'person.moved' }>;

/**
 * Where everybody is, told by the snapshot alone. Events gather people; in working time a person is where the last fact of this
 * half hour took them, else at their desk.
 */
export function whereabouts(view: View, facts: readonly Fact[]): readonly Whereabouts[] {
  const moves = view.at.phase === 'work' || view.at.phase === 'stop' ? movesOf(facts, view.at.tick) : new Map<Id, Moved>();
  const developers = view.people.map((person, slot): Whereabouts => {
    const base = { id: person.id, role: 'developer' as const, slot, whom: null };
    if (person.away) return { ...base, place: 'away' };
    if (hasLeft(person.id, view, person.blocked !== null)) return { ...base, place: 'left' };
    const move = moves.get(person.id);
    return move ? { ...base, ...placeOfMove(move) } : { ...base, place: eventPlace(view) };
  });
  return [...developers, ownPlace(view, 'scrum-master'), ownPlace(view, 'product-owner')];
}

/** From here on people go home, one half hour or the other; who is stuck stays until the day is over. */
const FIRST_LEAVE = TICKS_A_DAY - 2;

/** Has somebody gone home for today? Told by day and person, so that it is not always the same one who goes first. */
function hasLeft(id: Id, { at }: View, isStuck: boolean): boolean {
  if (at.phase !== 'work' || at.hour < FIRST_LEAVE || isStuck) return false;
  return at.hour > FIRST_LEAVE || seedOf(`${id} ${at.sprint} ${at.day}`) % 3 === 0;
}

function eventPlace({ at }: View): PlaceName {
  if (at.phase === 'planning' || at.phase === 'retrospective') return 'table';
  if (at.phase === 'review' || at.phase === 'closed') return 'review';
  return at.phase === 'daily' ? 'board' : 'desk';
}

/** The Daily Scrum is the Developers': the Scrum Master is there only when listening in, the Product Owner is not. */
function ownPlace(view: View, role: 'scrum-master' | 'product-owner'): Whereabouts {
  const isMaster = role === 'scrum-master';
  const listens = isMaster && view.plan.listened;
  const place = eventPlace(view);
  const slot = view.people.length + (isMaster ? 0 : 1);
  const id = idOf(view, role);
  if (hasLeft(id, view, false)) return { id, role, place: 'left', slot, whom: null };
  return { id, role, place: place === 'board' && !listens ? 'desk' : place, slot, whom: null };
}

function idOf({ colleague }: View, role: 'scrum-master' | 'product-owner'): Id {
  if (colleague.seat === role) return colleague.id;
  return role === 'scrum-master' ? SCRUM_MASTER : PRODUCT_OWNER;
}

/** The last move of each person in this half hour or the one before. Facts are in order, so the search goes from the end. */
function movesOf(facts: readonly Fact[], now: number): ReadonlyMap<Id, Moved> {
  const moves = new Map<Id, Moved>();
  for (let i = facts.length - 1; i >= 0; i -= 1) {
    const fact = facts[i];
    if (fact === undefined || fact.tick < now - 1) break;
    if (fact.type === 'person.moved' && !moves.has(fact.person)) moves.set(fact.person, fact);
  }
  return moves;
}

function placeOfMove(move: Moved): Pick<Whereabouts, 'place' | 'whom'> {
  if (move.to === 'colleague')
    return move.with === undefined ? { place: 'desk', whom: null } : { place: 'beside', whom: move.with };
  // The table is for events; in working time two people at a table stand at the board.
  return { place: move.to === 'table' ? 'board' : move.to, whom: null };
}
