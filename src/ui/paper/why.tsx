import { useRef, useState } from 'preact/hooks';
import { Band, type BandProps, TrendArrow } from './band.tsx';
import { Link } from './button.tsx';
import { Icon } from './icon.tsx';
import { Popover } from './popover.tsx';
import type { Slot, Trend } from './types.ts';

export type Cause = {
  id: string;
  trend: Trend;
  /** Spoken word of the sign: "raised it". */
  trendLabel: string;
  title: Slot;
  note?: Slot;
  /** Leads to the decision behind it. */
  onOpen?: (() => void) | undefined;
};

/** Causes of a number with their signs, newest first; each leads to the decision behind it. */
export function CauseList({ causes, empty }: { causes: readonly Cause[]; empty: Slot }) {
  if (causes.length === 0) return <p class="t-second t-grey">{empty}</p>;
  return (
    <ul class="divided causes">
      {causes.map((cause) => (
        <li key={cause.id}>
          {cause.onOpen ? (
            <button type="button" class="plain-row" onClick={cause.onOpen}>
              <CauseWords cause={cause} />
              <Icon name="caret-right" turns />
            </button>
          ) : (
            <div class="plain-row">
              <CauseWords cause={cause} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function CauseWords({ cause }: { cause: Cause }) {
  return (
    <>
      <TrendArrow trend={cause.trend} label={cause.trendLabel} />
      <span>
        <b>{cause.title}</b>
        {cause.note && <span class="causes__note t-second t-grey">{cause.note}</span>}
      </span>
    </>
  );
}

type CausesProps = {
  title: string;
  /** What the number measures and what moves it, in one line. */
  about?: Slot;
  /** The list of causes. Drawn when it is asked for: a number is drawn far more often than opened. */
  list: Slot;
};

function CausesPopover({
  title,
  about,
  list,
  ...popover
}: CausesProps & { anchor: { current: HTMLElement | null }; onClose: () => void }) {
  return (
    <Popover {...popover} label={title} takesFocus class="why">
      <h3>{title}</h3>
      {about && <p class="t-second why__about">{about}</p>}
      {list}
    </Popover>
  );
}

/** An underlined "why?" that opens the causes beside it. */
export function Why({ children, label, ...rest }: CausesProps & { children: Slot; label: string }) {
  const [isOpen, setOpen] = useState(false);
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <span ref={anchor} class="why-anchor t-second">
      <Link onClick={() => setOpen(!isOpen)} label={label} expanded={isOpen}>
        {children}
      </Link>
      {isOpen && <CausesPopover {...rest} anchor={anchor} onClose={() => setOpen(false)} />}
    </span>
  );
}

/** A meter that opens its own causes. */
export function Meter({ list, title, about, ...band }: Omit<BandProps, 'onOpen' | 'expanded'> & CausesProps) {
  const [isOpen, setOpen] = useState(false);
  const anchor = useRef<HTMLDivElement>(null);
  return (
    <div ref={anchor} class="meter">
      <Band {...band} expanded={isOpen} onOpen={() => setOpen(!isOpen)} />
      {isOpen && <CausesPopover {...{ title, about, list, anchor }} onClose={() => setOpen(false)} />}
    </div>
  );
}
