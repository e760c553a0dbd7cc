/** A flag of a command: `value` names what it takes ("N", "A-B"); absent = it takes nothing. */
export interface Flag {
  readonly value?: string;
  readonly about: string;
}
export type Flags = Readonly<Record<string, Flag>>;

/** What stood on the command line, or what is wrong with it in one sentence. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

export function good<T>(value: T): Read<T> {
  return { ok: true, value };
}

export function bad(problem: string): { readonly ok: false; readonly problem: string } {
  return { ok: false, problem };
}

/** Values by flag, without the dashes. A flag that takes nothing has the value `''`. */
export type Given = ReadonlyMap<string, string>;

/** Reads `--flag value`, `--flag=value` and `--flag`. Anything that is not a flag of the command is a problem, and so is one given twice. */
export function readFlags(args: readonly string[], flags: Flags): Read<Given> {
  const given = new Map<string, string>();
  for (let at = 0; at < args.length; at++) {
    const [name, inline] = nameAndValue(args[at] ?? '');
    const flag = name === null ? undefined : Object.hasOwn(flags, name) ? flags[name] : undefined;
    if (name === null || flag === undefined) return bad(`There is no "${args[at]}" here.`);
    if (given.has(name)) return bad(`--${name} is given twice.`);
    if (flag.value === undefined) {
      if (inline !== undefined) return bad(`--${name} takes no value.`);
      given.set(name, '');
      continue;
    }
    const value = inline ?? args[++at];
    if (value === undefined || (inline === undefined && value.startsWith('--')))
      return bad(`--${name} needs a value: ${flag.value}.`);
    given.set(name, value);
  }
  return good(given);
}

function nameAndValue(arg: string): [name: string | null, value?: string] {
  if (!arg.startsWith('--')) return [null];
  const at = arg.indexOf('=');
  return at < 0 ? [arg.slice(2)] : [arg.slice(2, at), arg.slice(at + 1)];
}

/** A whole number from `low` to `high`, or `otherwise` where the flag is not given. */
export function wholeOf(
  given: Given,
  name: string,
  { low, high, otherwise }: { low: number; high: number; otherwise: number },
): Read<number> {
  const text = given.get(name);
  if (text === undefined) return good(otherwise);
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  return value >= low && value <= high ? good(value) : bad(`--${name} is a whole number from ${low} to ${high}, not "${text}".`);
}

/** One of some words, or `otherwise` where the flag is not given. */
export function oneOf<T extends string>(
  given: Given,
  name: string,
  { words, otherwise }: { words: readonly T[]; otherwise: T },
): Read<T> {
  const text = given.get(name) ?? otherwise;
  const found = words.find((word) => word === text);
  return found === undefined ? bad(`--${name} is one of ${words.join(', ')}, not "${text}".`) : good(found);
}

/** The flags of a command, a line each. */
export function listFlags(flags: Flags): string {
  const shown = Object.entries(flags).map(
    ([name, { value, about }]) => [value === undefined ? `--${name}` : `--${name} ${value}`, about] as const,
  );
  const wide = Math.max(...shown.map(([flag]) => flag.length));
  return shown.map(([flag, about]) => `  ${flag.padEnd(wide)}  ${about}`).join('\n');
}
