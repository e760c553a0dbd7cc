import type { Scenario } from './scenario.ts';
import { shelfOf } from './shelf.ts';
import type { Turn, Watch } from './turn.ts';
import type { DraftWorld } from './world.ts';

/** A turn in which nothing has happened yet, on a draft that nobody else changes. */
export function beginTurn(world: DraftWorld, scenario: Scenario, watch: Watch | null = null): Turn {
  return { world, scenario, shelf: shelfOf(scenario), facts: [], watch, shown: null };
}
