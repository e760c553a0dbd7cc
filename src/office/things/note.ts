import type { Id } from '../../core/sim/basics.ts';
import type { NoteState } from '../board-notes.ts';
import { keys } from '../keys.ts';
import type { NoteTitle } from '../note-title.ts';
import type { Box } from '../office-types.ts';
import { wordKeys } from '../office-words.ts';
import { NOTE_MARGIN, type NoteFace, type NoteSize, paintNote } from '../paint/paint-note.ts';
import { Picture } from '../picture.ts';
import type { BoardPlan, NoteSlot } from '../plan/board-plan.ts';
import type { Studio } from '../studio.ts';

/** Depths on the wall: notes over the board, a note in motion over all of them. */
export const NOTE_DEPTH = 30;
const LIFTED_DEPTH = 46;

/** One sticky note on the wall board. */
export class Note {
  readonly id: Id;
  private readonly studio: Studio;
  private readonly picture: Picture;
  private slot: NoteSlot;
  private painted = '';
  private isGone = false;
  /** `gliding`: on its way to its place. `loose`: off it, in a hand or left over from a way that was cut short. */
  private state: 'hung' | 'gliding' | 'loose' = 'hung';
  /** What can be read off it: its column, and what is taped or ticked on it. */
  shows = '';

  constructor(studio: Studio, id: Id, slot: NoteSlot) {
    this.studio = studio;
    this.id = id;
    this.slot = slot;
    this.picture = new Picture(studio, keys.note(id), NOTE_DEPTH);
  }

  /** Paints the note anew if anything on it has changed. */
  face(state: NoteState, { title, board }: { title: NoteTitle; board: BoardPlan }): void {
    const { words, plan, palette } = this.studio;
    const face: NoteFace = {
      id: this.id,
      kind: state.kind,
      title: plan.boardKind === 'full' ? title : null,
      points: state.points,
      tape: state.blocked ? words(wordKeys.blocked) : '',
      isDone: state.column === 'done',
      isInspected: state.inspecting,
      isTied: state.tied,
    };
    this.shows = [state.column, ...(face.tape === '' ? [] : ['blocked']), ...(face.isInspected ? ['inspecting'] : [])].join(' ');
    const size = {
      width: board.noteWidth,
      height: board.noteHeight,
      lines: board.titleLines,
      unit: plan.unit,
      shadow: palette.shadow,
    };
    const now = JSON.stringify([face, size]);
    if (now === this.painted) return;
    const isFirst = this.painted === '';
    this.painted = now;
    // A new one at once; what hangs already keeps its old face for the few frames until its turn has come.
    if (isFirst) this.paint(face, size);
    else this.studio.soon(keys.note(this.id), () => this.paint(face, size));
  }

  private paint(face: NoteFace, size: NoteSize): void {
    if (this.isGone) return;
    const { image } = this.picture;
    const [x, y, isShown] = [image.x, image.y, image.visible];
    const box = { ...this.slot, width: size.width, height: size.height };
    this.picture.paint(box, (context) => paintNote(context, face, size), NOTE_MARGIN);
    // On its way it stays where it is.
    if (isShown && this.studio.motion.owns(image)) image.setPosition(x, y);
    else image.setAngle(this.slot.tilt);
  }

  hang(slot: NoteSlot): void {
    this.slot = slot;
    this.state = 'hung';
    this.picture.at(slot).image.setAngle(slot.tilt).setDepth(NOTE_DEPTH);
  }

  /** Slides to its place and sticks there with a little overshoot. */
  async stick(slot: NoteSlot, delay = 0): Promise<void> {
    const isSame = slot.x === this.slot.x && slot.y === this.slot.y && slot.tilt === this.slot.tilt;
    if (isSame && this.state !== 'loose') return;
    this.slot = slot;
    this.state = 'gliding';
    const { image } = this.picture;
    image.setDepth(LIFTED_DEPTH);
    const to = { ...this.picture.middleOf(slot), angle: slot.tilt };
    const whole = await this.studio.motion.glide(image, to, { ms: 250, ease: 'Back.easeOut', delay });
    if (whole) this.hang(slot);
    else if (this.slot === slot && !this.isGone) this.state = 'loose';
  }

  /** Comes off the board: higher, tilted, over everything, a hand's breadth towards `x`. */
  async lift(x: number, ms: number): Promise<void> {
    const { image } = this.picture;
    this.state = 'loose';
    image.setDepth(LIFTED_DEPTH);
    await this.studio.motion.glide(image, { x, y: image.y - 6, angle: this.slot.tilt + 3 }, { ms, ease: 'Sine.easeInOut' });
  }

  box(): Box {
    const { x, y } = this.picture.image;
    return { x: x - this.slot.width / 2, y: y - this.slot.height / 2, width: this.slot.width, height: this.slot.height };
  }

  destroy(): void {
    this.isGone = true;
    this.studio.motion.stop(this.picture.image);
    this.picture.destroy();
  }
}
