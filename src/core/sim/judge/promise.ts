import type { ItemView } from '../view.ts';

/**
 * What an item may be worth once users have it, from what is known: about a third of ideas do good, a third nothing, a third harm, and
 * what an idea could bring goes with its size. The more evidence, the nearer what is believed is to what is so.
 */

/** What an idea of that size brings in the middle if it does good. */
const USUAL: Readonly<Record<number, number>> = { 1: 9, 2: 12, 3: 14, 5: 19, 8: 25, 13: 32 };
/** Ninths of how much more or less than usual an idea can bring, in thousandths. */
const MORE_OR_LESS: readonly number[] = [385, 557, 706, 856, 1000, 1169, 1416, 1796, 2597];
/** What becomes of the possible value: good, nothing to speak of, harm; thousandths of it, and how often. */
const FATES: readonly (readonly [share: number, often: number])[] = [
  [1000, 335],
  [100, 333],
  [-200, 332],
];
/** By evidence 0 to 3: how much of the truth is in what is believed (thousandths), half width shown, and how far belief errs. */
const TRUTH: readonly number[] = [420, 640, 830, 955];
const WIDTH: readonly number[] = [15, 11, 7, 4];
const ERROR: readonly number[] = [56, 42, 29, 20];
/** A bell over quarters of its width, in thousandths of its top. */
const BELL: readonly number[] = [1000, 969, 882, 755, 607, 458, 325, 216, 135, 80, 44, 23, 11, 5, 2, 1];

export interface Promise {
  /** Hundredths of a point of value to be expected. */
  readonly expected: number;
  /** Chance in thousandths that it does good. */
  readonly good: number;
  /** Hundredths of a point that a good one would bring. */
  readonly best: number;
}

function bell(distance: number, width: number): number {
  return BELL[Math.min(BELL.length - 1, Math.floor((Math.abs(distance) * 4) / width))] ?? 0;
}

/** The middle of what is believed, in tenths of a point: the lower end of a band is cut at nothing, the upper tells more. */
function believed(item: ItemView): number {
  const { low, high } = item.value;
  return low > 0 && high < 60 ? (low + high) * 5 : high * 10 - (WIDTH[item.evidence] ?? 4) * 10;
}

const known = new Map<number, Promise>();

function weigh(points: number, evidence: number, belief: number): Promise {
  const usual = USUAL[points] ?? 14;
  const share = TRUTH[evidence] ?? 955;
  let all = 1;
  let good = 0;
  let sum = 0;
  let best = 0;
  for (const more of MORE_OR_LESS) {
    const possible = Math.max(3, Math.min(60, Math.floor((usual * more) / 1000)));
    for (const [fate, often] of FATES) {
      const worth = Math.floor((possible * fate) / 10);
      const expected = Math.floor((worth * share) / 10_000) + Math.floor((possible * 4 * (1000 - share)) / 1000);
      const weight = bell(belief - expected, ERROR[evidence] ?? 20) * often + 1;
      all += weight;
      sum += weight * worth;
      if (fate === 1000) {
        good += weight;
        best += weight * worth;
      }
    }
  }
  return { expected: Math.floor(sum / all), good: Math.floor((good * 1000) / all), best: Math.floor(best / Math.max(1, good)) };
}

/** Of a feature. What mends or tidies is worth what it says. */
export function promiseOf(item: ItemView): Promise {
  if (item.kind !== 'feature') {
    const worth = (item.value.low + item.value.high) * 50;
    return { expected: worth, good: 1000, best: worth };
  }
  const points = item.points ?? 3;
  const belief = believed(item);
  const key = ((belief + 200) * 4 + item.evidence) * 16 + points;
  const found = known.get(key);
  if (found) return found;
  const promise = weigh(points, item.evidence, belief);
  known.set(key, promise);
  return promise;
}

/** Minutes of the Developers' work that so many points usually take. */
export const EFFORT: Readonly<Record<number, number>> = { 1: 195, 2: 377, 3: 554, 5: 900, 8: 1406, 13: 2230 };

export function effortOf(item: ItemView): number {
  return EFFORT[item.points ?? 3] ?? 554;
}

/** Chance in thousandths that an item taken into a Sprint of ten days is not Done in it. */
const RISK: Readonly<Record<number, number>> = { 1: 40, 2: 60, 3: 90, 5: 150, 8: 300, 13: 600 };

export function riskOf(item: ItemView): number {
  return Math.min(
    950,
    (RISK[item.points ?? 3] ?? 100) + Math.floor(Math.max(0, 700 - item.clarity) / 8) + 400 * item.needs.length,
  );
}
