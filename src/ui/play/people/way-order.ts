import type { ImpedimentView, View } from '../../../core/sim/view.ts';

/** What the seat knows to be in the Developers' way: what sits on an item of the Sprint Goal that is not Done first, then what has stood longest. */
export function inTheWay({ impediments, sprint }: View): readonly ImpedimentView[] {
  const open = sprint.goalItems.filter((id) => !sprint.done.some(({ item }) => item === id));
  const isOnGoal = ({ on }: ImpedimentView) => Number(on.some((id) => open.includes(id)));
  return impediments.toSorted((a, b) => isOnGoal(b) - isOnGoal(a) || b.days - a.days);
}
