import type { Fact } from '../core/sim/fact.ts';
import type { View } from '../core/sim/view.ts';

/** Is the Sprint Goal met, as far as one can see: the Sprint has ended so, or all that it hangs on is Done. */
export function isGoalMet({ sprint, items, at }: View, facts: readonly Fact[]): boolean {
  if (sprint.goal === null) return false;
  if (at.phase === 'review' || at.phase === 'retrospective' || at.phase === 'closed') {
    const last = facts.findLast(({ type }) => type === 'goal.ended' || type === 'goal.set');
    if (last?.type === 'goal.ended') return last.met;
  }
  const done = new Set(items.flatMap(({ id, state }) => (state === 'done' || state === 'released' ? [id] : [])));
  return sprint.goalItems.length > 0 && sprint.goalItems.every((id) => done.has(id));
}
