import type { Box } from '../office-types.ts';
import { type RoomSize, type Spot, type Spots, spread } from './plan-types.ts';

interface Frame {
  readonly door: Box;
  readonly board: Box;
  /** Edge of the desks along the wall. */
  readonly backY: number;
  /** Floor in the doorway. */
  readonly doorFeet: number;
  readonly body: number;
  readonly isLow: boolean;
}

type EventSpots = Pick<
  Spots,
  'board' | 'carry' | 'table' | 'facilitator' | 'proposer' | 'review' | 'guests' | 'visitor' | 'exit'
>;

/** Places away from the desks: at the board, round the table, at the Sprint Review, in the door. */
export function eventSpots(size: RoomSize, frame: Frame): EventSpots {
  const { door, doorFeet, body } = frame;
  const visitor: Spot = {
    x: door.x + door.width * 0.4,
    y: doorFeet,
    tall: Math.min(268 * body, doorFeet - door.y - 4),
    pose: 'stand',
    faces: 'left',
    depth: doorFeet,
  };
  return {
    board: boardSpots(size.developers + 1, frame),
    carry: carrySpot(frame),
    ...tableSpots(size, frame),
    review: reviewSpots(size, frame),
    guests: guestSpots(size, frame),
    visitor,
    exit: { ...visitor, x: size.width + 70 * body, tall: visitor.tall * 0.96, depth: visitor.depth - 1 },
  };
}

/** Between the board and the desks: over the heads of those who sit there, so that no face is covered. */
function carrySpot({ backY, body, isLow }: Frame): Spot {
  const tall = (isLow ? 236 : 250) * body;
  return { x: 0, y: backY + (isLow ? 34 : 40) * body, tall, pose: 'stand', faces: 'right', depth: backY - 30 * body };
}

/** A loose row in front of the board, heads below its edge, those further out a step nearer. */
function boardSpots(count: number, { board, backY, body, isLow }: Frame): readonly Spot[] {
  const xs = spread(count, board.x - 34 * body, board.x + board.width + 20 * body);
  return xs.map((x, i) => {
    const isNear = i % 2 === 0;
    const y = backY + (isLow ? 26 : isNear ? 126 : 104) * body;
    const tall = isLow ? 170 * body : (isNear ? 250 : 236) * body;
    return { x, y, tall, pose: 'stand', faces: i < count / 2 ? 'right' : 'left', depth: y };
  });
}

/** How far the people at the table spread: closer together the more they are, but never cramped while there is room. */
export function tableReach({ width, developers }: Pick<RoomSize, 'width' | 'developers'>, body: number): number {
  return Math.min(width * 0.68, Math.max(620, developers * 92) * body);
}

/** The Developers sit along the table; Scrum Master and Product Owner stand at its ends. */
function tableSpots(
  { width, height, developers }: RoomSize,
  { body, isLow }: Frame,
): Pick<Spots, 'table' | 'facilitator' | 'proposer'> {
  const y = height - (isLow ? 56 : 86) * body;
  const reach = tableReach({ width, developers }, body);
  const step = reach / Math.max(1, developers);
  const tall = Math.min(172 * body, step * 1.7);
  const middle = (developers - 1) / 2;
  const table = spread(developers, width / 2 - reach / 2, width / 2 + reach / 2).map((x, i): Spot => {
    const out = middle === 0 ? 0 : Math.abs(i - middle) / middle;
    // Those in the middle sit further away: a little higher and smaller, which bends the row round the table.
    const near = 0.86 + out * 0.14;
    return { x, y: y + 2, tall: tall * near, pose: 'bust', faces: i <= middle ? 'right' : 'left', depth: height - 4 + out };
  });
  const end = { y: height - 16 * body, tall: (isLow ? 190 : 292) * body, pose: 'stand' as const, depth: height + 20 };
  return {
    table,
    facilitator: { ...end, x: width / 2 - reach / 2 - 72 * body, faces: 'right' },
    proposer: { ...end, x: width / 2 + reach / 2 + 72 * body, faces: 'left' },
  };
}

/** The Scrum Team on the left, two rows deep. */
function reviewSpots({ width, height, developers }: RoomSize, { backY, body, isLow }: Frame): readonly Spot[] {
  const count = developers + 2;
  const behind = Math.ceil(count / 2);
  return Array.from({ length: count }, (_, i): Spot => {
    const isBehind = i < behind;
    const inRow = isBehind ? i : i - behind;
    const row = spread(isBehind ? behind : count - behind, width * (isBehind ? 0.03 : 0.0), width * (isBehind ? 0.6 : 0.5));
    const y = isBehind ? backY + (isLow ? 18 : 120) * body : height - (isLow ? 4 : 22) * body;
    const tall = isBehind ? (isLow ? 160 : 244) * body : (isLow ? 178 : 286) * body;
    return { x: row[inRow] ?? 0, y, tall, pose: 'stand', faces: 'right', depth: y + inRow / 100 };
  });
}

/** The stakeholders come in and stand on the right, the first of them nearest. */
function guestSpots({ width, height }: RoomSize, { body, isLow }: Frame): readonly Spot[] {
  return [0.64, 0.82, 0.73, 0.92, 0.56].map((share, i): Spot => {
    const y = height - (isLow ? 6 : ([14, 40, 96, 110, 120][i] ?? 60)) * body;
    return {
      x: width * share,
      y,
      tall: (isLow ? 180 : ([300, 286, 262, 256, 250][i] ?? 260)) * body,
      pose: 'stand',
      faces: 'left',
      depth: y,
    };
  });
}
