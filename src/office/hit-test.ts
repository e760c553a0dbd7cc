import type { Box, Thing } from './office-types.ts';

/** Something that can be pointed at. What has the larger depth lies nearer. */
export interface Target {
  readonly thing: Thing;
  readonly box: Box;
  readonly depth: number;
  /** What can be read off it. */
  readonly shows: string;
}

/** Smallest side of a target, in CSS pixels. */
const SMALLEST = 44;

/** The nearest thing at this place: exact hits first, then small things with room around them for a finger. */
export function thingAt(targets: readonly Target[], x: number, y: number): Thing | null {
  const nearest = (grow: boolean): Target | null => {
    let found: Target | null = null;
    for (const target of targets) {
      if (contains(grow ? withRoom(target.box) : target.box, x, y) && (found === null || target.depth > found.depth))
        found = target;
    }
    return found;
  };
  return (nearest(false) ?? nearest(true))?.thing ?? null;
}

function contains(box: Box, x: number, y: number): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

function withRoom(box: Box): Box {
  const [dx, dy] = [Math.max(0, SMALLEST - box.width) / 2, Math.max(0, SMALLEST - box.height) / 2];
  return { x: box.x - dx, y: box.y - dy, width: box.width + dx * 2, height: box.height + dy * 2 };
}
