/** How the entries of a choice look: plainly, and with a doubt of at most `reach` that is costly to tell. */
interface Looks<T> {
  readonly plain: (entry: T) => number;
  readonly doubt: (entry: T) => number;
  readonly reach: number;
  /** Nothing below it is taken. */
  readonly least: number;
}

/** The entry that looks most worth with its doubt; the first of equals. No doubt is told where it could not change the choice. */
export function bestInDoubt<T>(list: Iterable<T>, { plain, doubt, reach, least }: Looks<T>): T | undefined {
  let found: T | undefined;
  let most = least - 1;
  for (const entry of list) {
    const worth = plain(entry);
    if (worth + reach <= most) continue;
    const value = worth + doubt(entry);
    if (value <= most) continue;
    most = value;
    found = entry;
  }
  return found;
}

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
