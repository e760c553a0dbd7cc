import { useOfItem } from './appraise.ts';
import type { Id } from './basics.ts';
import { DICE, knownKeyOf, quantile, roll, rollOn, stemOfRoll } from './roll.ts';
import { NORMAL } from './tables.ts';
import type { ItemView, View } from './view.ts';

/** Noise of the ordinary player in points of use a half hour, and on an order. */
export const ORDINARY_WOBBLE = 14;
export const ORDER_WOBBLE = 15;
/** How many ordinary players a choice is held against. */
export const ORDINARY_PLAYERS = 15;

/** The order that the ordinary player would choose, with a wobble of so many points of use. */
export function wobblyOrder(view: View, wobble: number, key: number): readonly Id[] {
  return inWobblyOrder(view, usesInBacklog(view), { wobble, key }).map(({ item }) => item.id);
}

interface Used {
  readonly item: ItemView;
  readonly use: number;
}

function usesInBacklog(view: View): readonly Used[] {
  return view.items.filter((item) => item.state === 'backlog').map((item) => ({ item, use: useOfItem(item) }));
}

function inWobblyOrder(
  view: View,
  uses: readonly Used[],
  { wobble, key }: { readonly wobble: number; readonly key: number },
): readonly Used[] {
  return uses
    .map(({ item, use }) => ({
      item,
      use,
      worth: use + Math.trunc((quantile(NORMAL, roll(view.key, DICE.ordinary, knownKeyOf(item.id), key)) * wobble) / 1000),
    }))
    .sort((a, b) => b.worth - a.worth);
}

/** The orders that ordinary players would choose from the same view. */
export function ordinaryOrders(view: View, key: number): readonly (readonly Id[])[] {
  const uses = usesInBacklog(view);
  return Array.from({ length: ORDINARY_PLAYERS }, (_, player) =>
    inWobblyOrder(view, uses, { wobble: ORDER_WOBBLE, key: key + player }).map(({ item }) => item.id),
  );
}

/** One of several: what it looks worth to the ordinary player, in points of use, and what it brings. */
export interface Choice {
  readonly id: Id;
  readonly seems: number;
  readonly brings: number;
}

/** Below and above whatever a choice can look worth: whole numbers, so that the engine need not keep fractions. */
const LEAST = -0x3fffffff;
const MOST = 0x3fffffff;

/** Nobody's eye is farther off than this, in thousandths of the wobble. */
const FARTHEST = NORMAL[NORMAL.length - 1] as number;

/** What so many ordinary players would have got from the same choice: each takes what looks best to a noisy eye. */
export function ordinaryPicks(view: View, choices: readonly Choice[], wobble = ORDINARY_WOBBLE): readonly number[] {
  const { key } = view;
  const { tick } = view.at;
  const best: number[] = [];
  const picked: number[] = [];
  for (let player = 0; player < ORDINARY_PLAYERS; player++) {
    best.push(LEAST);
    picked.push(0);
  }
  let least = LEAST;
  // All players look at one choice, then at the next: what their dice have in common is then worked out once a choice.
  for (const { id, seems, brings } of choices) {
    const plain = seems * 1000;
    // However well they see it: each has seen something better.
    if (plain + FARTHEST * wobble <= least) continue;
    const stem = stemOfRoll(key, DICE.ordinary, knownKeyOf(id) ^ tick);
    least = MOST;
    for (let player = 0; player < ORDINARY_PLAYERS; player++) {
      const before = best[player] as number;
      const seen = plain + quantile(NORMAL, rollOn(stem, player)) * wobble;
      if (seen > before) {
        best[player] = seen;
        picked[player] = brings;
        if (seen < least) least = seen;
      } else if (before < least) least = before;
    }
  }
  return picked;
}
