import { useState } from 'preact/hooks';
import type { Settings } from '../../../play/game.ts';
import type { ShortcutId } from '../../../play/shortcut-keys.ts';
import { keyWords } from '../../../words/en/keys.ts';
import { sayFrom } from '../../../words/say.ts';
import { Button } from '../../paper/button.tsx';
import { keyName } from '../../play/help/key-names.ts';
import { holderOf, keysNow, SHORTCUTS, USUAL_KEYS } from '../../play/help/own-keys.ts';

const say = sayFrom(keyWords);

type KeysProps = { settings: Settings; change: (settings: Partial<Settings>) => void };

/** What a pressed key means while a new one is asked for; null = it is not for us (Tab goes on). */
function meant({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): 'leave' | 'none' | 'wrong' | { key: string } | null {
  if (key === 'Tab') return null;
  if (key === 'Escape') return 'leave';
  if (key === 'Delete' || key === 'Backspace') return 'none';
  if (key === 'Shift') return null;
  return [...key].length === 1 && !ctrlKey && !metaKey && !altKey ? { key: key.toLowerCase() } : 'wrong';
}

/** The single keys, each with a button that takes the next key pressed in its place. */
export function KeysList({ settings, change }: KeysProps) {
  const [asking, setAsking] = useState<ShortcutId | null>(null);
  // Not the sentence itself: on this very page another language can be chosen.
  const [told, setTold] = useState<(() => string) | null>(null);
  const tell = (sentence: () => string) => setTold(() => sentence);
  const keys = keysNow(settings);
  const put = (id: ShortcutId, key: string) => {
    change({ keys: { ...settings.keys, [id]: key } });
    setAsking(null);
    tell(() => say('keys.changed', { what: say(`keys.do.${id}`), key: keyName(key, say) }));
  };
  const onKey = (id: ShortcutId) => (event: KeyboardEvent) => {
    const pressed = asking === id ? meant(event) : null;
    if (pressed === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (pressed === 'leave') return stop();
    if (pressed === 'none') return put(id, '');
    if (pressed === 'wrong') return tell(() => say('keys.wrong'));
    const holder = holderOf(pressed.key, keys, id);
    if (holder === null) put(id, pressed.key);
    else tell(() => say('keys.taken', { key: keyName(pressed.key, say), what: say(`keys.do.${holder}`) }));
  };
  const ask = (id: ShortcutId) => {
    setAsking(id);
    tell(() => say('keys.asked', { what: say(`keys.do.${id}`) }));
  };
  const stop = () => {
    setAsking(null);
    setTold(null);
  };
  return (
    <>
      <ul class="own-keys">
        {SHORTCUTS.map((id) => {
          const key = keyName(keys[id], say);
          const what = say(`keys.do.${id}`);
          return (
            <li key={id}>
              <span>{what}</span>
              <button
                type="button"
                class="btn btn--plain btn--small"
                aria-label={asking === id ? say('keys.asked', { what }) : say('keys.change', { what, key })}
                onClick={() => ask(id)}
                onKeyDown={onKey(id)}
                onBlur={() => asking === id && stop()}
              >
                {asking === id ? say('keys.press') : <kbd>{key}</kbd>}
              </button>
            </li>
          );
        })}
      </ul>
      <p class="t-second" role="status">
        {told?.()}
      </p>
      {SHORTCUTS.some((id) => keys[id] !== USUAL_KEYS[id]) && (
        <Button
          onClick={() => {
            change({ keys: {} });
            tell(() => say('keys.usual.done'));
          }}
        >
          {say('keys.usual')}
        </Button>
      )}
    </>
  );
}
