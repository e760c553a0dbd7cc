import type { Settings } from '../../../play/game.ts';
import type { ShortcutId, ShortcutKeys } from '../../../play/shortcut-keys.ts';
import type { keyWords } from '../../../words/en/keys.ts';
import type { Say } from '../../../words/say.ts';
import { keysNow, SHORTCUTS, USUAL_KEYS } from './own-keys.ts';

/** A key as it stands on the keyboard: "Space", "N", or that there is none. */
export function keyName(key: string, say: Say<keyof typeof keyWords>): string {
  if (key === '') return say('keys.none');
  return key === ' ' ? say('keys.space') : key.toLocaleUpperCase();
}

/** Keys as browsers tell them to screen readers; none where single keys are switched off. */
export function spokenKeys(settings: Pick<Settings, 'keys' | 'shortcuts'>): Partial<Record<ShortcutId, string | undefined>> {
  if (!settings.shortcuts) return {};
  const keys = keysNow(settings);
  return Object.fromEntries(SHORTCUTS.map((id) => [id, keys[id] === ' ' ? 'Space' : keys[id] || undefined]));
}

/** Does a key other than the usual one move the clock? */
export function hasOwnClockKeys(settings: Pick<Settings, 'keys'>): boolean {
  const keys = keysNow(settings);
  return (['pause', 'speed-1', 'speed-2', 'speed-4'] as const).some((id) => keys[id] !== USUAL_KEYS[id]);
}

type Row = readonly [keys: string, words: string];

/** Every shortcut in words: those of a single key, and those that hold always. */
export function shortcutRows(
  keys: ShortcutKeys,
  say: Say<keyof typeof keyWords>,
): { single: readonly Row[]; always: readonly Row[] } {
  return {
    single: [
      ...SHORTCUTS.map((id): Row => [keyName(keys[id], say), say(`keys.do.${id}`)]),
      ['1 … 4', say('keys.answer')],
      [`${say('keys.enter')}, 1 … 9`, say('keys.cue')],
    ],
    always: [
      ['Ctrl K', say('keys.find')],
      ['Ctrl Z', say('keys.undo')],
      [`${say('keys.space')}, ${say('keys.arrows')}, ${say('keys.space')}`, say('keys.lift')],
      [say('keys.escape'), say('keys.close')],
    ],
  };
}
