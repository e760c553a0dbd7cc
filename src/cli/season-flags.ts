import { abba } from '../core/game/lengths.ts';
import type { Seat } from '../core/sim/basics.ts';
import { keyOf } from '../core/sim/roll.ts';
import type { Scenario } from '../core/sim/scenario.ts';
import type { SeasonPlan } from '../core/sim/season.ts';
import { bad, type Flags, type Given, good, oneOf, type Read, wholeOf } from './flags.ts';
import { FIRST_PACK } from './packs-beside.ts';

/** Working days of a Sprint of two weeks. */
const DAYS = 10;
/** What a recording can hold. */
const MOST_SPRINTS = 60;
/** Seeds are whole numbers of 31 bits. */
export const LAST_SEED = 2_147_483_647;

export const SEASON_FLAGS = {
  seat: { value: 'SEAT', about: 'scrum-master, product-owner or both (both: A B B A, repeated); default both' },
  order: { value: 'ORDER', about: 'which seat comes first of both: sm, po, or any (a coin for each seed); default sm' },
  sprints: { value: 'N', about: `Sprints of two weeks, 1 to ${MOST_SPRINTS}; default 4` },
  team: { value: 'N', about: 'Developers; default as the pack says' },
  pack: { value: 'ID', about: `scenario pack; default ${FIRST_PACK}` },
} as const satisfies Flags;

export type SeatChoice = Seat | 'both';

/** Which seasons are to be played. */
export interface SeasonChoice {
  readonly seat: SeatChoice;
  readonly order: 'any' | 'sm' | 'po';
  readonly sprints: number;
  readonly team: number | null;
}

/** Reads the flags that say which season is played on a pack. */
export function readSeason(given: Given, scenario: Scenario): Read<SeasonChoice> {
  const seat = oneOf(given, 'seat', { words: ['scrum-master', 'product-owner', 'both'], otherwise: 'both' });
  if (!seat.ok) return seat;
  const order = oneOf(given, 'order', { words: ['any', 'sm', 'po'], otherwise: 'sm' });
  if (!order.ok) return order;
  const sprints = wholeOf(given, 'sprints', { low: 1, high: MOST_SPRINTS, otherwise: 4 });
  if (!sprints.ok) return sprints;
  const people = scenario.developers.length + (scenario.reserve?.length ?? 0);
  const team = wholeOf(given, 'team', { low: 1, high: people, otherwise: 0 });
  if (!team.ok) return bad(`${team.problem} The pack "${scenario.id}" has ${people} Developers to choose from.`);
  return good({ seat: seat.value, order: order.value, sprints: sprints.value, team: team.value === 0 ? null : team.value });
}

/** A coin of its own for each seed: the same every time, and not the seed's own luck. */
function firstSeat(order: SeasonChoice['order'], seed: number): Seat {
  if (order === 'sm') return 'scrum-master';
  if (order === 'po') return 'product-owner';
  return keyOf(`order/${seed}`) % 2 === 0 ? 'scrum-master' : 'product-owner';
}

/** The season of one seed. */
export function planOf({ seat, order, sprints, team }: SeasonChoice, seed: number): SeasonPlan {
  const played = seat === 'both' ? abba(firstSeat(order, seed), sprints) : Array.from({ length: sprints }, () => seat);
  return { seed, sprints, days: DAYS, played, ...(team === null ? {} : { team }) };
}
