import type { Id } from './basics.ts';

/** Ids are few in one game, but programs play many games one after the other. */
const MOST_NUMBERS = 5000;
/** Things are larger: what many games leave behind would crowd the processor's memory. */
export const MOST_THINGS = 500;

/** Makes something of an id once and gives the same back from then on: only for plain values that nobody changes. */
export function remembered<T extends object | number>(make: (id: Id) => T, most = MOST_NUMBERS): (id: Id) => T {
  const known = new Map<Id, T>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const made = make(id);
    known.set(id, made);
    return made;
  };
}
