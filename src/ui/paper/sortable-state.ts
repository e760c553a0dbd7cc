/** A row on its way: lifted by key or pointer, with the place (from 0) where it would land. */
export type Lifted = { id: string; from: number; to: number };

/** The next state after a key on the handle, and whether the row is to be put down. Null state: nothing is lifted. */
export function afterKey(
  lifted: Lifted | null,
  key: string,
  row: { id: string; at: number; count: number },
): { lifted: Lifted | null; drop?: Lifted } | null {
  const isPick = key === ' ' || key === 'Enter';
  if (!lifted) return isPick ? { lifted: { id: row.id, from: row.at, to: row.at } } : null;
  if (isPick) return { lifted: null, drop: lifted };
  if (key === 'Escape' || key === 'Tab') return { lifted: null };
  const to = { ArrowUp: lifted.to - 1, ArrowDown: lifted.to + 1, Home: 0, End: row.count - 1 }[key];
  if (to === undefined) return null;
  return { lifted: { ...lifted, to: Math.min(row.count - 1, Math.max(0, to)) } };
}

/** On which side of row `at` the blue line stands while something is lifted. */
export function lineAt(lifted: Lifted | null, at: number): 'before' | 'after' | null {
  if (!lifted || lifted.to !== at || lifted.to === lifted.from) return null;
  return lifted.to < lifted.from ? 'before' : 'after';
}

/** Places the Move menu offers from `at`, with what they would change. */
export function moveTargets(at: number, count: number): { id: 'top' | 'up' | 'down' | 'bottom'; to: number }[] {
  const all = [
    { id: 'top', to: 0 },
    { id: 'up', to: at - 1 },
    { id: 'down', to: at + 1 },
    { id: 'bottom', to: count - 1 },
  ] as const;
  return all.filter(({ to }) => to >= 0 && to < count && to !== at);
}
