/** How the entries of a choice look: plainly, and with a doubt of at most `reach` that is costly to tell. */
interface Looks<T> {
  readonly plain: (entry: T) => number;
  readonly doubt: (entry: T) => number;
  readonly reach: number;
  /** Nothing below it is taken. */
  readonly least: number;
}

/**
 * The entry that looks most worth with its doubt; the first of equals. No doubt is told where it could not change the choice: what plainly
 * looks best is asked first, so that most of the others need not be.
 */
export function bestInDoubt<T>(list: readonly T[], { plain, doubt, reach, least }: Looks<T>): T | undefined {
  const worths = list.map(plain);
  const top = placeOfMost(worths);
  let found = -1;
  let most = least - 1;
  const weigh = (at: number) => {
    const value = (worths[at] as number) + doubt(list[at] as T);
    if (value < most || (value === most && (found < 0 || at > found))) return;
    most = value;
    found = at;
  };
  if (top >= 0 && (worths[top] as number) + reach > most) weigh(top);
  for (let at = 0; at < worths.length; at++) if (at !== top && (worths[at] as number) + reach >= most) weigh(at);
  return list[found];
}

function placeOfMost(worths: readonly number[]): number {
  let found = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < worths.length; at++) {
    const worth = worths[at] as number;
    if (worth <= most) continue;
    most = worth;
    found = at;
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
