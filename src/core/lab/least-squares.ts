/** One observation: what stood there, and what came of it. */
export interface Row {
  readonly features: readonly number[];
  readonly outcome: number;
}

export interface Fit {
  readonly intercept: number;
  readonly weights: readonly number[];
}

/**
 * What is needed of any number of rows: sums, sums of squares and products. Adding up on several threads and joining gives the same fit
 * as adding up in one go, as long as the order of joining is fixed.
 */
export interface Moments {
  readonly count: number;
  /** Sums of the features, the outcome last. */
  readonly sums: readonly number[];
  /** Row by row, sums of products of all pairs, the outcome last. */
  readonly products: readonly number[];
}

export function momentsOf(rows: readonly Row[], width: number): Moments {
  const size = width + 1;
  const sums = Array.from({ length: size }, () => 0);
  const products = Array.from({ length: size * size }, () => 0);
  for (const { features, outcome } of rows) {
    const values = [...features, outcome];
    for (let a = 0; a < size; a++) {
      const value = values[a] ?? 0;
      sums[a] = (sums[a] ?? 0) + value;
      for (let b = 0; b < size; b++) products[a * size + b] = (products[a * size + b] ?? 0) + value * (values[b] ?? 0);
    }
  }
  return { count: rows.length, sums, products };
}

export function joinMoments(one: Moments, other: Moments): Moments {
  const add = (a: readonly number[], b: readonly number[]) => a.map((value, at) => value + (b[at] ?? 0));
  return { count: one.count + other.count, sums: add(one.sums, other.sums), products: add(one.products, other.products) };
}

/** Solves A x = y for a symmetric positive definite A by Gaussian elimination with the largest pivot. */
function solve(a: readonly (readonly number[])[], y: readonly number[]): readonly number[] {
  const rows = a.map((row, at) => [...row, y[at] ?? 0]);
  const size = rows.length;
  for (let at = 0; at < size; at++) {
    const pivot = rows
      .slice(at)
      .reduce((best, row, below) => (Math.abs(row[at] ?? 0) > Math.abs(rows[best]?.[at] ?? 0) ? at + below : best), at);
    [rows[at], rows[pivot]] = [rows[pivot] as number[], rows[at] as number[]];
    const lead = rows[at] as number[];
    for (let below = at + 1; below < size; below++) {
      const row = rows[below] as number[];
      const factor = (row[at] ?? 0) / (lead[at] ?? 1);
      for (let column = at; column <= size; column++) row[column] = (row[column] ?? 0) - factor * (lead[column] ?? 0);
    }
  }
  const x = Array.from({ length: size }, () => 0);
  for (let at = size - 1; at >= 0; at--) {
    const row = rows[at] as number[];
    let rest = row[size] ?? 0;
    for (let column = at + 1; column < size; column++) rest -= (row[column] ?? 0) * (x[column] ?? 0);
    x[at] = rest / (row[at] ?? 1);
  }
  return x;
}

/**
 * Ridge least squares on standardised features: `ridge` is added to each variance as a share of it, which keeps features that go
 * together from fighting each other. A feature that never changes gets the weight 0.
 */
export function ridgeFit({ count, sums, products }: Moments, ridge: number): Fit {
  const size = sums.length;
  const width = size - 1;
  const means = sums.map((sum) => sum / count);
  const covariance = (a: number, b: number) => (products[a * size + b] ?? 0) / count - (means[a] ?? 0) * (means[b] ?? 0);
  const sds = Array.from({ length: width }, (_, at) => Math.sqrt(Math.max(0, covariance(at, at))));
  const used = sds.map((sd, at) => [sd, at] as const).filter(([sd]) => sd > 1e-9);
  const matrix = used.map(([sdA, a]) => used.map(([sdB, b]) => (a === b ? 1 + ridge : covariance(a, b) / (sdA * sdB))));
  const right = used.map(([sd, at]) => covariance(at, width) / sd);
  const solution = solve(matrix, right);
  const weights = Array.from({ length: width }, () => 0);
  for (const [place, [sd, at]] of used.entries()) weights[at] = (solution[place] ?? 0) / sd;
  const intercept = weights.reduce((sum, weight, at) => sum - weight * (means[at] ?? 0), means[width] ?? 0);
  return { intercept, weights };
}

/** Pearson's correlation; 0 where one of the two never changes. */
export function correlation(pairs: readonly (readonly [number, number])[]): number {
  const n = Math.max(1, pairs.length);
  const mean = (pick: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[pick], 0) / n;
  const [a, b] = [mean(0), mean(1)];
  let [ab, aa, bb] = [0, 0, 0];
  for (const [x, y] of pairs) {
    ab += (x - a) * (y - b);
    aa += (x - a) * (x - a);
    bb += (y - b) * (y - b);
  }
  return aa === 0 || bb === 0 ? 0 : ab / Math.sqrt(aa * bb);
}
