import { useMemo, useRef } from 'preact/hooks';
import type { Id } from '../../core/sim/basics.ts';
import type { View } from '../../core/sim/view.ts';
import type { NameWords } from '../../words/names.ts';

type NameOf = (id: Id) => string;

/** Fixes are named after the item they come from; once released they are in no list, and nothing but their id is left. */
const FIX = /^(bug|found|report)\./;

/** Names of items stay what they were when the player last saw them: what is released leaves the view, not the talk. */
export function useRememberedNames(name: NameOf, { items }: Pick<View, 'items'>, say: NameWords): NameOf {
  // Not the name itself, but who can say it: in another language it is another one.
  const seen = useRef(new Map<Id, NameOf>());
  return useMemo(() => {
    for (const { id } of items) seen.current.set(id, name);
    return (id) => seen.current.get(id)?.(id) ?? (FIX.test(id) ? say('item.fix') : name(id));
  }, [name, items, say]);
}
