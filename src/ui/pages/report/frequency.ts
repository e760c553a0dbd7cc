import type { Frequency } from '../report-data.ts';

/**
 * A chance as "about n of 20 players". Twenty is as fine as the simulations were right (calibration within .04), and a verdict is
 * never told as more than 19 of 20: nothing here was tested beyond that.
 */
export function frequencyOf(chance: number): Frequency {
  const of = 20;
  return { agree: Math.min(of - 1, Math.max(1, Math.round(chance * of))), of };
}
