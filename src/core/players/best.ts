/** The entry that looks most worth; the first of equals. */
export function best<T>(list: readonly T[], worth: (entry: T) => number): T | undefined {
  let found: T | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const entry of list) {
    const value = worth(entry);
    if (value > most) {
      most = value;
      found = entry;
    }
  }
  return found;
}
