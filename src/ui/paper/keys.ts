import { useEffect, useRef } from 'preact/hooks';

/** Where a key leads in a list of `count` things, or null if the key does not move. Ends join. */
export function nextPlace(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown' || key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowUp' || key === 'ArrowLeft') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}

/** A key belongs to a field, not to the game, while someone writes there. */
export function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

type NumberKeys = {
  count: number;
  onPick: (place: number) => void /** Single keys can be switched off in the settings. */;
  enabled?: boolean;
  /** These keys belong to a dialog; those of the page are silent while one is open. */
  inDialog?: boolean;
};

/** Keys 1 to 9 choose the answer with that number (place counts from 0). */
export function useNumberKeys({ count, onPick, enabled = true, inDialog = false }: NumberKeys): void {
  const pick = useRef(onPick);
  pick.current = onPick;
  useEffect(() => {
    if (!enabled) return;
    const onKey = (event: KeyboardEvent) => {
      const place = Number(event.key) - 1;
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      if (!inDialog && document.querySelector('dialog[open]')) return;
      if (!Number.isInteger(place) || place < 0 || place >= count) return;
      event.preventDefault();
      pick.current(place);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [count, enabled, inDialog]);
}
