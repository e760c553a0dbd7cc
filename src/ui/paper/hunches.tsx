import { CueDots } from './dots.tsx';
import { Icon } from './icon.tsx';
import { classes, type Slot } from './types.ts';

export type Reach = 'team' | 'product' | 'organisation';
export type CueState = 'new' | 'pinned' | 'confirmed';

const REACH_ICONS: Record<Reach, string> = { team: 'users-three', product: 'cube', organisation: 'buildings' };

type CueNoteProps = {
  id: string;
  text: Slot;
  state?: CueState;
  selected?: boolean /** Picks it up, or takes it off its hunch. */;
  onSelect: () => void;
  label?: string;
};

/** A cue as a yellow note; picked up it is lifted in a thick frame, and may be dragged to a hunch. */
export function CueNote({ id, text, state = 'new', selected = false, onSelect, label }: CueNoteProps) {
  return (
    <button
      type="button"
      class={classes('cue on-note', `cue--${state}`, selected && 'cue--lifted')}
      data-drag={id}
      data-drag-handle
      aria-pressed={selected}
      aria-label={label}
      onClick={onSelect}
    >
      {state !== 'new' && <span class="pin pin--side" aria-hidden="true" />}
      <span class="cue__words">{text}</span>
    </button>
  );
}

type Place = { kind: 'cue'; cue: Slot } | { kind: 'empty'; text?: Slot } | { kind: 'target'; text: Slot; onPin: () => void };

export type HunchCardProps = {
  id: string;
  /** The key that pins a cue here. */
  number?: number | undefined;
  /** A question until it is confirmed. */
  title: Slot;
  reach: Reach;
  reachWord: Slot;
  places: readonly Place[];
  /** "2 of 3 cues", or "Confirmed on day 3". */
  count: Slot;
  confirmed?: boolean;
  treated?: boolean;
  onOpen?: () => void;
  /** What pressing its title does instead while a cue is in hand. */
  pinTo?: PinTo | undefined;
};

/** Whoever has a cue in hand and presses a hunch means to pin it there. */
type PinTo = { label: string; onPin: () => void };

/** A suspected cause with three places for cues; once confirmed a green ring goes round its title. */
export function HunchCard(props: HunchCardProps) {
  const { id, places, confirmed, treated } = props;
  return (
    <section class={classes('hunch', confirmed && 'hunch--confirmed', treated && 'hunch--treated')} data-drop={id}>
      <header class="hunch__head">
        {confirmed && <Ring />}
        {props.number !== undefined && (
          <span class="key hunch__key" aria-hidden="true">
            {props.number}
          </span>
        )}
        <h3>
          {props.onOpen ? (
            <button type="button" class="bare" aria-label={props.pinTo?.label} onClick={props.pinTo?.onPin ?? props.onOpen}>
              {props.title}
            </button>
          ) : (
            props.title
          )}
        </h3>
        <p class="row row--tight t-second t-grey">
          <Icon name={REACH_ICONS[props.reach]} size="small" /> {props.reachWord}
        </p>
      </header>
      <ul class={classes('hunch__places', treated && 'hunch__places--stack')}>
        {places.map((place, at) => (
          <li key={`${at}`}>
            <HunchPlace place={place} />
          </li>
        ))}
      </ul>
      <p class={classes('hunch__count', confirmed && 't-good')}>
        {confirmed && <Icon name="check" />} {props.count}
      </p>
    </section>
  );
}

function HunchPlace({ place }: { place: Place }) {
  if (place.kind === 'cue') return <>{place.cue}</>;
  if (place.kind === 'empty') return <span class="place">{place.text}</span>;
  return (
    <button type="button" class="place place--target" onClick={place.onPin}>
      <Icon name="push-pin" /> {place.text}
    </button>
  );
}

/** The green ring of a confirmed cause, drawn twice round as with a marker; it draws itself once. */
function Ring() {
  return (
    <svg class="ring" viewBox="0 0 220 84" preserveAspectRatio="none" aria-hidden="true">
      <path d="M30 10 C80 2 170 1 196 9 C220 17 219 62 203 72 C172 82 60 83 22 74 C-1 66 1 22 15 13 C46 3 150 4 192 6 C214 10 217 55 207 66 C180 80 70 80 26 78" />
    </svg>
  );
}

type HunchRowProps = {
  icon?: string;
  reach: Reach;
  title: Slot;
  cues: number;
  label: string;
  confirmed?: boolean;
  open?: boolean;
  onOpen: () => void;
  pinTo?: PinTo | undefined;
  children?: Slot;
};

/** A hunch as a row of 44 for phones: title and three dots, opened it shows its cues. */
export function HunchRow({ reach, title, cues, label, confirmed, open = false, onOpen, pinTo, children }: HunchRowProps) {
  return (
    <li class={classes('hunch-row', pinTo !== undefined && 'hunch-row--target')}>
      <button
        type="button"
        class="plain-row"
        aria-label={pinTo && `${pinTo.label}, ${label}`}
        aria-expanded={pinTo ? undefined : open}
        onClick={pinTo?.onPin ?? onOpen}
      >
        <Icon name={pinTo ? 'push-pin' : REACH_ICONS[reach]} />
        <span class="t-h3">{title}</span>
        <span class={classes('hunch-row__dots', confirmed && 'hunch-row__dots--ring')}>
          <CueDots count={cues} label={label} />
        </span>
      </button>
      {open && <div class="hunch-row__cues">{children}</div>}
    </li>
  );
}
