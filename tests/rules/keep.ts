/**
 * A copy of `now` that shares with `then` whatever has not changed. A course keeps the world of every move; without sharing they would
 * not fit into memory.
 */
export function keep<T>(now: T, then?: T): T {
  return kept(now, then) as T;
}

function kept(now: unknown, then: unknown): unknown {
  if (now === null || typeof now !== 'object') return now;
  return Array.isArray(now) ? keptList(now, then) : keptRecord(now as Fields, then);
}

type Fields = Record<string, unknown>;

function keptList(now: readonly unknown[], then: unknown): unknown {
  const old = Array.isArray(then) ? then : [];
  let same = old.length === now.length && Array.isArray(then);
  const copy = now.map((entry, at) => {
    const part = kept(entry, partner(entry, old, at));
    if (part !== old[at]) same = false;
    return part;
  });
  return same ? then : copy;
}

/** What stood for the same thing before: by id where the list is of things, for they move about. */
function partner(entry: unknown, old: readonly unknown[], at: number): unknown {
  const id = (entry as { id?: unknown } | null)?.id;
  const here = old[at] as { id?: unknown } | undefined;
  if (id === undefined || here?.id === id) return here;
  return old.find((other) => (other as { id?: unknown } | null)?.id === id);
}

function keptRecord(now: Fields, then: unknown): unknown {
  const old = (then !== null && typeof then === 'object' && !Array.isArray(then) ? then : {}) as Fields;
  const copy: Fields = {};
  let same = Object.keys(old).length === Object.keys(now).length;
  for (const key of Object.keys(now)) {
    copy[key] = kept(now[key], old[key]);
    if (copy[key] !== old[key]) same = false;
  }
  return same && then !== undefined ? then : copy;
}
