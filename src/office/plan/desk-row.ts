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
  /** All on one long desk. */
  readonly wide?: boolean;
}

/** Seats in pairs, a desk for each pair, screens between the people and a mug for every other one. */
export function deskRow({ count, from, to, row, body, wide }: RowOrder): { seats: readonly Spot[]; desks: readonly DeskPlan[] } {
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
    const tall = Math.min(row.tall, (width / people) * 1.32);
    const centres = spread(people, x + width * 0.04, x + width * 0.96);
    for (const [i, centre] of centres.entries()) {
      const faces = people === 1 || i < people / 2 ? 'right' : 'left';
      seats.push({ x: centre, y: row.y, tall, pose: 'bust', faces, depth: row.feet - 2 });
    }
    desks.push(
      oneDesk({ x, y: row.y, width, height: row.feet - row.y }, centres, { body, depth: row.feet, isFront: wide === true }),
    );
    x += width + gap;
  }
  return { seats, desks };
}

function oneDesk(
  box: Box,
  centres: readonly number[],
  { body, depth, isFront }: { body: number; depth: number; isFront: boolean },
): DeskPlan {
  const half = box.width / Math.max(1, centres.length) / 2;
  const things = centres.flatMap((x, i) => {
    const screen = isFront
      ? { kind: i === 0 ? ('laptop' as const) : ('paper' as const), x: x + half * 0.86, size: 62 * body }
      : { kind: 'monitor' as const, x: x - half * 0.8 + (i % 2) * half * 0.1, size: 58 * body };
    const isLast = i === centres.length - 1;
    return isLast && !isFront ? [screen, { kind: 'mug' as const, x: x + half * 0.62, size: 20 * body }] : [screen];
  });
  return {
    box,
    depth,
    things: isFront ? things.slice(0, Math.max(1, centres.length - 1)) : things,
    row: isFront ? 'front' : 'room',
  };
}
