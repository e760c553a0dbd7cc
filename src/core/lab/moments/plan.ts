import type { Id, Seat } from '../../sim/basics.ts';
import type { Trip } from './gather.ts';

/** What one season had to offer, without its worlds. */
export interface Offer {
  readonly trip: Trip;
  readonly offered: readonly Id[];
  readonly came: readonly Id[];
}

/** Which questions are to be tried in which season: of each no more than `states`, from as many seasons as can be, the first first. */
export function chooseStates(
  offers: readonly Offer[],
  states: number,
): readonly { readonly trip: Trip; readonly wanted: readonly Id[] }[] {
  const count = new Map<Id, number>();
  const take = (question: Id) => {
    const had = count.get(question) ?? 0;
    if (had >= states) return false;
    count.set(question, had + 1);
    return true;
  };
  return offers.map(({ trip, offered }) => ({ trip, wanted: offered.filter(take) })).filter(({ wanted }) => wanted.length > 0);
}

/** The seasons of these seats: seeds 1 to `seeds` of each. */
export function tripsOfSeats(seats: readonly Seat[], seeds: number): readonly Trip[] {
  return seats.flatMap((seat) => Array.from({ length: seeds }, (_, at) => ({ seat, seed: at + 1 })));
}
