import { MOST_BY_STANCE, MOST_OF_STANCE, stancesOf } from '../core/content/lint/check-tells.ts';
import type { StanceShare } from '../core/content/reach/stance-shares.ts';
import type { ReadPack } from '../core/content/read-documents.ts';
import { SEATS, type Seat } from '../core/sim/basics.ts';

/** The stances of one seat of a pack: the one that gets a player furthest first. */
export interface SeatStances {
  readonly pack: string;
  readonly seat: Seat;
  readonly stances: readonly StanceShare[];
}

/** The stances of each seat that has moments enough. */
export function stancesOfPack(id: string, pack: ReadPack): readonly SeatStances[] {
  return SEATS.map((seat) => ({ pack: id, seat, stances: stancesOf(pack, seat) })).filter(({ stances }) => stances.length > 0);
}

/** Which stance is best most often, and which gets a player furthest who always takes it. */
export function stanceLine({ pack, seat, stances }: SeatStances): string {
  const furthest = stances.reduce((one, other) => (other.played > one.played ? other : one));
  const oftenest = stances.reduce((one, other) => (other.best > one.best ? other : one));
  const best = `best most often: ${oftenest.stance}, in ${(100 * oftenest.best).toFixed(1)} % (at most ${100 * MOST_OF_STANCE} %)`;
  const alone = `furthest alone: ${furthest.stance}, to grade ${furthest.played.toFixed(3)} (at most ${MOST_BY_STANCE})`;
  return `${pack}, ${seat}: ${best}; ${alone}`;
}
