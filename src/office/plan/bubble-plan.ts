import type { Box } from '../office-types.ts';
import type { Point } from '../sketch.ts';
import { clamp } from './plan-types.ts';

export interface BubblePlan {
  readonly box: Box;
  /** Where the tail points: near the mouth. */
  readonly tip: Point;
  /** Side of the box the tail leaves from. */
  readonly side: 'bottom' | 'left' | 'right' | 'top';
}

export interface BubbleRoom {
  readonly width: number;
  readonly height: number;
  /** Other bubbles: never covered. */
  readonly taken: readonly Box[];
  /** Heads and notes: covered only if there is no other way; notes rather than faces. */
  readonly faces: readonly Box[];
  readonly notes: readonly Box[];
}

/** What a place over the chest costs: dearer than a few notes, far cheaper than anybody's face. */
const BELOW = 3200;
const FACE = 30;
const NOTE = 0.5;

/**
 * The best place for a bubble of `size` near this head: above or beside it, inside the room, over as little else as can be. Null if
 * there is no place inside the room that is free of other bubbles: then it is not for this moment.
 */
export function planBubble(
  head: Box,
  size: { readonly width: number; readonly height: number },
  room: BubbleRoom,
): BubblePlan | null {
  const [up, down] = [above(head, size, room), below(head, size, room)];
  const ways = [
    { way: up, extra: 0 },
    { way: beside(head, size, { room, side: 'left' }), extra: 40 },
    { way: beside(head, size, { room, side: 'right' }), extra: 80 },
    { way: down, extra: BELOW },
    ...lower(down, { head, room }),
    ...aside(up, { head, room }).map((way) => ({ way, extra: 120 })),
    ...aside(down, { head, room }).map((way) => ({ way, extra: BELOW + 120 })),
  ];
  let best: BubblePlan | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { way, extra } of ways) {
    if (!isInside(way.box, room) || room.taken.some((other) => overlap(way.box, other) > 0)) continue;
    const cost = costOf(way.box, { ...room, faces: [...room.faces, head] }) + extra;
    if (cost < least) [best, least] = [way, cost];
  }
  return best;
}

/** The same bubble with its head at one of its ends, or pushed sideways out of those that stand there, as far as its tail still reaches. */
function aside(way: BubblePlan, { head, room: { width, taken } }: { head: Box; room: BubbleRoom }): readonly BubblePlan[] {
  const middle = head.x + head.width / 2;
  const ends = [middle - way.box.width * 0.12, middle - way.box.width * 0.88];
  const places = [...ends, ...taken.flatMap((other) => [other.x - way.box.width - 6, other.x + other.width + 6])];
  const reach = 24;
  return places
    .filter((x) => x >= 4 && x + way.box.width <= width - 4)
    .filter((x) => way.tip.x > x - reach && way.tip.x < x + way.box.width + reach)
    .map((x) => ({ ...way, box: { ...way.box, x } }));
}

function above(head: Box, size: { width: number; height: number }, room: BubbleRoom): BubblePlan {
  const middle = head.x + head.width / 2;
  const x = clamp(middle - size.width * 0.42, 4, Math.max(4, room.width - size.width - 8));
  const y = Math.max(3, head.y - size.height - 14);
  return { box: { ...size, x, y }, tip: { x: middle, y: Math.max(y + size.height + 8, head.y + 2) }, side: 'bottom' };
}

/** Over the chest: where there is no room above and heads on both sides. The tail ends at the chin, below the mouth. */
function below(head: Box, size: { width: number; height: number }, room: BubbleRoom): BubblePlan {
  const middle = head.x + head.width / 2;
  const x = clamp(middle - size.width / 2, 4, Math.max(4, room.width - size.width - 8));
  const y = Math.min(head.y + head.height * 1.18, room.height - size.height - 3);
  return { box: { ...size, x, y }, tip: { x: middle, y: Math.min(y - 2, head.y + head.height) }, side: 'top' };
}

/** Farther down, below the chins of those who stand beside a small one in the door. */
function lower(down: BubblePlan, { head, room }: { head: Box; room: BubbleRoom }): readonly { way: BubblePlan; extra: number }[] {
  return [0.5, 1].map((heads) => ({
    way: { ...down, box: { ...down.box, y: Math.min(down.box.y + heads * head.height, room.height - down.box.height - 3) } },
    extra: BELOW + 200 * heads,
  }));
}

/** `side`: of the bubble, where its tail leaves: `left` = the bubble is on the right of the head. */
function beside(
  head: Box,
  size: { width: number; height: number },
  { room, side }: { room: BubbleRoom; side: 'left' | 'right' },
): BubblePlan {
  const y = clamp(head.y + head.height * 0.08, 4, Math.max(4, room.height - size.height - 4));
  const x = side === 'left' ? head.x + head.width + 16 : head.x - size.width - 16;
  const tip = { x: side === 'left' ? head.x + head.width + 1 : head.x - 1, y: head.y + head.height * 0.62 };
  return { box: { ...size, x, y }, tip, side };
}

/** Of a head all but the top of the hair: what lies over that alone hides nobody. */
const faceOf = ({ x, y, width, height }: Box): Box => ({ x, y: y + height * 0.08, width, height: height * 0.92 });

function costOf(box: Box, { faces, notes }: Pick<BubbleRoom, 'faces' | 'notes'>): number {
  const over = (boxes: readonly Box[]): number => boxes.reduce((sum, other) => sum + overlap(box, other), 0);
  return over(faces.map(faceOf)) * FACE + over(notes) * NOTE;
}

const isInside = ({ x, y, width, height }: Box, room: BubbleRoom): boolean =>
  x >= 2 && y >= 2 && x + width <= room.width - 2 && y + height <= room.height - 2;

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
