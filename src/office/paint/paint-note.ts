import type { ItemKind } from '../../core/sim/basics.ts';
import { NOTE_LINE } from '../note-line.ts';
import type { NoteTitle } from '../note-title.ts';
import { NOTE_INK, NOTE_TICK, noteFill, PAPER_EDGE, TAPE, TAPE_TEXT } from '../palette.ts';
import { letter, linesOf, setLetters } from './lettering.ts';
import { Pen } from './pen.ts';

export interface NoteFace {
  readonly id: string;
  readonly kind: ItemKind;
  /** Null on small boards. */
  readonly title: NoteTitle | null;
  readonly points: number | null;
  /** The word on the tape; empty = not blocked. */
  readonly tape: string;
  readonly isDone: boolean;
  readonly isInspected: boolean;
  readonly isTied: boolean;
}

export interface NoteSize {
  readonly width: number;
  readonly height: number;
  readonly lines: number;
  readonly unit: number;
  readonly shadow: string;
}

/** Room around the note for its frame and shadow. */
export const NOTE_MARGIN = 9;

/** A sticky note: title, points below right, tick when Done, tape with the word when blocked, a flag if the Sprint Goal hangs on it. */
export function paintNote(context: CanvasRenderingContext2D, face: NoteFace, size: NoteSize): void {
  const { width, height, unit } = size;
  context.save();
  context.translate(NOTE_MARGIN, NOTE_MARGIN);
  const pen = new Pen(context, `note-${face.id}`);
  const isBlank = face.title === null;
  pen.fillBox({ x: isBlank ? 2 : 3, y: isBlank ? 2 : 3, width, height }, size.shadow);
  pen.with({ colour: NOTE_INK, width: isBlank ? 1.5 : 1.8, rough: isBlank ? 0.7 : 0.9 });
  pen.sheet({ x: 0, y: 0, width, height }, noteFill[face.kind]);
  if (isBlank) paintBlank(pen, face, size);
  else paintTitled(context, pen, { face, size });
  context.restore();
  if (!isBlank && face.isTied) paintFlag(pen, { x: NOTE_MARGIN + width - 11 * unit, y: NOTE_MARGIN - 8 * unit, unit });
}

function paintTitled(context: CanvasRenderingContext2D, pen: Pen, { face, size }: { face: NoteFace; size: NoteSize }): void {
  const { width, height, unit } = size;
  for (const [i, line] of titleLines(context, face, size).entries()) {
    const style = { size: 14 * unit, weight: line.weight, colour: NOTE_INK };
    letter(context, line.text, { x: 5 * unit, y: (14 + i * NOTE_LINE.step) * unit, width: line.width, style });
  }
  if (face.tape !== '') {
    paintTape(context, pen, { face, size });
    return;
  }
  const foot = height - 5 * unit;
  if (face.points !== null) {
    letter(context, String(face.points), {
      x: width - 5 * unit,
      y: foot,
      style: { size: 15 * unit, weight: 700, colour: NOTE_INK, align: 'right' },
    });
  }
  const isTicked = face.isDone || face.isInspected;
  if (isTicked) paintTick(pen, { x: width - 34 * unit, y: foot - 4 * unit, size: 9 * unit, firm: face.isDone });
}

interface TitleLine {
  readonly text: string;
  readonly weight: 500 | 600;
  /** What is free beside points and tick. */
  readonly width: number;
}

/** The title as it fits: beside points and tick on the last line; under a tape one line less, and the tape tells the rest. */
function titleLines(
  context: CanvasRenderingContext2D,
  { title, tape, isDone, isInspected }: NoteFace,
  { width, lines, unit }: NoteSize,
): readonly TitleLine[] {
  if (title === null) return [];
  const isTaped = tape !== '';
  const room = isTaped ? Math.max(1, lines - 1) : lines;
  const full = width - 8 * unit;
  const last = isTaped ? full : full - (isDone || isInspected ? 36 : 14) * unit;
  const set = (weight: 500 | 600): void => setLetters(context, { size: 14 * unit, weight, colour: NOTE_INK });
  const lined = (text: string, count: number, end: number): readonly TitleLine[] => {
    set(500);
    return linesOf(context, text, { width: full, lines: count, last: end }).map((line) => ({
      text: line,
      weight: 500,
      width: full,
    }));
  };
  if (title.tail === '' || room < 2) return lined(title.text, room, last);
  set(600);
  // What sets a note apart moves up a line, or takes two, rather than being cut by the points.
  const isLong = room > 2 && context.measureText(title.tail).width > last * 1.15;
  const tails = linesOf(context, title.tail, { width: full, lines: isLong ? 2 : 1, last: isLong ? last : full });
  const above = lined(title.text, room - (isLong ? 2 : 1), full);
  return [...above, ...tails.map((text, i) => ({ text, weight: 600 as const, width: i === 0 && isLong ? full : last }))];
}

function paintBlank(pen: Pen, face: NoteFace, { width, height }: NoteSize): void {
  if (face.isDone) paintTick(pen, { x: width * 0.24, y: height * 0.56, size: width * 0.3, firm: true });
  if (face.tape === '') return;
  pen.with({ colour: TAPE, width: 3, rough: 0.6 });
  pen.line({ x: width * 0.18, y: height * 0.2 }, { x: width * 0.82, y: height * 0.8 });
  pen.line({ x: width * 0.82, y: height * 0.2 }, { x: width * 0.18, y: height * 0.8 });
}

/** Firm and green when Done; thin while it is being inspected. */
function paintTick(pen: Pen, { x, y, size, firm }: { x: number; y: number; size: number; firm: boolean }): void {
  pen.with({ colour: firm ? NOTE_TICK : '#6B655B', width: firm ? Math.max(2.6, size * 0.28) : 1.4, rough: 0.5 });
  pen
    .line({ x, y }, { x: x + size * 0.55, y: y + size * 0.5 })
    .line({ x: x + size * 0.55, y: y + size * 0.5 }, { x: x + size * 1.5, y: y - size * 0.7 });
}

function paintTape(context: CanvasRenderingContext2D, pen: Pen, { face, size }: { face: NoteFace; size: NoteSize }): void {
  const { width, height, unit } = size;
  const tape = { x: 1, y: height - 22 * unit, width: width - 2, height: 20 * unit };
  pen.with({ colour: NOTE_INK, width: 1.4, rough: 0.7 }).sheet(tape, TAPE);
  const style = { size: 14 * unit, weight: 700, colour: TAPE_TEXT, align: 'center' } as const;
  letter(context, face.tape, { x: width / 2, y: tape.y + 14.5 * unit, width: width - 4, style });
}

function paintFlag(pen: Pen, { x, y, unit }: { x: number; y: number; unit: number }): void {
  const flag = [
    { x, y },
    { x: x + 10 * unit, y: y + 3.5 * unit },
    { x, y: y + 7 * unit },
  ];
  // A paper edge, as round people: by night its ink would drown in the board.
  pen.with({ colour: PAPER_EDGE, width: 4, rough: 0.2 }).path(flag, true);
  pen
    .fill(flag, TAPE)
    .with({ colour: NOTE_INK, width: 1.2, rough: 0.4 })
    .path(flag, true)
    .line({ x, y }, { x, y: y + 11 * unit });
}
