import type { Box } from '../office-types.ts';
import type { Point } from '../sketch.ts';
import { clamp } from './plan-types.ts';

export interface BubblePlan {
  readonly box: Box;
  /** Where the tail points: near the mouth. */
  readonly tip: Point;
  /** Side of the box the tail leaves from. */
  readonly side: 'bottom' | 'left' | 'right';
}

/** A place for a bubble of `size` near this head: above it, else beside it, always inside the room and over no other bubble. */
export function planBubble(
  head: Box,
  size: { readonly width: number; readonly height: number },
  room: { readonly width: number; readonly height: number; readonly taken: readonly Box[] },
): BubblePlan {
  const middle = head.x + head.width / 2;
  const inside = (x: number): number => clamp(x, 4, Math.max(4, room.width - size.width - 8));
  const above: Box = { ...size, x: inside(middle - size.width * 0.42), y: head.y - size.height - 14 };
  const beside = head.y + head.height * 0.1;
  const y = clamp(beside, 4, Math.max(4, room.height - size.height - 4));
  const right: Box = { ...size, x: head.x + head.width + 16, y };
  const left: Box = { ...size, x: head.x - size.width - 16, y };
  const isFree = (box: Box): boolean =>
    box.x >= 2 && box.y >= 2 && box.x + box.width <= room.width - 2 && !room.taken.some((other) => overlaps(box, other));
  const mouth = head.y + head.height * 0.62;
  if (isFree(above)) return { box: above, tip: { x: middle, y: head.y + 2 }, side: 'bottom' };
  if (isFree(right)) return { box: right, tip: { x: head.x + head.width + 1, y: mouth }, side: 'left' };
  if (isFree(left)) return { box: left, tip: { x: head.x - 1, y: mouth }, side: 'right' };
  return {
    box: { ...above, y: Math.max(3, above.y) },
    tip: { x: middle, y: Math.max(head.y + 6, size.height + 14) },
    side: 'bottom',
  };
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
