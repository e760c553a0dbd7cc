import type { Grade } from './answer-sheet.ts';
import { GRADING, SKILL } from './model.ts';
import { FIVE_NODES } from './quadrature.ts';

/**
 * Log probability of a grade as a function of skill minus difficulty, tabled from -10 to 10: wide enough for every skill on the grid
 * with every difficulty a sheet may carry. Four entries a skill step, so that a whole row shares one pair of interpolation weights.
 */
const LOWEST = -10;
const STEP = 0.05;
const ENTRIES = 401;
const STRIDE = 4;

type Curve = readonly Float64Array[];

/** A pack has few different sharpnesses; a stream of odd ones must not fill the memory. */
const KEPT = 256;
const curves = new Map<number, Curve>();

/**
 * Writes into `row`, from `from` on, the log probability of a grade at each skill of the grid. `shift` = what is added to the skill.
 * Straight lines between entries: a curve through more of them would swing at the bends and break the order of the odds.
 */
export function fillGradeRow(row: Float64Array, from: number, item: { grade: Grade; a: number; shift: number }): void {
  const table = curveOf(item.a)[item.grade] as Float64Array;
  const at = (SKILL.lowest + item.shift - LOWEST) / STEP;
  const first = Math.floor(at);
  const above = at - first;
  for (let point = 0; point < SKILL.points; point += 1) {
    const entry = first + point * STRIDE;
    row[from + point] = (1 - above) * (table[entry] as number) + above * (table[entry + 1] as number);
  }
}

function curveOf(a: number): Curve {
  const known = curves.get(a);
  if (known) return known;
  if (curves.size >= KEPT) curves.clear();
  const curve = buildCurve(a);
  curves.set(a, curve);
  return curve;
}

function buildCurve(a: number): Curve {
  const shares = averagedShares(a);
  const odds = [0, 1, 2].map((grade) => neverFalling(ratio(shares[grade + 1] as Float64Array, shares[grade] as Float64Array)));
  const curve = shares.map(() => new Float64Array(ENTRIES));
  for (let entry = 0; entry < ENTRIES; entry += 1) {
    const raw = [1];
    for (const step of odds) raw.push((raw.at(-1) as number) * (step[entry] as number));
    const total = raw.reduce((sum, one) => sum + one, 0);
    for (const [grade, row] of curve.entries()) row[entry] = Math.log((raw[grade] as number) / total);
  }
  return curve;
}

/**
 * Chance of each grade at each entry: generalised partial credit (Muraki 1992) with a share of careless answers, the item's unknown
 * difficulty averaged out.
 */
function averagedShares(a: number): readonly Float64Array[] {
  const shares = [0, 1, 2, 3].map(() => new Float64Array(ENTRIES).fill(GRADING.lapse / 4));
  const [first, second, third] = GRADING.steps.map((step) => Math.exp(-a * step)) as [number, number, number];
  for (let entry = 0; entry < ENTRIES; entry += 1) {
    for (const { z, weight } of FIVE_NODES) {
      const ease = Math.exp(a * (LOWEST + entry * STEP - GRADING.difficultySd * z));
      const one = ease * first;
      const two = one * ease * second;
      const three = two * ease * third;
      const careful = (weight * (1 - GRADING.lapse)) / (1 + one + two + three);
      const raw = [1, one, two, three];
      shares.forEach((row, grade) => {
        row[entry] = (row[entry] as number) + careful * (raw[grade] as number);
      });
    }
  }
  return shares;
}

function ratio(above: Float64Array, below: Float64Array): Float64Array {
  return above.map((share, entry) => share / (below[entry] as number));
}

/**
 * The odds of the next better grade, made to rise with skill everywhere. In the far tails careless answers alone would turn them round
 * (whoever fails everything is as likely to hit a 3 as a 2 by carelessness), and a better answer would then count against its seat.
 */
function neverFalling(odds: Float64Array): Float64Array {
  const middle = Math.floor(ENTRIES / 2);
  for (let at = middle - 1; at >= 0; at -= 1) odds[at] = Math.min(odds[at] as number, odds[at + 1] as number);
  for (let at = middle + 1; at < ENTRIES; at += 1) odds[at] = Math.max(odds[at] as number, odds[at - 1] as number);
  return odds;
}
