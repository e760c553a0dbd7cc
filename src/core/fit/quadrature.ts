/** A point at which a standard normal unknown is tried, and how much it weighs. The weights of a rule add up to 1. */
export interface Node {
  readonly z: number;
  readonly weight: number;
}

/** Gauss-Hermite rules for the standard normal distribution (Abramowitz and Stegun, table 25.10, rescaled). */
export const THREE_NODES: readonly Node[] = [
  { z: -Math.sqrt(3), weight: 1 / 6 },
  { z: 0, weight: 2 / 3 },
  { z: Math.sqrt(3), weight: 1 / 6 },
];

const INNER = Math.sqrt(5 - Math.sqrt(10));
const OUTER = Math.sqrt(5 + Math.sqrt(10));
const INNER_WEIGHT = (7 + 2 * Math.sqrt(10)) / 60;
const OUTER_WEIGHT = (7 - 2 * Math.sqrt(10)) / 60;

export const FIVE_NODES: readonly Node[] = [
  { z: -OUTER, weight: OUTER_WEIGHT },
  { z: -INNER, weight: INNER_WEIGHT },
  { z: 0, weight: 8 / 15 },
  { z: INNER, weight: INNER_WEIGHT },
  { z: OUTER, weight: OUTER_WEIGHT },
];
