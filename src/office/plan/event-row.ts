import type { Box } from '../office-types.ts';
import { clamp, type DeskPlan, type RoomSize, type Spot, type StagePlan, spread } from './plan-types.ts';

const DOOR = 64;

interface Frame {
  /** Height that people are drawn for. */
  readonly drawn: number;
  /** Edge of the table. */
  readonly surface: number;
  /** Where the door begins, or the right edge. */
  readonly to: number;
  /** Where the board ends. */
  readonly from: number;
}

/**
 * The room during an event, above the page that the event is held on: the board at the left with the Developers before it (Daily Scrum),
 * all round one long table (Sprint Planning, Retrospective), or on their feet with the stakeholders (Sprint Review).
 */
export function planEventRow(size: RoomSize): StagePlan {
  const { width, height } = size;
  const drawn = Math.min(height, 260);
  const surface = height - drawn * 0.2;
  const wall = wallThings(size, { surface, isTiny: drawn < 130 });
  const to = wall.door === null ? width - 4 : wall.door.x - 6;
  const frame: Frame = { drawn, surface, to, from: wall.board === null ? 8 : wall.board.x + wall.board.width };
  const table = tableSpots(size, frame);
  const soles = height - 4;
  const visitor: Spot | null =
    wall.door === null ? null : standing({ x: wall.door.x + wall.door.width * 0.42, y: soles - 8, tall: drawn * 0.78 }, 'left');
  return {
    shape: 'event',
    width,
    height,
    unit: 1,
    body: drawn / 190,
    floorY: height - drawn * 0.3,
    ...wall,
    boardKind: 'mini',
    clock: null,
    lamps: [],
    props: [],
    cabinet: null,
    desks: [],
    table: tableOf(table.table, { ...frame, height }),
    spots: {
      desk: table.table,
      scrumMaster: null,
      productOwner: null,
      board: boardSpots(size, frame),
      carry: null,
      coffee: null,
      ...table,
      review: reviewSpots(size, frame),
      guests: guestSpots(size, frame),
      visitor,
      exit: standing({ x: width + 50, y: soles, tall: drawn * 0.8 }, 'left'),
    },
  };
}

function wallThings({ width }: RoomSize, { surface, isTiny }: { surface: number; isTiny: boolean }) {
  const hasDoor = width > 560;
  const door: Box | null = hasDoor ? { x: width - DOOR, y: surface * 0.12, width: DOOR, height: surface * 0.92 } : null;
  const none = { window: null, board: null, flipChart: null };
  if (isTiny) return { ...none, door };
  const board: Box = { x: 12, y: 10, width: clamp(width * 0.32, 130, 300), height: surface * 0.66 };
  const right = hasDoor ? width - DOOR : width;
  const window: Box = { x: right - 98, y: 14, width: 78, height: surface * 0.5 };
  return { ...none, board, window, door };
}

function standing({ x, y, tall }: Pick<Spot, 'x' | 'y' | 'tall'>, faces: Spot['faces']): Spot {
  return { x, y, tall, pose: 'stand', faces, depth: y };
}

/** Two rows of feet, so that shoulders may overlap but no face is hidden. */
const step = (i: number): number => (i % 2 === 0 ? 0 : 7);

/** Half round the board, all of them looking at it. */
function boardSpots({ height, developers }: RoomSize, { drawn, from, to }: Frame): readonly Spot[] {
  const xs = spread(developers + 1, from - drawn * 0.06, Math.min(to, from + (developers + 1) * drawn * 0.42));
  return xs.map((x, i) => standing({ x, y: height - 5 - step(i), tall: drawn * (i % 2 === 0 ? 0.84 : 0.79) }, 'left'));
}

/** The Developers behind the table, Scrum Master and Product Owner on their feet at its ends. */
function tableSpots({ height, developers }: RoomSize, { drawn, surface, to }: Frame) {
  const end = drawn * 0.34;
  const [left, right] = [end, to - end];
  const tall = Math.min(drawn * 0.6, ((right - left) / Math.max(1, developers)) * 1.5);
  const reach = Math.min(right - left, developers * tall * 0.84);
  const middle = (left + right) / 2;
  const table = spread(developers, middle - reach / 2, middle + reach / 2).map((x, i): Spot => {
    const faces = i < developers / 2 ? 'right' : 'left';
    return { x, y: surface, tall, pose: 'bust', faces, depth: height - 12 };
  });
  const stand = { y: height - 4, tall: drawn * 0.86 };
  return {
    table,
    facilitator: standing({ ...stand, x: middle - reach / 2 - drawn * 0.22 }, 'right'),
    proposer: standing({ ...stand, x: middle + reach / 2 + drawn * 0.22 }, 'left'),
  };
}

function tableOf(seats: readonly Spot[], { drawn, surface, height }: Frame & { height: number }): DeskPlan {
  const [first, last] = [seats[0]?.x ?? 0, seats.at(-1)?.x ?? 0];
  const ends = drawn * 0.16;
  const box: Box = { x: first - ends, y: surface, width: last - first + ends * 2, height: height - surface - 2 };
  const frames = ['mug-blue', 'papers', 'laptop', 'mug-salmon', 'papers', 'mug-green'];
  const tall = (frame: string): number => drawn * (frame === 'laptop' ? 0.15 : frame === 'papers' ? 0.08 : 0.09);
  const things = frames.map((frame, i) => ({
    frame,
    x: box.x + (box.width * (i + 0.6)) / frames.length,
    tall: tall(frame),
  }));
  return { box, depth: height - 8, things, row: 'front' };
}

/** The Scrum Team between the board and the stakeholders. */
function reviewSpots({ height, developers }: RoomSize, { drawn, from, to }: Frame): readonly Spot[] {
  const xs = spread(developers + 2, from - drawn * 0.04, from + (to - from) * 0.62);
  return xs.map((x, i) => standing({ x, y: height - 5 - step(i), tall: drawn * (i % 2 === 0 ? 0.82 : 0.77) }, 'right'));
}

function guestSpots({ height }: RoomSize, { drawn, from, to }: Frame): readonly Spot[] {
  const left = from + (to - from) * 0.68;
  const order = [3, 1, 4, 2, 0];
  return order.map((place, i) =>
    standing({ x: left + ((to - left) * (place + 0.5)) / order.length, y: height - 4 - step(i), tall: drawn * 0.84 }, 'left'),
  );
}
