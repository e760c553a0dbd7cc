import { meanOfAll } from '../core/lab/figures.ts';

/** Share of those for which something holds; NaN for none. */
export function share<T>(list: readonly T[], holds: (one: T) => boolean): number {
  return list.length === 0 ? Number.NaN : list.filter(holds).length / list.length;
}

/** The straight line through points by least squares, the spread around it and the correlation. */
export function lineThrough(points: readonly (readonly [number, number])[]): { slope: number; residual: number; r: number } {
  const mx = meanOfAll(points.map(([x]) => x));
  const my = meanOfAll(points.map(([, y]) => y));
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (const [x, y] of points) {
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
    xy += (x - mx) * (y - my);
  }
  const slope = xy / xx;
  return {
    slope,
    residual: Math.sqrt(Math.max(0, yy - slope * xy) / Math.max(1, points.length - 2)),
    r: xy / Math.sqrt(xx * yy),
  };
}

/** Correlation of a series with itself one step later. */
export function autocorrelation(values: readonly number[]): number {
  const mean = meanOfAll(values);
  const around = values.map((value) => value - mean);
  const all = around.reduce((sum, value) => sum + value * value, 0);
  return all === 0 ? 0 : around.slice(1).reduce((sum, value, at) => sum + value * (around[at] as number), 0) / all;
}
