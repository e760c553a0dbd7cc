import type { PageMemory, Reason } from './ui/pages/app-ports.ts';

const REASON = 'two-seats.why-here';
const TIPS = 'two-seats.tips';
const REASONS: readonly string[] = ['both', 'learning', 'trainer', 'playing', 'skipped'];

/** Small memories of the page on this device. Without storage they last as long as the page. */
export function openMemory(storage: Storage | null): PageMemory {
  const held = new Map<string, string>();
  const read = (key: string): string | null => {
    try {
      return storage?.getItem(key) ?? held.get(key) ?? null;
    } catch {
      return held.get(key) ?? null;
    }
  };
  const write = (key: string, value: string | null): void => {
    if (value === null) held.delete(key);
    else held.set(key, value);
    try {
      if (value === null) storage?.removeItem(key);
      else storage?.setItem(key, value);
    } catch {
      // Full or switched off: the map above still knows it.
    }
  };
  const tips = (): readonly string[] => (read(TIPS) ?? '').split(' ').filter((tip) => tip !== '');
  return {
    reason: () => {
      const kept = read(REASON);
      return kept !== null && REASONS.includes(kept) ? (kept as Reason | 'skipped') : null;
    },
    keepReason: (reason) => write(REASON, reason),
    tipsSeen: tips,
    rememberTip: (tip) => write(TIPS, [...new Set([...tips(), tip])].join(' ')),
    replayTips: () => write(TIPS, null),
    forget: () => {
      write(REASON, null);
      write(TIPS, null);
    },
  };
}

/** The device's storage, or null where the browser keeps it closed. */
export function deviceStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
