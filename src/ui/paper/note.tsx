import { Tick } from './icon.tsx';
import type { Tilt } from './sheet.tsx';
import { classes, type NoteColour, type Slot, type Tone } from './types.ts';

/** Kinds of Product Backlog items, each with its pastel. */
export type NoteKind = 'feature' | 'fix' | 'debt' | 'discovery';

type NoteProps = {
  title: Slot;
  kind?: NoteKind;
  points?: number | null;
  /** The word on the tape of a blocked item. */
  blocked?: string | undefined;
  /** Spoken word of the green tick. */
  done?: string | undefined;
  lifted?: boolean;
  tilt?: Tilt;
  onClick?: () => void;
  label?: string;
};

/** A sticky note of the board: title, points at the bottom right, tape when blocked, tick when Done. */
export function Note(props: NoteProps) {
  const { title, kind = 'feature', points, blocked, done, lifted, tilt = 'none', onClick } = props;
  const look = classes(
    'note',
    done ? 'note--done' : `note--${kind}`,
    lifted && 'note--lifted',
    !lifted && tilt !== 'none' && `tilt-${tilt}`,
  );
  const inside = (
    <>
      <span>{title}</span>
      {blocked && <span class="note__tape">{blocked}</span>}
      <span class="note__foot">
        {done && <Tick label={done} />}
        {points != null && <span class="note__points">{points}</span>}
      </span>
    </>
  );
  if (!onClick) return <div class={look}>{inside}</div>;
  return (
    <button type="button" class={look} onClick={onClick} aria-label={props.label}>
      {inside}
    </button>
  );
}

type ChipProps = { children: Slot; colour?: NoteColour; tone?: Tone };

/** A word in a thin frame. */
export function Chip({ children, colour, tone = 'plain' }: ChipProps) {
  return <span class={classes('chip', colour && `chip--${colour}`, tone !== 'plain' && `chip--${tone}`)}>{children}</span>;
}

/** The word for a kind of item with a small square of its pastel. */
export function KindMark({ kind, children }: { kind: NoteKind; children: Slot }) {
  return <span class={`kind kind--${kind}`}>{children}</span>;
}
