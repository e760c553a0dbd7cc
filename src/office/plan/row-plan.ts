import type { Box, OfficeShape } from '../office-types.ts';
import { deskRow } from './desk-row.ts';
import { clamp, type DeskPlan, type PropPlan, type RoomSize, type Spot, type StagePlan, spread } from './plan-types.ts';
import { WHOLE } from './upright.ts';

type RowShape = Exclude<OfficeShape, 'stage' | 'event'>;

/** How each low cut is made: height of the desk and of the people, as shares of the office's height. */
const cuts: Readonly<Record<RowShape, { readonly desk: number; readonly person: number; readonly floor: number }>> = {
  strip: { desk: 0.115, person: 0.68, floor: 0.24 },
  // The frame of the board comes close above it: the highest hair has to fit below.
  band: { desk: 0.185, person: 0.68, floor: 0.48 },
  phone: { desk: 0.12, person: 0.62, floor: 0.16 },
};

/** One row of people: above the Product Backlog, under the wall of hunches, on a phone. The other seat's person sits last. */
export function planRow(shape: RowShape, size: RoomSize): StagePlan {
  const { width, height } = size;
  const cut = cuts[shape];
  const drawn = Math.min(height, shape === 'band' ? 190 : 240);
  const isTiny = drawn < 130;
  const deskHeight = drawn * cut.desk;
  const surface = height - deskHeight;
  const tallest = drawn * (isTiny && shape !== 'band' ? 0.8 : cut.person);
  const wall = wallThings(shape, size, { isTiny, surface });
  const to = width - (wall.door ? wall.door.width + 10 : shape === 'band' ? width * 0.1 : 2);
  const people = size.developers + 1;
  const row = { y: surface, tall: tallest, feet: height };
  const seats =
    shape === 'phone'
      ? phoneRow(people, { to, row })
      : deskRow({ count: people, from: 6, to, row, body: drawn / 190, dressed: shape === 'band' ? 'full' : 'mugs' });
  const own = seats.seats.map((seat): Spot => ({ ...seat, soles: seat.y + seat.tall * (WHOLE - 1) }));
  const last = own[size.developers] ?? null;
  const visitor = visitorSpot(wall.door, { height, drawn });
  const exit: Spot = { ...(visitor ?? standing(width, height, drawn * 0.7)), x: width + 50 };
  const stands = standSpots(size, drawn);
  return {
    shape,
    width,
    height,
    unit: 1,
    body: drawn / 190,
    floorY: height - drawn * cut.floor,
    ...wall,
    boardKind: shape === 'phone' ? 'bare' : 'mini',
    clock: null,
    lamps: [],
    props: shape === 'band' ? [bandPlant(size, drawn)] : [],
    cabinet: null,
    desks: seats.desks.map((desk) => ({ ...desk, row: 'front' as const })),
    table: null,
    spots: {
      desk: own.slice(0, size.developers),
      scrumMaster: size.colleague === 'scrum-master' ? last : null,
      productOwner: size.colleague === 'product-owner' ? last : null,
      board: [],
      carry: wall.board === null ? null : carrySpot(row),
      coffee: null,
      table: [],
      facilitator: null,
      proposer: null,
      ...stands,
      visitor,
      exit,
    },
  };
}

function wallThings(shape: RowShape, { width, visitor }: RoomSize, { isTiny, surface }: { isTiny: boolean; surface: number }) {
  const none = { window: null, board: null, flipChart: null, door: null };
  if (shape === 'band') return none;
  const isPhone = shape === 'phone';
  const doorWidth = isPhone ? 44 : 70;
  const hasDoor = isPhone ? visitor : width > 600;
  const door = hasDoor ? { x: width - doorWidth, y: surface * 0.14, width: doorWidth, height: surface * 0.8 } : null;
  if (isTiny) return { ...none, door };
  if (isPhone) {
    return {
      window: { x: -22, y: 8, width: 82, height: 64 },
      board: { x: 74, y: 10, width: Math.max(120, width - 180), height: surface * 0.56 },
      flipChart: hasDoor ? { x: width - 92, y: 12, width: 38, height: 44 } : { x: width - 84, y: 12, width: 60, height: 62 },
      door,
    };
  }
  const boardWidth = clamp(width * 0.36, 240, 340);
  const boardX = width * 0.41;
  return {
    window: { x: boardX + boardWidth + 36, y: 14, width: 72, height: surface * 0.44 },
    board: { x: boardX, y: 9, width: boardWidth, height: surface * 0.66 },
    flipChart: null,
    door,
  };
}

/** Everybody on one long table, close together; where it gets tight, every other one sits a little further back. */
function phoneRow(count: number, { to, row }: { to: number; row: { y: number; tall: number; feet: number } }) {
  const step = to / count;
  const tall = Math.min(row.tall, step * 1.75);
  const isTight = step < tall * 0.72;
  const seats = spread(count, 0, to).map((x, i): Spot => {
    const isBack = isTight && i % 2 === 1;
    const faces = i < count / 2 ? 'right' : 'left';
    return { x, y: row.y, tall: isBack ? tall * 1.12 : tall, pose: 'bust', faces, depth: row.feet - (isBack ? 4 : 2) };
  });
  const box: Box = { x: -8, y: row.y, width: to + 4, height: row.feet - row.y + 8 };
  const desks: readonly DeskPlan[] = [{ box, depth: row.feet, things: [], row: 'front' }];
  return { seats, desks };
}

/** Behind everybody, a little taller: the desk and the lower edge hide the legs. */
function carrySpot({ y, tall, feet }: { y: number; tall: number; feet: number }): Spot {
  const whole = tall * WHOLE;
  return { ...standing(0, y - tall * 1.1 + whole, whole), faces: 'right', depth: feet - 6 };
}

function standing(x: number, y: number, tall: number): Spot {
  return { x, y, tall, pose: 'stand', faces: 'left', depth: y };
}

function visitorSpot(door: Box | null, { height, drawn }: { height: number; drawn: number }): Spot | null {
  if (door === null) return null;
  const feet = door.y + door.height + 2;
  return { ...standing(door.x + door.width * 0.42, feet, Math.min(drawn * 0.72, door.height * 0.98)), depth: height - 5 };
}

/** At the Sprint Review all stand: the Scrum Team left and right of the middle, the stakeholders from the right. */
function standSpots(
  { width, height, developers }: RoomSize,
  drawn: number,
): { review: readonly Spot[]; guests: readonly Spot[] } {
  const tall = drawn * 0.88;
  const step = Math.min(tall * 0.42, (width * 0.62) / (developers + 2));
  const review = Array.from({ length: developers + 2 }, (_, i): Spot => {
    const y = height - (i % 2 === 0 ? 3 : 9);
    return { ...standing(10 + step * (i + 0.5), y, tall * (i % 2 === 0 ? 1 : 0.94)), faces: 'right', depth: y };
  });
  const room = Math.min(tall * 0.5, (width * 0.34) / 4);
  const guests = [1, 2, 0, 3, 4].map((place, i) => standing(width - 14 - room * (place + 0.4), height - 3 - (i % 2) * 5, tall));
  return { review, guests };
}

function bandPlant({ width, height }: RoomSize, drawn: number): PropPlan {
  return { frame: 'plant', x: width - drawn * 0.24, y: height + 8, tall: drawn * 0.82, depth: height + 5, row: 'room' };
}
