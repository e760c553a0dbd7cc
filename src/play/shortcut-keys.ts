const IDS = [
  'pause',
  'speed-1',
  'speed-2',
  'speed-4',
  'next-stop',
  'next-day',
  'office',
  'object',
  'board',
  'days',
  'all',
  'log',
  'keys',
] as const;

/** What single keys do in a game. */
export type ShortcutId = (typeof IDS)[number];
/** The key of each shortcut, in small letters; empty = none. */
export type ShortcutKeys = Readonly<Record<ShortcutId, string>>;

/** One letter, digit or sign, or none at all. */
function isKey(value: unknown): value is string {
  return typeof value === 'string' && [...value].length <= 1 && value === value.toLowerCase();
}

/** Takes from what was kept the keys that still make sense. */
export function readKeys(kept: unknown): Partial<ShortcutKeys> {
  if (typeof kept !== 'object' || kept === null) return {};
  const known: readonly string[] = IDS;
  return Object.fromEntries(
    Object.entries(kept).filter(([id, key]) => known.includes(id) && isKey(key)),
  ) as Partial<ShortcutKeys>;
}
