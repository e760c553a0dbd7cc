import type { Id } from '../../core/sim/basics.ts';
import type { View } from '../../core/sim/view.ts';
import { boardNotes, countByColumn, doneOfSprint, type NoteState } from '../board-notes.ts';
import type { Target } from '../hit-test.ts';
import { keys } from '../keys.ts';
import { NotePlaces } from '../note-places.ts';
import { noteTitle } from '../note-title.ts';
import type { Box } from '../office-types.ts';
import { wordKeys } from '../office-words.ts';
import { type BoardTexts, paintBoard } from '../paint/paint-board.ts';
import { Picture } from '../picture.ts';
import { type BoardPlan, COLUMNS, type NoteSlot, planBoard } from '../plan/board-plan.ts';
import type { Studio } from '../studio.ts';
import { goalStampWidth } from './goal-stamp.ts';
import { NOTE_DEPTH, Note } from './note.ts';

/** The wall board. It is the Sprint Backlog: Sprint Goal, To do, In progress, Done. */
export class Board {
  private readonly studio: Studio;
  private readonly sheet: Picture;
  private readonly notes = new Map<Id, Note>();
  private readonly held = new Set<Id>();
  private states: readonly NoteState[] = [];
  private name: (id: Id) => string = (id) => id;
  private readonly places = new NotePlaces();
  private plan: BoardPlan | null = null;
  private painted = '';
  private isGoalMet = false;

  constructor(studio: Studio) {
    this.studio = studio;
    this.sheet = new Picture(studio, keys.board, 10);
  }

  /** Notes come, move and go until they hang as the view has them. A note in somebody's hand keeps its place until it is let go. */
  show(view: View, isGoalMet: boolean): void {
    this.isGoalMet = isGoalMet;
    this.states = boardNotes(view);
    this.name = (id) => this.studio.nameOf(view, id);
    const planFor = (counts: Parameters<typeof planBoard>[1]) => planBoard(this.studio.plan, counts);
    const plan = this.places.arrange(this.states, { day: `${view.at.sprint} ${view.at.day}`, planFor });
    this.plan = plan;
    if (plan === null) return;
    this.paintSheet(plan, view);
    for (const [id, note] of this.notes) {
      if (this.states.some((state) => state.id === id)) continue;
      note.destroy();
      this.notes.delete(id);
      this.held.delete(id);
    }
    for (const state of this.states) this.showNote(state, plan);
  }

  /** Keeps a note where it hangs, whatever `show` says, until `release`. */
  hold(id: Id): void {
    if (this.notes.has(id)) this.held.add(id);
  }

  /** Lets a note go to where it belongs now. */
  async release(id: Id): Promise<void> {
    this.held.delete(id);
    const state = this.states.find((one) => one.id === id);
    if (this.plan && state) await this.hangNote(state, this.plan);
  }

  releaseAll(): void {
    for (const id of [...this.held]) void this.release(id);
  }

  note(id: Id): Note | null {
    return this.notes.get(id) ?? null;
  }

  /** Where a note will hang, for whoever walks there. */
  slotOf(id: Id): NoteSlot | null {
    const state = this.states.find((one) => one.id === id);
    return this.plan && state ? this.slotIn(this.plan, state) : null;
  }

  targets(): readonly Target[] {
    if (this.plan === null) return [];
    const board: Target = { thing: { kind: 'board', id: 'board' }, box: this.plan.box, depth: 1, shows: '' };
    const notes = [...this.notes.values()].map(
      (note): Target => ({ thing: { kind: 'item', id: note.id }, box: note.box(), depth: NOTE_DEPTH, shows: note.shows }),
    );
    return [board, ...notes];
  }

  noteBoxes(): readonly Box[] {
    return [...this.notes.values()].map((note) => note.box());
  }

  destroy(): void {
    for (const note of this.notes.values()) note.destroy();
    this.sheet.destroy();
  }

  private showNote(state: NoteState, plan: BoardPlan): void {
    const known = this.notes.get(state.id);
    if (known === undefined) {
      const slot = this.slotIn(plan, state);
      const note = new Note(this.studio, state.id, slot);
      this.notes.set(state.id, note);
      this.faceNote(note, state, plan);
      return;
    }
    if (!this.held.has(state.id)) void this.hangNote(state, plan);
  }

  private async hangNote(state: NoteState, plan: BoardPlan): Promise<void> {
    const note = this.notes.get(state.id);
    if (note === undefined) return;
    this.faceNote(note, state, plan);
    await note.stick(this.slotIn(plan, state));
  }

  private slotIn(plan: BoardPlan, { id, column }: NoteState): NoteSlot {
    return plan.slot(column, this.places.indexOf(id), id);
  }

  private faceNote(note: Note, state: NoteState, board: BoardPlan): void {
    const title = noteTitle(this.name(state.id), state.parent === null ? null : this.name(state.parent));
    note.face(state, { title, board });
  }

  private paintSheet(plan: BoardPlan, view: View): void {
    const texts = this.texts(view);
    const now = JSON.stringify([texts, plan.columns]);
    if (now === this.painted) return;
    this.painted = now;
    const { palette, plan: room, soon } = this.studio;
    const around = { x: plan.box.x - 4, y: plan.box.y - 4, width: plan.box.width + 14, height: plan.box.height + 24 };
    const draw = (context: CanvasRenderingContext2D): void => {
      context.translate(4, 4);
      paintBoard(context, plan, { palette, texts, unit: room.unit });
    };
    soon(keys.board, () => this.sheet.paint(around, draw));
  }

  private texts(view: View): BoardTexts {
    const { words, plan } = this.studio;
    const { goal } = view.sprint;
    const counts = countByColumn(this.states);
    const isMini = plan.boardKind === 'mini';
    // Whoever leads the talk round the table stands before the title: half a word says nothing.
    const isCovered = view.at.phase === 'planning' || view.at.phase === 'retrospective';
    return {
      headings: [words(wordKeys.toDo), words(wordKeys.inProgress), words(wordKeys.done)],
      counts: COLUMNS.map((column) => counts[column]),
      goal: goal === null ? '' : words(wordKeys.goal(goal)),
      goalLabel: words(wordKeys.sprintGoal),
      stamped: this.isGoalMet ? goalStampWidth(words(wordKeys.goalMet), plan.unit) : 0,
      title: isMini && !isCovered ? words(wordKeys.sprintBacklog) : '',
      count: isMini ? words(wordKeys.doneOf, doneOfSprint(view, this.states)) : '',
    };
  }
}
