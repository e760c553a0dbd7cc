import { createContext } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import { Button } from '../../paper/button.tsx';
import { Icon } from '../../paper/icon.tsx';
import { type Desk, useDesk } from '../desk.ts';
import { Explained } from './explained.tsx';
import { hasOwnClockKeys } from './key-names.ts';

/** Kinds of work that explain themselves the first time they are met. */
export const TIPS = [
  'stop',
  'wall',
  'backlog',
  'actions',
  'meters',
  'moment',
  'hour',
  'review',
  'retrospective',
  'inbox',
  'impediments',
  'running',
  'release',
  'scope',
] as const;
export type TipId = (typeof TIPS)[number] | 'planning';

export interface Tips {
  isNew(tip: TipId): boolean;
  read(tip: TipId): void;
  /** No more tips at all. */
  silence(): void;
}

export const TipsContext = createContext<Tips>({ isNew: () => false, read: () => undefined, silence: () => undefined });

type TipProps = {
  id: TipId;
  /** Without a frame, in a line of a dialog. */
  inline?: boolean;
};

function textOf(id: TipId, { say, view, room, settings }: Desk): string {
  if (id === 'planning') return say(view.seat === 'product-owner' ? 'tip.planning.owner' : 'tip.planning.master');
  // Where no key does it, none is named.
  if (id === 'running' && (room === 'narrow' || !settings.shortcuts || hasOwnClockKeys(settings)))
    return say('tip.running.touch');
  return say(`tip.${id}`);
}

/**
 * Who goes on from a tip has met what it explains: it is not there again at the next stop. The one about the running day stays until
 * the clock stands, all others until it runs or their part of the page is left.
 */
function useMet(id: TipId, { tips, isShown, isRunning }: { tips: Tips; isShown: boolean; isRunning: boolean }): void {
  const isDue = isRunning === (id === 'running');
  const latest = useRef({ tips, isShown, wasDue: false });
  latest.current = { tips, isShown, wasDue: latest.current.wasDue || (isShown && isDue) };
  useEffect(() => {
    if (isShown && !isDue && latest.current.wasDue) latest.current.tips.read(id);
  }, [id, isShown, isDue]);
  useEffect(
    () => () => {
      const last = latest.current;
      if (last.isShown && last.wasDue) last.tips.read(id);
    },
    [id],
  );
}

/** A small note that explains one kind of work, once. Dismissed by one press or by going on, all of them by another press. */
export function Tip({ id, inline }: TipProps) {
  const desk = useDesk();
  const { say, snapshot } = desk;
  const tips = useContext(TipsContext);
  // The opening explains the same, piece by piece.
  const isShown = !snapshot.opening && tips.isNew(id);
  useMet(id, { tips, isShown, isRunning: snapshot.clock.running });
  if (!isShown) return null;
  const text = textOf(id, desk);
  return (
    <aside class={inline ? 'tip tip--inline' : 'tip on-note'} aria-label={say('tip.label')}>
      <Icon name="lightbulb" />
      <p>
        {!inline && <b>{say(`tip.${id}.title`)}. </b>}
        <Explained>{text}</Explained>
      </p>
      <span class="row row--tight tip__ends">
        <Button kind="quiet" size="small" onClick={() => tips.read(id)}>
          {say('tip.got-it')}
        </Button>
        {!inline && (
          <Button kind="quiet" size="small" onClick={() => tips.silence()}>
            {say('tip.off')}
          </Button>
        )}
      </span>
    </aside>
  );
}

/** Of several tips that fit the page, the first that is new: never two at once. */
export function FirstTip({ ids }: { ids: readonly TipId[] }) {
  const tips = useContext(TipsContext);
  const id = ids.find((one) => tips.isNew(one));
  return id === undefined ? null : <Tip key={id} id={id} />;
}
