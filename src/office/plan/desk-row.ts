import type { Box } from '../office-types.ts';
import { type DeskPlan, type Spot, spread } from './plan-types.ts';

/** A line of desks: edge of their tops, height of the people behind, floor under their feet. */
export interface Row {
  readonly y: number;
  readonly tall: number;
  readonly feet: number;
}

interface RowOrder {
  readonly count: number;
  readonly from: number;
  readonly to: number;
  readonly row: Row;
  readonly body: number;
  /** All on one long desk, in front: laptops in place of screens. */
  readonly wide?: boolean;
  /** What stands on the desks: screens too, or only mugs. */
  readonly dressed?: 'full' | 'mugs';
}

/** Seats in pairs, a desk for each pair, screens between the people and a mug for every other one. */
export function deskRow({ count, from, to, row, body, wide, dressed = 'full' }: RowOrder): {
  seats: readonly Spot[];
  desks: readonly DeskPlan[];
} {
  const a = wide ? Math.max(1, count) : 2;
  const groups = Math.ceil(count / a);
  const gap = 22 * body;
  const share = (to - from - gap * (groups - 1)) / Math.max(1, Math.ceil(count) / a);
  const desks: DeskPlan[] = [];
  const seats: Spot[] = [];
  let x = from;
  for (let group = 0; group < groups; group += 1) {
    const people = Math.min(a, count - group * a);
    const width = (share * people) / a;
    const tall = Math.min(row.tall, (width / people) * 1.5);
    const centres = spread(people, x + width * 0.04, x + width * 0.96);
    for (const [i, centre] of centres.entries()) {
      const faces = people === 1 || i < people / 2 ? 'right' : 'left';
      seats.push({ x: centre, y: row.y, tall, pose: 'bust', faces, depth: row.feet - 2 });
    }
    const things = { centres, size: tall / (wide ? 150 : 140), depth: row.feet, dressed, isFront: wide === true };
    desks.push(oneDesk({ x, y: row.y, width, height: row.feet - row.y }, things));
    x += width + gap;
  }
  return { seats, desks };
}

interface DeskOrder {
  readonly centres: readonly number[];
  /** Scale of what stands on it. */
  readonly size: number;
  readonly depth: number;
  readonly dressed: 'full' | 'mugs';
  readonly isFront: boolean;
}

function oneDesk(box: Box, { centres, size, depth, dressed, isFront }: DeskOrder): DeskPlan {
  const all = isFront ? frontThings(box, centres, size) : backThings(box, centres, size);
  const things = dressed === 'full' ? all : all.filter(({ frame }) => frame.startsWith('mug'));
  return { box, depth, things, row: isFront ? 'front' : 'room' };
}

const MUGS = ['mug-salmon', 'mug-blue', 'mug-green'] as const;

/** A screen at everybody's side, and a mug where there is room. */
function backThings(box: Box, centres: readonly number[], size: number): DeskPlan['things'] {
  const half = box.width / Math.max(1, centres.length) / 2;
  return centres.flatMap((x, i) => {
    const screen = { frame: 'monitor', x: Math.max(box.x + 34 * size, x - half * 0.74), tall: 52 * size };
    const mug = { frame: MUGS[(Math.round(box.x / 40) + i) % 3] ?? 'mug-blue', x: x + half * 0.62, tall: 20 * size };
    return i === centres.length - 1 ? [screen, mug] : [screen];
  });
}

/** One laptop for two heads, and papers. */
function frontThings(box: Box, centres: readonly number[], size: number): DeskPlan['things'] {
  const half = box.width / Math.max(1, centres.length) / 2;
  const laptops = centres.slice(0, -1).map((x) => ({ frame: 'laptop', x: x + half * 0.9, tall: 38 * size }));
  const last = (centres.at(-1) ?? box.x) + half * 0.74;
  return [...laptops, { frame: box.x < 200 ? 'papers' : 'mug-salmon', x: last, tall: 22 * size }];
}
