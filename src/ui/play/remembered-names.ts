import { useMemo, useRef } from 'preact/hooks';
import type { Id } from '../../core/sim/basics.ts';
import type { View } from '../../core/sim/view.ts';

/** Fixes are named after the item they come from; once released they are in no list, and nothing but their id is left. */
const FIX = /^(bug|found|report)\./;

/** Names of items stay what they were when the player last saw them: what is released leaves the view, not the talk. */
export function useRememberedNames(name: (id: Id) => string, { items }: Pick<View, 'items'>, fix: string): (id: Id) => string {
  const seen = useRef(new Map<Id, string>());
  return useMemo(() => {
    for (const { id } of items) seen.current.set(id, name(id));
    return (id) => seen.current.get(id) ?? (FIX.test(id) ? fix : name(id));
  }, [name, items, fix]);
}
