import type { Id } from '../../core/sim/basics.ts';
import type { ItemView, View } from '../../core/sim/view.ts';
import type { Game } from '../../play/game.ts';
import type { NamedView } from '../../words/names.ts';

const known = new WeakMap<Game, Map<Id, ItemView>>();

/**
 * What there are names for: the view, and every item of it as the player last saw it in this game. What is released leaves the view,
 * not the talk; a fix and work found on the way have no other name than the one of the item they come from.
 */
export function seenSoFar(game: Game, { items, impediments, inbox }: View): NamedView {
  const seen = known.get(game) ?? new Map<Id, ItemView>();
  known.set(game, seen);
  for (const item of items) seen.set(item.id, item);
  return { items: [...seen.values()], impediments, inbox };
}
