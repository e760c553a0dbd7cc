import type { Settings } from './game.ts';
import { readKeys } from './shortcut-keys.ts';

const KEY = 'two-seats.settings';

const DEFAULTS: Settings = {
  language: 'system',
  theme: 'system',
  contrast: 'system',
  textSize: 100,
  motion: 'system',
  office: 'live',
  volume: 60,
  autoPause: { hidden: true, news: true },
  shortcuts: true,
  keys: {},
  tips: true,
};

const CHOICES: Readonly<Record<string, readonly unknown[]>> = {
  language: ['system', 'en', 'de'],
  theme: ['system', 'light', 'dark'],
  contrast: ['system', 'more'],
  motion: ['system', 'reduced'],
  office: ['live', 'still', 'off'],
  shortcuts: [true, false],
  tips: [true, false],
};

function inRange(value: unknown, low: number, high: number): value is number {
  return typeof value === 'number' && value >= low && value <= high;
}

/** Takes from what was kept whatever still makes sense, and defaults for the rest. */
export function readSettings(text: string | null): Settings {
  let kept: Record<string, unknown> = {};
  try {
    const parsed: unknown = JSON.parse(text ?? '{}');
    if (typeof parsed === 'object' && parsed !== null) kept = parsed as Record<string, unknown>;
  } catch {
    return DEFAULTS;
  }
  const chosen = Object.fromEntries(
    Object.entries(CHOICES).flatMap(([key, options]) => (options.includes(kept[key]) ? [[key, kept[key]]] : [])),
  );
  const autoPause = kept.autoPause as Partial<Settings['autoPause']> | undefined;
  return {
    ...DEFAULTS,
    ...chosen,
    textSize: inRange(kept.textSize, 100, 200) ? kept.textSize : DEFAULTS.textSize,
    volume: inRange(kept.volume, 0, 100) ? kept.volume : DEFAULTS.volume,
    keys: readKeys(kept.keys),
    autoPause: {
      hidden: typeof autoPause?.hidden === 'boolean' ? autoPause.hidden : DEFAULTS.autoPause.hidden,
      news: typeof autoPause?.news === 'boolean' ? autoPause.news : DEFAULTS.autoPause.news,
    },
  };
}

export interface SettingsDesk {
  get(): Settings;
  change(part: Partial<Settings>): void;
  listen(listener: (settings: Settings) => void): () => void;
}

/** Settings of this device, in local storage where there is one. */
export function openSettings(storage: Pick<Storage, 'getItem' | 'setItem'> | null): SettingsDesk {
  const read = () => {
    try {
      return storage?.getItem(KEY) ?? null;
    } catch {
      return null;
    }
  };
  let settings = readSettings(read());
  const listeners = new Set<(settings: Settings) => void>();
  return {
    get: () => settings,
    change(part) {
      settings = readSettings(JSON.stringify({ ...settings, ...part }));
      try {
        storage?.setItem(KEY, JSON.stringify(settings));
      } catch {
        // Without storage the choice holds as long as the page does.
      }
      for (const listener of listeners) listener(settings);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
