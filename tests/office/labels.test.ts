import { describe, expect, test } from 'vitest';
import figures from '../../assets/art/figures.json';
import { FigureBook, type FigureRecord, headAt } from '../../src/office/figure-book.ts';
import type { Box, OfficeShape } from '../../src/office/office-types.ts';
import { planBubble } from '../../src/office/plan/bubble-plan.ts';
import { planRoom } from '../../src/office/plan/plan-room.ts';
import type { Spot } from '../../src/office/plan/plan-types.ts';
import { planTag } from '../../src/office/plan/tag-plan.ts';

const book = new FigureBook(figures as unknown as FigureRecord);
const cuts: readonly (readonly [OfficeShape, number, number])[] = [
  ['stage', 900, 646],
  ['stage', 900, 552],
  ['stage', 768, 420],
  ['stage', 1540, 860],
  ['strip', 870, 168],
  ['band', 912, 168],
  ['band', 912, 110],
  ['phone', 360, 192],
  ['event', 736, 206],
];
/** As wide as the longest line of a pack, and as the days of a block. */
const BUBBLE = { width: 206, height: 36 };
const TAG = { width: 112, height: 34 };

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function isInside({ x, y, width, height }: Box, room: { width: number; height: number }): boolean {
  return x >= 0 && y >= 0 && x + width <= room.width && y + height <= room.height;
}

/** Share of a face that lies below a box. */
function shareOver(box: Box, face: Box): number {
  const width = Math.min(box.x + box.width, face.x + face.width) - Math.max(box.x, face.x);
  const height = Math.min(box.y + box.height, face.y + face.height) - Math.max(box.y, face.y);
  return width > 0 && height > 0 ? (width * height) / (face.width * face.height) : 0;
}

function headIn(spot: Spot): Box {
  const figure = book.figure('mei', spot.pose);
  if (figure === null) throw new Error('mei is drawn');
  return headAt(figure, spot);
}

describe.each(cuts)('labels in the %s of %i x %i', (shape, width, height) => {
  const size = { width, height, developers: 6, visitor: true, colleague: 'product-owner' } as const;
  const plan = planRoom(shape, size);
  const { desk, scrumMaster, productOwner, visitor, review, guests } = plan.spots;
  const groups = [
    [...desk, scrumMaster, productOwner, visitor],
    [...review, ...guests],
  ].map((group) => group.flatMap((spot) => (spot === null ? [] : [spot])));
  const bubbleAlone = (head: Box, faces: readonly Box[]) => {
    const bubble = planBubble(head, BUBBLE, { width, height, taken: [], faces, notes: [] });
    if (bubble === null) throw new Error('one bubble alone always has a place');
    return bubble;
  };

  test('no bubble is cut by the edge, and two of them never meet', () => {
    for (const spots of groups) {
      const heads = spots.map(headIn);
      for (const [i, head] of heads.entries()) {
        const faces = heads.filter((_, other) => other !== i);
        const first = bubbleAlone(head, faces);
        expect(isInside(first.box, plan), `${i}`).toBe(true);
        const next = heads[(i + 1) % heads.length] as Box;
        const second = planBubble(next, BUBBLE, { width, height, taken: [first.box], faces, notes: [] });
        if (second !== null) expect(isInside(second.box, plan), `${i} + 1`).toBe(true);
        if (second !== null) expect(meet(first.box, second.box), `${i} and ${i + 1}`).toBe(false);
        if (shape === 'stage') expect(second, `${i} and ${i + 1}`).not.toBeNull();
      }
    }
  });

  test.runIf(shape !== 'phone' && shape !== 'strip')('no bubble lies over more than the edge of a face', () => {
    for (const spots of groups) {
      const heads = spots.map(headIn);
      for (const [i, head] of heads.entries()) {
        const faces = heads.filter((_, other) => other !== i);
        const bubble = bubbleAlone(head, faces);
        const worst = Math.max(...heads.map((face) => shareOver(bubble.box, face)));
        expect(worst, `${i}`).toBeLessThan(0.2);
      }
    }
  });

  test.runIf(shape === 'stage')('everybody may be stuck at once: no tag over a face, none over another', () => {
    const heads = desk.map(headIn);
    const hung: Box[] = [];
    for (const [i, head] of heads.entries()) {
      const others = [...heads.filter((_, other) => other !== i), ...hung];
      const box = planTag(head, TAG, { width, height, desk: desk[i]?.y ?? 0, faces: desk[i]?.faces ?? 'left', others });
      expect(isInside(box, plan), `${i}`).toBe(true);
      expect(
        others.filter((other) => meet(other, box)),
        `${i}`,
      ).toEqual([]);
      hung.push(box);
    }
  });
});
