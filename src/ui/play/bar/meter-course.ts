import type { MeterView } from '../../../core/sim/view.ts';
import type { Trend } from '../../paper/types.ts';

/** Where a meter is going, and since when: the start of the Sprint, or yesterday. */
export interface MeterCourse {
  readonly trend: Trend;
  readonly since: 'start' | 'yesterday';
}

/**
 * The arrow agrees with what the player sees: once the band has left the place where it stood at the start of the Sprint by
 * more than half its width, that is its course. Closer than that, only the change since yesterday is told.
 */
export function courseOf({ low, high, was, trend }: Pick<MeterView, 'low' | 'high' | 'was' | 'trend'>): MeterCourse {
  // Twice the distance of the middles against twice half the width: whole numbers.
  const moved = low + high - (was.low + was.high);
  if (Math.abs(moved) <= high - low) return { trend, since: 'yesterday' };
  return { trend: moved > 0 ? 'up' : 'down', since: 'start' };
}
