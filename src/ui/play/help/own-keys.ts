import type { ShortcutId, ShortcutKeys } from '../../../play/shortcut-keys.ts';

/** The key of each shortcut unless the player has chosen another, in the order of the list. */
export const USUAL_KEYS: ShortcutKeys = {
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
};

export const SHORTCUTS = Object.keys(USUAL_KEYS) as ShortcutId[];

/** The keys as they hold now. */
export function keysNow({ keys }: { readonly keys: Partial<ShortcutKeys> }): ShortcutKeys {
  return { ...USUAL_KEYS, ...keys };
}

/** The shortcut that already has this key, if there is one besides `self`. */
export function holderOf(key: string, keys: ShortcutKeys, self: ShortcutId): ShortcutId | null {
  return SHORTCUTS.find((id) => id !== self && key !== '' && keys[id] === key) ?? null;
}
