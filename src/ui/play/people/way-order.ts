import type { ImpedimentView, View } from '../../../core/sim/view.ts';

/** What the seat knows to be in the Developers' way: what sits on an item of the Sprint Goal first, then what has stood longest. */
export function inTheWay({ impediments, sprint }: View): readonly ImpedimentView[] {
  const isOnGoal = ({ on }: ImpedimentView) => Number(on.some((id) => sprint.goalItems.includes(id)));
  return impediments.toSorted((a, b) => isOnGoal(b) - isOnGoal(a) || b.days - a.days);
}
