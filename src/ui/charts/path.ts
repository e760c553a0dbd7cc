export type Point = readonly [x: number, y: number];

/** Straight from point to point. */
export function linePath(points: readonly Point[]): string {
  return points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x},${y}`).join('');
}

/** Level up to the next point, then straight up or down to it. */
export function stepPath(points: readonly Point[]): string {
  return linePath(
    points.flatMap((point, at) => (at === 0 ? [point] : [[point[0], points[at - 1]?.[1] ?? point[1]] as const, point])),
  );
}

/** What lies between two lines. */
export function areaPath(upper: readonly Point[], lower: readonly Point[]): string {
  return upper.length === 0 ? '' : `${linePath([...upper, ...[...lower].reverse()])}Z`;
}
