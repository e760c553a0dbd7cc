import type { ItemView, View } from '../../../core/sim/view.ts';

export type Column = 'to-do' | 'in-progress' | 'done';
export const COLUMNS: readonly Column[] = ['to-do', 'in-progress', 'done'];

/** The column of an item on the board. */
export function columnOf(item: ItemView): Column {
  if (item.state === 'done' || item.state === 'released') return 'done';
  return item.state === 'to-do' || item.state === 'backlog' ? 'to-do' : 'in-progress';
}

/** Size of what is not Done yet in this Sprint, in points: as it hangs on the board now. */
export function pointsLeft(view: View): number {
  const open = sprintItems(view).filter((item) => columnOf(item) !== 'done');
  return open.reduce((sum, { points }) => sum + (points ?? 0), 0);
}

/** Items of the Sprint Backlog of this Sprint. */
export function sprintItems({ items, at }: View): ItemView[] {
  return items.filter((item) => item.sprint === at.sprint);
}
