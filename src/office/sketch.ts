/**
 * Marker strokes as numbers. A hand never draws a straight line twice alike: each line bows a little and misses its ends a
 * little, and is drawn twice. One seed an object, so nothing shimmers when it is drawn again.
 */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One stroke: a start and cubic curves, each as [c1x, c1y, c2x, c2y, x, y]. */
export interface Stroke {
  readonly from: Point;
  readonly curves: readonly (readonly [number, number, number, number, number, number])[];
}

/** A whole number from a text, the same everywhere. */
export function seedOf(text: string): number {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return hash >>> 0;
}

/** A source of numbers in -1..1 that gives the same row for the same seed. */
export function jitter(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2147483648 - 1;
  };
}

/** A line from `a` to `b` as two strokes. `rough` is the largest miss in pixels. */
export function roughLine(a: Point, b: Point, hand: { readonly next: () => number; readonly rough: number }): readonly Stroke[] {
  return [0, 1].map(() => oneStroke(a, b, hand));
}

function oneStroke(a: Point, b: Point, { next, rough }: { readonly next: () => number; readonly rough: number }): Stroke {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const miss = Math.min(rough, length / 12);
  const bow = (next() * rough * length) / 260;
  const normal = length === 0 ? { x: 0, y: 0 } : { x: -(b.y - a.y) / length, y: (b.x - a.x) / length };
  const at = (share: number): Point => ({
    x: a.x + (b.x - a.x) * share + normal.x * bow + next() * miss * 0.5,
    y: a.y + (b.y - a.y) * share + normal.y * bow + next() * miss * 0.5,
  });
  const from = { x: a.x + next() * miss, y: a.y + next() * miss };
  const [c1, c2] = [at(0.34), at(0.67)];
  return { from, curves: [[c1.x, c1.y, c2.x, c2.y, b.x + next() * miss, b.y + next() * miss]] };
}

/** A round shape as two strokes whose ends run past each other, as a hand closes a circle. */
export function roughOval(
  centre: Point,
  radii: Point,
  hand: { readonly next: () => number; readonly rough: number },
): readonly Stroke[] {
  return [0, 1].map(() => {
    const turn = hand.next() * Math.PI;
    const points = Array.from({ length: 11 }, (_, i) => {
      const angle = turn + (i * Math.PI * 2) / 10;
      return {
        x: centre.x + Math.cos(angle) * radii.x + hand.next() * hand.rough * 0.6,
        y: centre.y + Math.sin(angle) * radii.y + hand.next() * hand.rough * 0.6,
      };
    });
    return smooth(points);
  });
}

/** A curve through all points (Catmull-Rom as cubics). Needs two points at least. */
export function smooth(points: readonly Point[]): Stroke {
  const at = (index: number): Point => points[Math.max(0, Math.min(points.length - 1, index))] ?? { x: 0, y: 0 };
  const curves = points.slice(1).map((point, index) => {
    const [before, from, after] = [at(index - 1), at(index), at(index + 2)];
    return [
      from.x + (point.x - before.x) / 6,
      from.y + (point.y - before.y) / 6,
      point.x - (after.x - from.x) / 6,
      point.y - (after.y - from.y) / 6,
      point.x,
      point.y,
    ] as const;
  });
  return { from: at(0), curves };
}
