import { usePerHalf } from '../../sim/appraise.ts';
import { OWN_TIME_A_STOP } from '../../sim/basics.ts';
import type { View } from '../../sim/view.ts';

/** Use for a half hour, in points, from which the ordinary player spends own time at all. */
const WORTH_WHILE = 8;

/** Gathers what calls for own time. */
export interface DemandBook {
  note(view: View): void;
  /** Minutes called for over minutes there were in so many days, in thousandths. */
  share(days: number): number;
}

/**
 * What calls for own time in a Sprint: each thing that something can be done about (a person, an impediment, a hunch, an item, a wish,
 * the team as a whole) once, with the price of what would be of most use for it.
 */
export function openDemandBook(): DemandBook {
  const called = new Map<string, { use: number; minutes: number }>();
  return {
    note(view) {
      for (const action of view.actions) {
        if (action.minutes === 0) continue;
        const use = usePerHalf(view, action);
        if (use < WORTH_WHILE) continue;
        const key = `${view.at.sprint}/${action.about[0] ?? action.command.type}`;
        if ((called.get(key)?.use ?? 0) < use) called.set(key, { use, minutes: action.minutes });
      }
    },
    share(days) {
      const minutes = [...called.values()].reduce((sum, entry) => sum + entry.minutes, 0);
      return Math.round((minutes * 1000) / (days * 2 * OWN_TIME_A_STOP));
    },
  };
}
