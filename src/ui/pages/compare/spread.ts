import type { Verdict } from '../../../core/fit/verdict.ts';
import type { ComparedSeason } from './compare-data.ts';

/** How many stand where: a group as one picture, in which nobody is named and nobody is first. */
export interface Spread {
  /** How many dots lie in each part of the line, from Product Owner to Scrum Master; the middle one is the part too close to call. */
  readonly parts: readonly number[];
  readonly verdicts: readonly { readonly verdict: Verdict; readonly n: number }[];
  /** Not on the line: too little played, one seat only, answers like clicking. */
  readonly unplaced: number;
}

/** An odd number, so that one part is the middle: 100 / 15 percent is just the zone of the model, two tenths to either side. */
const PARTS = 15;
const ORDER: readonly Verdict[] = [
  'product-owner',
  'no-clear-lean',
  'split',
  'scrum-master',
  'too-little',
  'play-the-other-seat',
  'noisy',
];

export function spreadOf(rows: readonly ComparedSeason[]): Spread {
  const parts = Array.from({ length: PARTS }, () => 0);
  for (const { ribbon } of rows) {
    if (ribbon) parts[partOf(ribbon.at)] = (parts[partOf(ribbon.at)] ?? 0) + 1;
  }
  const count = (verdict: Verdict) => rows.filter((row) => row.verdict === verdict).length;
  return {
    parts,
    verdicts: ORDER.map((verdict) => ({ verdict, n: count(verdict) })).filter(({ n }) => n > 0),
    unplaced: rows.filter(({ ribbon }) => ribbon === null).length,
  };
}

function partOf(percent: number): number {
  return Math.min(PARTS - 1, Math.floor((percent / 100) * PARTS));
}
