import { useEffect, useRef, useState } from 'preact/hooks';
import { NOON_TICK } from '../../../core/sim/basics.ts';
import type { Reveal, View } from '../../../core/sim/view.ts';
import { namedFills } from '../../../words/names.ts';
import { RevealNote } from '../../paper/alerts.tsx';
import { Link } from '../../paper/button.tsx';
import { type Desk, useDesk } from '../desk.ts';
import { useIntro } from '../help/intro.ts';
import { rangeBefore } from './item-parts.tsx';

const ICONS: readonly (readonly [start: string, icon: string])[] = [
  ['interview', 'chat'],
  ['experiment', 'flask'],
  ['release', 'megaphone'],
  ['talk', 'chat'],
  ['flow', 'chart-line'],
  ['listen', 'ear'],
  ['stakeholder', 'phone-call'],
];

/** The key of what was seen: packs write it with or without its kind. */
function keyOf(reveal: Reveal): string {
  return reveal.from.startsWith('reveal.') ? reveal.from : `reveal.${reveal.from}`;
}

function iconOf(reveal: Reveal): string {
  const kind = keyOf(reveal).slice('reveal.'.length);
  return ICONS.find(([start]) => kind.startsWith(start))?.[1] ?? 'magnifying-glass';
}

/** What it is about: the item, the person, else "what you asked for". */
function askedWords(reveal: Reveal, { say, name }: Desk): string {
  const about = Object.values(reveal.about)[0];
  return about === undefined ? say('reveal.asked') : `${say('reveal.asked')}: ${name(about)}`;
}

/** A reveal is news until the next stop. */
export function isFresh(reveal: Reveal, view: View): boolean {
  return reveal.tick > view.at.tick - NOON_TICK;
}

/** Somebody who has just asked sees the answer, also where the list they asked from is longer than the window. */
function useNewInSight(newest: string | undefined) {
  const own = useRef<HTMLElement>(null);
  const last = useRef(newest);
  const isFirst = useIntro()?.step === 2;
  useEffect(() => {
    if (newest !== last.current && !isFirst) own.current?.scrollIntoView({ block: 'nearest' });
    last.current = newest;
  }, [newest]);
  return own;
}

/** What was asked for and shows now, newest first, on a taped note. */
export function Reveals() {
  const desk = useDesk();
  const { view, say, packSay, name } = desk;
  const [isOpen, setOpen] = useState(false);
  const newest = [...view.reveals].reverse();
  const own = useNewInSight(newest[0]?.id);
  if (newest[0] === undefined || !isFresh(newest[0], view)) return null;
  const narrowed = view.seat === 'product-owner' ? view.items.filter((item) => rangeBefore(item) !== null).length : 0;
  return (
    <section ref={own} aria-label={say('reveal.title')} class="stack reveals" data-piece="reveal">
      {newest.slice(0, isOpen ? 4 : 1).map((reveal, at) => (
        <RevealNote
          key={reveal.id}
          icon={iconOf(reveal)}
          asked={askedWords(reveal, desk)}
          seen={packSay(keyOf(reveal), namedFills(reveal.about, name))}
        >
          {at === 0 && narrowed > 0 && say('reveal.narrower', { n: narrowed })}
        </RevealNote>
      ))}
      {newest.length > 1 && !isOpen && (
        <p class="t-second">
          <Link onClick={() => setOpen(true)}>{say('reveal.more', { n: newest.length - 1 })}</Link>
        </p>
      )}
    </section>
  );
}
