import { hashOf, type StartLink } from '../route.ts';

/** What a group plays: all of it stands in the link, so that everyone starts the same season. */
export type GroupSeason = Required<Pick<StartLink, 'seed' | 'length' | 'order'>> & Pick<StartLink, 'pack'>;

/** The largest seed that a link may hold. */
const SEEDS = 999_999_999;

/** A seed for a season that nobody in the group has met. `drawn`: from 0 to under 1. */
export function seedOf(drawn: number): number {
  return 1 + Math.floor(drawn * SEEDS);
}

/** The link to a season, on the page at `address`; whatever stands behind its `#` is left out. */
export function groupLink(season: GroupSeason, address: string): string {
  return address.replace(/#.*$/, '') + hashOf({ page: 'title', link: season });
}
