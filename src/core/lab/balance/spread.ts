import { meanOfAll } from '../figures.ts';
import { quantileOf } from '../quantiles.ts';

/** Where figures lie and how far they spread. */
export interface Spread {
  readonly mean: number;
  readonly sd: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** Standard deviation of a sample, 0 for fewer than two. */
export function sdOf(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const mean = meanOfAll(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (values.length - 1));
}

export function spreadOf(values: readonly number[]): Spread {
  const at = (share: number) => quantileOf(values, share);
  return { mean: meanOfAll(values), sd: sdOf(values), p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}

/** The standard deviation within two samples taken together. */
export function pooledSd(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [sdOf(one), sdOf(other)];
  return Math.sqrt((a * a + b * b) / 2);
}

/** Cohen's d: how far the mean of one lies above that of the other, in standard deviations within them. */
export function effectSize(one: readonly number[], other: readonly number[]): number {
  const sd = pooledSd(one, other);
  return sd === 0 ? 0 : (meanOfAll(one) - meanOfAll(other)) / sd;
}

/**
 * How much of all differences goes with the row (a way of playing), how much with the column (a seed), how much with neither alone.
 * Rows of equal length, the same column at the same place.
 */
export function sharesOfVariance(rows: readonly (readonly number[])[]): { row: number; column: number; rest: number } {
  const width = rows[0]?.length ?? 0;
  const all = meanOfAll(rows.flat());
  const square = (value: number) => (value - all) * (value - all);
  const total = rows.flat().reduce((sum, value) => sum + square(value), 0);
  const byRow = rows.reduce((sum, row) => sum + width * square(meanOfAll(row)), 0);
  const columns = Array.from({ length: width }, (_, at) => meanOfAll(rows.map((row) => row[at] ?? 0)));
  const byColumn = columns.reduce((sum, mean) => sum + rows.length * square(mean), 0);
  if (total === 0) return { row: 0, column: 0, rest: 0 };
  return { row: byRow / total, column: byColumn / total, rest: (total - byRow - byColumn) / total };
}
