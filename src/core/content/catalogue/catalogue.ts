import { OBJECTIVE_TITLES, TRAP_TITLES } from './objective-titles.ts';
import { RULE_TITLES } from './rule-titles.ts';
import { BOTH_SEATS_TITLES, IMPEDIMENT_TITLES, OWNER_TITLES } from './situation-titles.ts';
import type { Titles } from './titles.ts';

/** Kinds of things that a scene can be about. */
export type CatalogueKind = 'objectives' | 'rules' | 'impediments' | 'owner-situations' | 'two-seats' | 'traps';

/** Everything that the `objectives`, `rules`, `sources` and `trap` of a scene can name: what a pack could be about. */
export const CATALOGUE: Readonly<Record<CatalogueKind, Titles>> = {
  objectives: OBJECTIVE_TITLES,
  rules: RULE_TITLES,
  impediments: IMPEDIMENT_TITLES,
  'owner-situations': OWNER_TITLES,
  'two-seats': BOTH_SEATS_TITLES,
  traps: TRAP_TITLES,
};

/** The kind of an id of the catalogue, or null. */
export function kindOfId(id: string): CatalogueKind | null {
  const kinds = Object.keys(CATALOGUE) as CatalogueKind[];
  return kinds.find((kind) => Object.hasOwn(CATALOGUE[kind], id)) ?? null;
}
