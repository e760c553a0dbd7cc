import { useEffect } from 'preact/hooks';
import { useLatest } from '../use-latest.ts';

/** Where a key leads in a list of `count` things, or null if the key does not move. Ends join. */
export function nextPlace(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown' || key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowUp' || key === 'ArrowLeft') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}

/** Fields in which nothing is written: they take Space and arrows, and no letters. */
const TAKES_NO_LETTERS = new Set(['radio', 'checkbox', 'button', 'file']);

/** A key belongs to a field, not to the game, while someone writes there. */
export function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !TAKES_NO_LETTERS.has(target.type);
  return target instanceof HTMLElement && (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName));
}

type NumberKeys = {
  count: number;
  onPick: (place: number) => void;
  /** Single keys can be switched off in the settings. */
  enabled?: boolean;
  /** A part of what is asked, where it is asked in a dialog: the keys are silent while another one lies over it. */
  within?: { readonly current: Element | null };
};

/** Has another dialog the keys than the one that asks (null: the page itself)? */
function isElsewhere(asking: Element | null): boolean {
  const own = asking?.closest('dialog') ?? null;
  const top = document.activeElement?.closest('dialog[open]') ?? document.querySelector('dialog[open]');
  return own !== top;
}

/** Keys 1 to 9 choose the answer with that number (place counts from 0). They go before a shortcut that the player has put on a number. */
export function useNumberKeys({ count, onPick, enabled = true, within }: NumberKeys): void {
  const pick = useLatest(onPick);
  useEffect(() => {
    if (!enabled) return;
    const onKey = (event: KeyboardEvent) => {
      const place = Number(event.key) - 1;
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      if (!Number.isInteger(place) || place < 0 || place >= count || isElsewhere(within?.current ?? null)) return;
      event.preventDefault();
      pick.current(place);
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [count, enabled, within]);
}
