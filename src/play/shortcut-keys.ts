/** What single keys do, each with the key that does it unless the player has chosen another. */
export const USUAL_KEYS = {
  pause: ' ',
  'speed-1': '1',
  'speed-2': '2',
  'speed-4': '3',
  'next-stop': 'n',
  'next-day': 'd',
  office: 'o',
  object: 'w',
  board: 'b',
  days: 'y',
  all: 'a',
  log: 'l',
  keys: '?',
} as const;

export type ShortcutId = keyof typeof USUAL_KEYS;
/** The key of each shortcut, in small letters; empty = none. */
export type ShortcutKeys = Readonly<Record<ShortcutId, string>>;

export const SHORTCUTS = Object.keys(USUAL_KEYS) as ShortcutId[];

/** One letter, digit or sign, or none at all. */
function isKey(value: unknown): value is string {
  return typeof value === 'string' && [...value].length <= 1 && value === value.toLowerCase();
}

/** Takes from what was kept the keys that still make sense; what is as usual is not kept. */
export function readKeys(kept: unknown): Partial<ShortcutKeys> {
  if (typeof kept !== 'object' || kept === null) return {};
  const own = Object.entries(kept).filter(([id, key]) => id in USUAL_KEYS && isKey(key) && key !== USUAL_KEYS[id as ShortcutId]);
  return Object.fromEntries(own) as Partial<ShortcutKeys>;
}

/** The keys as they hold now. */
export function keysNow({ keys }: { readonly keys: Partial<ShortcutKeys> }): ShortcutKeys {
  return { ...USUAL_KEYS, ...keys };
}

/** The shortcut that already has this key, if there is one besides `self`. */
export function holderOf(key: string, keys: ShortcutKeys, self: ShortcutId): ShortcutId | null {
  return SHORTCUTS.find((id) => id !== self && key !== '' && keys[id] === key) ?? null;
}
