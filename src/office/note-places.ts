import type { Id } from '../core/sim/basics.ts';
import { countByColumn, type NoteState } from './board-notes.ts';
import { type BoardPlan, COLUMNS, type Column } from './plan/board-plan.ts';

type Counts = Readonly<Record<Column, number>>;

/**
 * Which place of its column each note hangs at. A note on a wall stays where it was put: one that leaves lets a gap behind, the next that
 * comes fills the first. Only where a column is full, and over night, is the whole board hung anew, with
 * room for one more where work goes to.
 */
export class NotePlaces {
  private places = new Map<Id, { readonly column: Column; readonly index: number }>();
  private plan: BoardPlan | null = null;
  private day = '';

  /** `day` names the day; `planFor` lays the board out for so many notes; null where the room has no board. */
  arrange(
    states: readonly NoteState[],
    { day, planFor }: { readonly day: string; readonly planFor: (counts: Counts) => BoardPlan | null },
  ): BoardPlan | null {
    const counts = countByColumn(states);
    const { plan } = this;
    const hasRoom = plan !== null && day === this.day && COLUMNS.every((column) => counts[column] <= plan.capacity[column]);
    this.day = day;
    if (!hasRoom) {
      this.plan = planFor({ ...counts, 'in-progress': counts['in-progress'] + 1, done: counts.done + 1 });
      this.places.clear();
    }
    this.settle(states);
    return this.plan;
  }

  indexOf(id: Id): number {
    return this.places.get(id)?.index ?? 0;
  }

  private settle(states: readonly NoteState[]): void {
    const kept = new Map<Id, { readonly column: Column; readonly index: number }>();
    for (const { id, column } of states) {
      const known = this.places.get(id);
      if (known?.column === column) kept.set(id, known);
    }
    for (const { id, column } of states) if (!kept.has(id)) kept.set(id, { column, index: firstFree(column, kept) });
    this.places = kept;
  }
}

function firstFree(column: Column, places: ReadonlyMap<Id, { readonly column: Column; readonly index: number }>): number {
  const taken = new Set([...places.values()].flatMap((place) => (place.column === column ? [place.index] : [])));
  let index = 0;
  while (taken.has(index)) index += 1;
  return index;
}
