import { Icon } from './icon.tsx';
import { Face } from './rows.tsx';
import { classes, type NoteColour, type Slot } from './types.ts';

export type AlertKind = 'decision' | 'caution' | 'news';
export type Alert = { id: string; kind: AlertKind /** "Decision", in bold. */; word: string; text: Slot; onOpen: () => void };

const ALERT_ICONS: Record<AlertKind, string> = { decision: 'bell', caution: 'warning', news: 'info' };

type AlertStackProps = {
  label: string;
  alerts: readonly Alert[];
  most?: number /** "+3 more" for what does not fit. */;
  more: (count: number) => string;
  onMore: () => void;
};

/** Newest alerts as notes, five at most; the rest is one button that opens the log. */
export function AlertStack({ label, alerts, most = 5, more, onMore }: AlertStackProps) {
  const hidden = alerts.length - most;
  return (
    <ul class="stack" aria-label={label}>
      {alerts.slice(0, most).map((alert) => (
        <li key={alert.id}>
          <button type="button" class={`alert alert--${alert.kind} on-note`} onClick={alert.onOpen}>
            <Icon name={ALERT_ICONS[alert.kind]} />
            <span>
              <b>{alert.word}</b> {alert.text}
            </span>
            <span class="alert__caret">
              <Icon name="caret-right" turns />
            </span>
          </button>
        </li>
      ))}
      {hidden > 0 && (
        <li key="more">
          <button type="button" class="btn btn--quiet" onClick={onMore}>
            {more(hidden)}
          </button>
        </li>
      )}
    </ul>
  );
}

type InboxNoteProps = {
  face: Slot;
  colour?: NoteColour;
  name: string;
  since: Slot;
  question: Slot /** Work waits for the answer: salmon. */;
  waiting: boolean;
  selected?: boolean;
  onOpen: () => void;
};

/** A question to the Product Owner: face, name, since when, the question. */
export function InboxNote({ face, colour, name, since, question, waiting, selected, onOpen }: InboxNoteProps) {
  return (
    <button type="button" class={classes('alert on-note', waiting && 'alert--waiting')} onClick={onOpen} aria-expanded={selected}>
      <Face colour={colour}>{face}</Face>
      <span>
        <b>{name}</b> {since} {question}
      </span>
      <span class="alert__caret">
        <Icon name="caret-right" turns />
      </span>
    </button>
  );
}

type RevealNoteProps = { icon?: string; asked: Slot; seen: Slot; children?: Slot };

/** What one asked for, then what was seen, in hand letters (at most 14 words). */
export function RevealNote({ icon = 'magnifying-glass', asked, seen, children }: RevealNoteProps) {
  return (
    <div class="sheet sheet--yellow on-note reveal tilt-l2">
      <span class="tape" aria-hidden="true" />
      <p class="row t-second">
        <Icon name={icon} /> <b>{asked}</b>
      </p>
      <p class="t-h2">{seen}</p>
      {children && <p class="t-small">{children}</p>}
    </div>
  );
}
