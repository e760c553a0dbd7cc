import { describe, expect, test } from 'vitest';
import type { OfficeShape } from '../../src/office/office-types.ts';
import { chooseShape, shapeFrom } from '../../src/office/plan/choose-shape.ts';
import { planRoom } from '../../src/office/plan/plan-room.ts';
import type { Spot, StagePlan } from '../../src/office/plan/plan-types.ts';
import { upright } from '../../src/office/plan/upright.ts';
import { planWay, tally } from '../../src/office/plan/way-plan.ts';

const sizes: readonly (readonly [OfficeShape, number, number])[] = [
  ['stage', 900, 646],
  ['stage', 900, 692],
  ['stage', 768, 420],
  ['stage', 1280, 800],
  ['strip', 842, 168],
  ['strip', 912, 168],
  ['band', 912, 168],
  ['band', 912, 578],
  ['phone', 360, 192],
  ['phone', 360, 92],
  ['phone', 320, 104],
];

const plan = (shape: OfficeShape, [width, height]: readonly [number, number], developers = 6): StagePlan =>
  planRoom(shape, { width, height, developers, visitor: true, colleague: 'scrum-master' });

function isInside({ width, height }: StagePlan, spot: Spot): boolean {
  return spot.x > 0 && spot.x < width && spot.y - spot.tall > -spot.tall * 0.15 && spot.y - spot.tall < height;
}

describe('the room', () => {
  for (const [shape, width, height] of sizes) {
    for (const developers of [3, 6, 9]) {
      test(`seats ${developers} Developers on the ${shape} of ${width} x ${height}, heads inside the picture`, () => {
        const room = plan(shape, [width, height], developers);
        expect(room.spots.desk).toHaveLength(developers);
        for (const spot of room.spots.desk) expect(isInside(room, spot)).toBe(true);
      });
    }
  }

  test('has a place for everybody at each event on the stage', () => {
    const { spots } = plan('stage', [900, 646], 9);
    expect(spots.board.length).toBeGreaterThanOrEqual(9);
    expect(spots.table).toHaveLength(9);
    expect(spots.review).toHaveLength(11);
    expect(spots.guests).toHaveLength(5);
    expect([spots.facilitator, spots.proposer, spots.visitor, spots.scrumMaster, spots.productOwner]).not.toContain(null);
  });

  test('keeps text at its size on small stages and lets it grow on large ones', () => {
    expect(plan('stage', [768, 420]).unit).toBe(1);
    expect(plan('stage', [1280, 920]).unit).toBeGreaterThan(1.3);
  });

  test('shows only the other seat of the two in small cuts', () => {
    const { spots } = plan('strip', [842, 168]);
    expect(spots.scrumMaster).not.toBeNull();
    expect(spots.productOwner).toBeNull();
  });

  test('opens a door on the phone only for a visitor', () => {
    const alone = planRoom('phone', { width: 360, height: 92, developers: 6, visitor: false, colleague: 'product-owner' });
    expect(alone.door).toBeNull();
    expect(plan('phone', [360, 92]).spots.visitor).not.toBeNull();
  });

  test('is cut by its size where nobody says how', () => {
    expect(chooseShape(900, 646, 'scrum-master')).toBe('stage');
    expect(chooseShape(768, 420, 'product-owner')).toBe('stage');
    expect(chooseShape(842, 168, 'product-owner')).toBe('strip');
    expect(chooseShape(912, 168, 'scrum-master')).toBe('band');
    expect(chooseShape(360, 192, 'scrum-master')).toBe('phone');
    expect(shapeFrom('band')).toBe('band');
    expect(shapeFrom('loft')).toBeNull();
  });
});

test('whoever gets up from a desk keeps the top of the head where it was and stands on the floor behind it', () => {
  const seated = { y: 400, tall: 150, pose: 'bust' as const, depth: 480 };
  const standing = upright(seated);
  expect(standing.y - standing.tall).toBeCloseTo(seated.y - seated.tall);
  expect(standing.y).toBe(480);
});

describe('an event over its page', () => {
  const size = { width: 736, height: 208, developers: 9, visitor: false, colleague: 'product-owner' } as const;

  test('has a place for everybody: at the board, round the table, at the Sprint Review', () => {
    for (const width of [736, 768, 360]) {
      const { spots, table } = planRoom('event', { ...size, width });
      expect(spots.board.length).toBe(10);
      expect(spots.table.length).toBe(9);
      expect(spots.review.length).toBe(11);
      expect(spots.guests.length).toBeGreaterThanOrEqual(4);
      expect(table).not.toBeNull();
      for (const { x } of [...spots.board, ...spots.table, ...spots.review, ...spots.guests])
        expect(x > 0 && x < width).toBe(true);
    }
  });

  test('lets nobody stand in front of the board at the Daily Scrum, but beside it', () => {
    const { board, spots } = planRoom('event', size);
    const edge = (board?.x ?? 0) + (board?.width ?? 0);
    for (const { x } of spots.board) expect(x).toBeGreaterThan(edge - 20);
  });
});

describe('the slip that counts what is in the way', () => {
  test('hangs below the window where no head hides it, and nowhere else', () => {
    const size = { width: 896, height: 578, developers: 6, visitor: true, colleague: 'product-owner' } as const;
    const plan = planRoom('stage', size);
    const slip = planWay(plan);
    expect(slip).not.toBeNull();
    expect(slip?.y).toBeGreaterThan((plan.window?.y ?? 0) + (plan.window?.height ?? 0));
    expect(planWay(planRoom('strip', { ...size, height: 168 }))).toBeNull();
  });

  test('counts in fives', () => {
    expect(tally(0)).toEqual([]);
    expect(tally(4)).toEqual([4]);
    expect(tally(7)).toEqual([5, 2]);
    expect(tally(30)).toEqual([5, 5]);
  });
});
