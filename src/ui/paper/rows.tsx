import { useId } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { classes, type NoteColour, type Slot, type Tone } from './types.ts';

type FaceProps = { children: Slot; colour?: NoteColour | undefined; small?: boolean };

/** Round window for a portrait. */
export function Face({ children, colour = 'blue', small }: FaceProps) {
  return <span class={classes('face', small && 'face--small', `face--${colour}`)}>{children}</span>;
}

type PersonRowProps = {
  name: string;
  mood: string;
  tone?: Tone;
  work: Slot;
  face: Slot;
  colour?: NoteColour;
  mark?: Slot;
  selected?: boolean;
  onSelect: () => void;
};

/** A person of the team: face, name, mood word, work. Pressing it selects the person and opens what one can do. */
export function PersonRow(props: PersonRowProps) {
  const { name, mood, tone = 'plain', work, face, colour, mark, selected = false, onSelect } = props;
  return (
    <button type="button" class="person-row" aria-pressed={selected} onClick={onSelect}>
      <Face colour={colour}>{face}</Face>
      <span>
        <span class="row row--tight">
          <span class="person-row__name">{name}</span> {mark}
          <span class={`person-row__mood ${tone === 'plain' ? 't-grey' : `t-${tone}`}`}>{mood}</span>
        </span>
        <span class="person-row__work">{work}</span>
      </span>
    </button>
  );
}

type ActionRowProps = {
  icon: string;
  name: Slot;
  who: Slot;
  price: Slot;
  selected?: boolean;
  onSelect: () => void;
  reason?: string | undefined;
  /** Where the reason stands already for several rows together: the id of that sentence. */
  toldIn?: string | undefined;
  /** Treatment of a confirmed cause: comes first and carries a green icon. */
  first?: boolean;
  /** Framed tile for phones and menus without a list. */
  tile?: boolean;
};

/** What one can do: verb, with whom, price and by when it shows. Too dear stays readable and says why. */
export function ActionRow(props: ActionRowProps) {
  const reasonId = useId();
  const { reason, toldIn } = props;
  return (
    <button
      type="button"
      class={classes('action-row', props.first && 'action-row--first', props.tile && 'action-tile')}
      aria-pressed={props.selected ?? false}
      aria-disabled={reason ? 'true' : undefined}
      aria-describedby={reason ? (toldIn ?? reasonId) : undefined}
      onClick={() => !reason && props.onSelect()}
    >
      <Icon name={props.icon} />
      <span>
        <span class="action-row__name">{props.name}</span>
        <span class="action-row__who">{props.who}</span>
      </span>
      {props.price}
      {reason && toldIn === undefined && (
        <span class="reason" id={reasonId}>
          {reason}
        </span>
      )}
    </button>
  );
}

type AnswerCardProps = {
  number: number;
  children: Slot /** "30 min", never what will move. */;
  time?: Slot;
  selected?: boolean;
  onSelect: () => void;
};

/** One of up to four answers; the number is its key. */
export function AnswerCard({ number, children, time, selected = false, onSelect }: AnswerCardProps) {
  return (
    <button type="button" class="answer" aria-pressed={selected} aria-keyshortcuts={`${number}`} onClick={onSelect}>
      <span class="answer__key" aria-hidden="true">
        {number}
      </span>
      <span>{children}</span>
      {time && (
        <span class="answer__time">
          <Icon name="clock" /> {time}
        </span>
      )}
    </button>
  );
}

type PlainRowProps = { icon: string; tone?: string; children: Slot; end: Slot; onClick?: () => void };

/** A line of a list with an icon and two words at its end, for instance an impediment with its age and reach. */
export function PlainRow({ icon, tone, children, end, onClick }: PlainRowProps) {
  const inside = (
    <>
      <span class={tone}>
        <Icon name={icon} />
      </span>
      <span>{children}</span>
      <span class="plain-row__end">{end}</span>
    </>
  );
  if (!onClick) return <div class="plain-row">{inside}</div>;
  return (
    <button type="button" class="plain-row" onClick={onClick}>
      {inside}
    </button>
  );
}
