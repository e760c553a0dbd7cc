import { usePerHalf } from '../../sim/appraise.ts';
import { OWN_TIME_A_STOP } from '../../sim/basics.ts';
import type { CommandType } from '../../sim/command.ts';
import type { View } from '../../sim/view.ts';

/** Use for a half hour, in points, from which the ordinary player spends own time at all. */
const WORTH_WHILE = 8;

/** Ways to one end: whoever takes one of them needs no other. */
const ONE_END: Readonly<Partial<Record<CommandType, string>>> = {
  'impediment.show': 'impediment',
  'impediment.coach': 'impediment',
  'impediment.remove': 'impediment',
  'impediment.escalate': 'impediment',
  'people.join': 'impediment',
  'master.ask': 'impediment',
  'item.interview': 'evidence',
  'item.experiment': 'evidence',
};

/** Gathers what calls for own time. */
export interface DemandBook {
  note(view: View): void;
  /** Minutes called for over minutes there were in so many days, in thousandths. */
  share(days: number): number;
}

/**
 * What calls for own time in a Sprint: each end that something can be done for (that a person is coached, that an impediment is out of
 * the way, that more is known of an idea) once, with the price of the way that would be of most use.
 */
export function openDemandBook(): DemandBook {
  const called = new Map<string, { use: number; minutes: number }>();
  return {
    note(view) {
      for (const action of view.actions) {
        if (action.minutes === 0) continue;
        const use = usePerHalf(view, action);
        if (use < WORTH_WHILE) continue;
        const { type } = action.command;
        const key = `${view.at.sprint}/${ONE_END[type] ?? type}/${action.about[0] ?? 'team'}`;
        if ((called.get(key)?.use ?? 0) < use) called.set(key, { use, minutes: action.minutes });
      }
    },
    share(days) {
      const minutes = [...called.values()].reduce((sum, entry) => sum + entry.minutes, 0);
      return Math.round((minutes * 1000) / (days * 2 * OWN_TIME_A_STOP));
    },
  };
}
