import type { Settings } from '../../../play/game.ts';
import { pagesSettings } from '../../../words/en/pages-settings.ts';
import { sayFrom } from '../../../words/say.ts';
import type { Desk } from '../desk.ts';
import type { Entry } from './entry.ts';

const saySetting = sayFrom(pagesSettings);

const CHOICES = [
  ['theme', ['system', 'light', 'dark']],
  ['contrast', ['system', 'more']],
  ['motion', ['system', 'reduced']],
  ['office', ['live', 'still', 'off']],
] as const;
const SIZES = [100, 125, 150, 200] as const;
/** How loud sound is when it is switched on here. */
const USUAL_VOLUME = 60;

interface Switch {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly isNow: boolean;
  readonly change: Partial<Settings>;
}

function chosen(settings: Settings): Switch[] {
  return CHOICES.flatMap(([id, values]) =>
    values.map((value) => ({
      id: `${id} ${value}`,
      name: saySetting(`settings.${id}`),
      value: saySetting(`settings.${id}.${value}` as Parameters<typeof saySetting>[0]),
      isNow: settings[id] === value,
      change: { [id]: value } as Partial<Settings>,
    })),
  );
}

function sized(settings: Settings): Switch[] {
  return SIZES.map((n) => ({
    id: `text ${n}`,
    name: saySetting('settings.text'),
    value: saySetting('settings.text.now', { n }),
    isNow: settings.textSize === n,
    change: { textSize: n },
  }));
}

function switched(settings: Settings, say: Desk['say']): Switch[] {
  const both = (id: string, name: string, on: boolean, change: (to: boolean) => Partial<Settings>): Switch[] =>
    [true, false].map((to) => ({
      id: `${id} ${to}`,
      name,
      value: say(to ? 'palette.on' : 'palette.off'),
      isNow: on === to,
      change: change(to),
    }));
  const { autoPause } = settings;
  return [
    ...both('sound', saySetting('settings.volume'), settings.volume > 0, (to) => ({ volume: to ? USUAL_VOLUME : 0 })),
    ...both('keys', say('keys.on'), settings.shortcuts, (shortcuts) => ({ shortcuts })),
    ...both('tips', saySetting('settings.tips'), settings.tips, (tips) => ({ tips })),
    ...(['hidden', 'news'] as const).flatMap((when) =>
      both(`pause ${when}`, `${saySetting('settings.pause')} ${saySetting(`settings.pause.${when}`)}`, autoPause[when], (to) => ({
        autoPause: { ...autoPause, [when]: to },
      })),
    ),
  ];
}

/** Every setting with each of its values; the palette stays open, so that one sees what it does. */
export function settingEntries({ settings, say }: Desk, onSettings: (change: Partial<Settings>) => void): Entry[] {
  return [...chosen(settings), ...sized(settings), ...switched(settings, say)].map(({ id, name, value, isNow, change }) => ({
    id: `setting ${id}`,
    group: 'setting',
    icon: isNow ? 'check' : 'sliders',
    label: say('palette.setting', { name, value }),
    note: isNow ? say('palette.setting.now') : undefined,
    pick: () => {
      onSettings(change);
      return 'stay';
    },
  }));
}
