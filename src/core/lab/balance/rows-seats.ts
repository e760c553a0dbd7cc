import { SEATS } from '../../sim/basics.ts';
import { meanOfAll } from '../figures.ts';
import type { Book } from './book.ts';
import { gapsOf, meanGap, meanGrade, type Row, rowOf, seatOutcomes } from './rows.ts';
import { pooledSd, sdOf } from './spread.ts';

/** Players that make sense in both seats and play them by the same rule. */
const IN_BOTH: readonly string[] = ['random', 'journeyman', 'expert', 'lookahead'];

/** Is one seat harder than the other? The Scrum Master's figure against the Product Owner's. */
export function seatRows(book: Book): readonly Row[] {
  return IN_BOTH.flatMap((way) => {
    const [master, owner] = [seatOutcomes(book, 'scrum-master', way), seatOutcomes(book, 'product-owner', way)];
    const sd = Math.max(1, pooledSd(master, owner));
    const { mean, error } = meanGap(gapsOf(master, owner));
    const level = { group: 'equal seats', seat: 'both' } as const;
    const grade = (seat: (typeof SEATS)[number]) => meanGrade(book.courses(seat, way));
    return [
      rowOf({ ...level, about: `${way}: difference in sd`, low: -0.1, high: 0.1, measured: mean / sd, error: error / sd }),
      rowOf({
        ...level,
        about: `${way}: ratio of spreads`,
        low: 0.9,
        high: 1.1,
        measured: sdOf(master) / Math.max(1, sdOf(owner)),
      }),
      rowOf({
        ...level,
        about: `${way}: difference of grades`,
        low: -0.15,
        high: 0.15,
        measured: grade('scrum-master') - grade('product-owner'),
      }),
    ];
  });
}

/** Own time that things call for, over what there is: scarce, not hopeless, and alike in both seats. */
export function demandRows(book: Book): readonly Row[] {
  return SEATS.map((seat) => {
    const shares = book.courses(seat, 'journeyman').map((course) => course.demand / 1000);
    const about = 'demand on own time over supply';
    return rowOf({ group: 'own time', seat, about, low: 1.3, high: 1.7, measured: meanOfAll(shares) });
  });
}
