import { useMemo, useState } from 'preact/hooks';
import type { PlayProps } from '../play-props.ts';
import type { Tips } from './tip.tsx';

/** Which tips are still new: those not read on this device, as long as tips are switched on at all. */
export function useTips({ settings, tips, onSettings }: PlayProps): Tips {
  const [read, setRead] = useState<readonly string[]>([]);
  return useMemo(
    () => ({
      isNew: (tip) => settings.tips && !read.includes(tip) && !(tips?.seen.includes(tip) ?? false),
      read: (tip) => {
        setRead((before) => [...before, tip]);
        tips?.remember(tip);
      },
      silence: () => onSettings({ tips: false }),
    }),
    [settings.tips, tips, read, onSettings],
  );
}
