import type { Id } from './basics.ts';

interface Tally {
  readonly times: Map<Id, number>;
  /** How many entries have been counted. */
  read: number;
}

const tallies = new WeakMap<readonly Id[], Tally>();

/**
 * How often each id stands in a list of the season that only ever grows at its end: what has been counted is not counted again, so that a
 * long season costs no more than a short one.
 */
export function timesIn(list: readonly Id[]): ReadonlyMap<Id, number> {
  let tally = tallies.get(list);
  if (tally === undefined || tally.read > list.length) {
    tally = { times: new Map(), read: 0 };
    tallies.set(list, tally);
  }
  for (; tally.read < list.length; tally.read++) {
    const id = list[tally.read] as Id;
    tally.times.set(id, (tally.times.get(id) ?? 0) + 1);
  }
  return tally.times;
}
