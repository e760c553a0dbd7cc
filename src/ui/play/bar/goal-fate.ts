import type { GoalFate } from '../../../core/sim/basics.ts';
import { isWorkOver } from '../../../core/sim/place.ts';
import type { View } from '../../../core/sim/view.ts';

/** Whether the Sprint Goal is decided: `met`, `missed` (it cannot be met any more), `obsolete` whatever is Done of it, or null while it is open. */
export function goalFate({ at, sprint }: Pick<View, 'at' | 'sprint'>): GoalFate | null {
  const { goal, goalItems, goalObsolete, done } = sprint;
  if (goal === null) return null;
  if (goalObsolete) return 'obsolete';
  const isDone = new Set(done.map(({ item }) => item));
  if (goalItems.length > 0 && goalItems.every((item) => isDone.has(item))) return 'met';
  // A goal that nothing in the Sprint Backlog is tied to has nothing it could be met by.
  return isWorkOver(at.phase) || goalItems.length === 0 ? 'missed' : null;
}
