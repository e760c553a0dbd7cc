import type { Id } from './basics.ts';

/** Ids are few in one game, but programs play many games one after the other. Sizes are powers of two. */
const MOST_NUMBERS = 8192;
/** Things are larger: what many games leave behind would crowd the processor's memory. */
export const MOST_THINGS = 1024;

/** Where an id belongs: ids of one kind differ in length and in what stands at a few places of them. */
function placeOf(id: Id): number {
  const last = id.length - 1;
  if (last < 0) return 0;
  const ends = Math.imul(id.charCodeAt(last), 31) + Math.imul(id.charCodeAt(last >> 1), 1009);
  const between = Math.imul(id.charCodeAt(last >> 2), 5077) + Math.imul(id.charCodeAt(last - (last >> 2)), 7919);
  return ends + between + Math.imul(last, 4099);
}

/**
 * Makes something of an id once and gives the same back from then on, unless another id has taken its place: only for plain values that
 * nobody changes. One look at one place, because a map of many ids costs more than most of what is kept in it.
 */
export function remembered<T extends object | number>(make: (id: Id) => T, most = MOST_NUMBERS): (id: Id) => T {
  const ids: (Id | undefined)[] = Array.from({ length: most }, () => undefined);
  const known: (T | undefined)[] = Array.from({ length: most }, () => undefined);
  return (id) => {
    const place = placeOf(id) & (most - 1);
    if (ids[place] === id) return known[place] as T;
    const made = make(id);
    ids[place] = id;
    known[place] = made;
    return made;
  };
}
