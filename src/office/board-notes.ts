import type { Id, ItemKind } from '../core/sim/basics.ts';
import type { ItemView, View } from '../core/sim/view.ts';
import type { Column } from './plan/board-plan.ts';

/** A note on the wall board: one item of the Sprint Backlog. */
export interface NoteState {
  readonly id: Id;
  /** What a fix, a follow-up or a second part comes from. */
  readonly parent: Id | null;
  readonly kind: ItemKind;
  readonly points: number | null;
  readonly column: Column;
  /** Place within its column. */
  readonly index: number;
  readonly blocked: boolean;
  readonly inspecting: boolean;
  /** The Sprint Goal hangs on it. */
  readonly tied: boolean;
  readonly person: Id | null;
}

const columnOf: Readonly<Record<ItemView['state'], Column | null>> = {
  backlog: null,
  'to-do': 'to-do',
  'in-progress': 'in-progress',
  inspecting: 'in-progress',
  blocked: 'in-progress',
  done: 'done',
  released: 'done',
};

/**
 * The notes of this Sprint. Their order is the order in which they came to the Sprint, not that of the Product Backlog: notes on
 * a wall do not jump when somebody orders a list.
 */
export function boardNotes(view: View): readonly NoteState[] {
  const came = [...view.sprint.startItems, ...view.sprint.added.map(({ item }) => item)];
  const place = new Map(came.map((id, index) => [id, index]));
  const inSprint = view.items.filter((item) => item.sprint === view.at.sprint && columnOf[item.state] !== null);
  const sorted = [...inSprint, ...goneWhenDone(view)].toSorted(
    (a, b) => (place.get(a.id) ?? came.length) - (place.get(b.id) ?? came.length),
  );
  const filled: Record<Column, number> = { 'to-do': 0, 'in-progress': 0, done: 0 };
  return sorted.map((item) => {
    const column = columnOf[item.state] ?? 'to-do';
    filled[column] += 1;
    return {
      id: item.id,
      parent: item.parent,
      kind: item.kind,
      points: item.points,
      column,
      index: filled[column] - 1,
      blocked: item.state === 'blocked',
      inspecting: item.state === 'inspecting',
      tied: item.tied,
      person: item.person,
    };
  });
}

const OVER: readonly View['at']['phase'][] = ['review', 'retrospective', 'closed'];

type OnNote = Pick<ItemView, 'id' | 'parent' | 'kind' | 'points' | 'state' | 'tied' | 'person'>;

/** What has been released leaves the items with the Sprint Review. It got Done in this Sprint all the same, and its note hangs on. */
function goneWhenDone({ items, sprint, at }: View): readonly OnNote[] {
  if (!OVER.includes(at.phase)) return [];
  const known = new Set(items.map(({ id }) => id));
  const gone = sprint.done.filter(({ item }) => !known.has(item));
  return gone.map(({ item, points }) => ({
    id: item,
    parent: null,
    kind: 'feature',
    points,
    state: 'released',
    tied: sprint.goalItems.includes(item),
    person: null,
  }));
}

/** Size of the notes that are not Done, in points: what hangs on the board now. The line of the burndown ends last night. */
export function pointsLeft(notes: readonly NoteState[]): number {
  return notes.reduce((sum, { column, points }) => sum + (column === 'done' ? 0 : (points ?? 0)), 0);
}

/** How many notes hang in each column. */
export function countByColumn(notes: readonly NoteState[]): Readonly<Record<Column, number>> {
  const counts: Record<Column, number> = { 'to-do': 0, 'in-progress': 0, done: 0 };
  for (const note of notes) counts[note.column] += 1;
  return counts;
}

/** How many of the Sprint's items are Done, by the notes that hang. Once its work is over, what is not Done has left the board and still counts. */
export function doneOfSprint({ at, sprint }: View, notes: readonly NoteState[]): { readonly done: number; readonly all: number } {
  const { done } = countByColumn(notes);
  if (!OVER.includes(at.phase)) return { done, all: notes.length };
  const came = [...sprint.startItems, ...sprint.added.map(({ item }) => item), ...notes.map(({ id }) => id)];
  return { done, all: new Set(came).size };
}
