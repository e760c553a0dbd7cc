import type { FitResult } from '../../../core/fit/score.ts';
import type { Seat } from '../../../core/sim/basics.ts';
import type { SeatLevel } from '../report-data.ts';

/** A level is said only where the season is long enough for one, and answers that may be clicks are not read at all. */
export function levelsOf({ verdict, levels }: Pick<FitResult, 'verdict' | 'levels'>): Readonly<Record<Seat, SeatLevel>> {
  const said = (seat: Seat): SeatLevel => {
    if (levels[seat] === null) return null;
    if (verdict === 'noisy') return 'unread';
    return verdict === 'too-little' ? 'first' : levels[seat];
  };
  return { 'scrum-master': said('scrum-master'), 'product-owner': said('product-owner') };
}
