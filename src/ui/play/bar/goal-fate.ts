import type { View } from '../../../core/sim/view.ts';

/** Whether the Sprint Goal is decided: `met`, `missed` (it cannot be met any more), or null while it is open. */
export function goalFate({ at, sprint }: Pick<View, 'at' | 'sprint'>): 'met' | 'missed' | null {
  const { goal, goalItems, done } = sprint;
  if (goal === null) return null;
  const isDone = new Set(done.map(({ item }) => item));
  if (goalItems.length > 0 && goalItems.every((item) => isDone.has(item))) return 'met';
  const isWorkOver = at.phase === 'review' || at.phase === 'retrospective' || at.phase === 'closed';
  // A goal that nothing in the Sprint Backlog is tied to has nothing it could be met by.
  return isWorkOver || goalItems.length === 0 ? 'missed' : null;
}
