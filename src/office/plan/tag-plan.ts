import type { Box } from '../office-types.ts';
import { clamp } from './plan-types.ts';

export interface TagRoom {
  readonly width: number;
  /** Which way the seat looks: the tag keeps to the other side, away from the desk's second seat. */
  readonly faces: 'left' | 'right';
  /** Edge of the desk that the person sits behind. */
  readonly desk: number;
  readonly height: number;
  /** Heads of everybody else, and the tags that hang already. */
  readonly others: readonly Box[];
}

/**
 * Where the note of somebody who is stuck hangs: beside the head; where a neighbour's face would be hidden, on the front of the desk;
 * over the head where neither is free.
 */
export function planTag(head: Box, size: { readonly width: number; readonly height: number }, room: TagRoom): Box {
  const y = Math.max(2, head.y + head.height * 0.3);
  const left: Box = { ...size, x: head.x - size.width - 4, y };
  const right: Box = { ...size, x: head.x + head.width + 2, y };
  const over: Box = {
    ...size,
    x: clamp(head.x + head.width / 2 - size.width / 2, 2, Math.max(2, room.width - size.width - 2)),
    y: Math.max(2, head.y - size.height),
  };
  const under: Box = { ...over, y: Math.min(room.desk + 3, room.height - size.height) };
  const sides = room.faces === 'right' ? [left, right] : [right, left];
  const ways = [...sides, under];
  const isFree = (box: Box): boolean =>
    box.x >= 2 &&
    box.x + box.width <= room.width - 2 &&
    box.y + box.height <= room.height &&
    !room.others.some((other) => meet(box, other));
  return ways.find(isFree) ?? over;
}

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
