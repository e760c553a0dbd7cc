import type { Box } from '../office-types.ts';
import { deskRow, type Row } from './desk-row.ts';
import { eventSpots, tableReach } from './event-spots.ts';
import { clamp, type DeskPlan, type RoomSize, type StagePlan } from './plan-types.ts';
import { cabinetBox, coffeeSpot, stageProps } from './stage-props.ts';

/**
 * The whole room. Drawn for 900 x 646 and stretched from there: text and the wall keep at least their size, people and desks
 * take what is left. Where it is low (under 480), there is one row of desks in place of two.
 */
export function planStage(size: RoomSize): StagePlan {
  const { width, height } = size;
  const unit = clamp(Math.min(width / 900, height / 646), 1, 1.6);
  const isLow = height < 480;
  const wall = wallThings(width, unit, isLow);
  const boardBottom = wall.board.y + wall.board.height;
  const below = height - boardBottom;
  const body = isLow ? clamp((below + 24) / 190, 0.5, 1) : clamp(Math.min(below / 380, width / 900), 0.5, 1.8);
  const backY = isLow ? height - 34 * body : boardBottom + 0.36 * below;
  const frontY = height - 64 * body;
  const back = { y: backY, tall: 150 * body, feet: backY + (isLow ? 34 : 82) * body };
  const rows = isLow ? oneRow(size, back, body) : twoRows(size, back, { y: frontY, body });
  const floorY = isLow ? backY - 12 * body : backY + 18 * body;
  const doorFeet = isLow ? height - 8 : backY + 128 * body;
  const door: Box = { ...wall.door, height: doorFeet - 8 * body - wall.door.y };
  const own = [rows.spots.scrumMaster, rows.spots.productOwner];
  const around = { body, backY, floorY, chart: wall.flipChart, board: wall.board, own, desksEnd: rows.end };
  const cabinet = isLow ? null : cabinetBox(around);
  return {
    shape: 'stage',
    width,
    height,
    unit,
    body,
    floorY,
    ...wall,
    door,
    boardKind: wall.board.width < 500 * unit ? 'counts' : 'full',
    props: isLow ? [] : stageProps(size, around),
    cabinet,
    desks: rows.desks,
    table: eventTable(size, frontY, body),
    spots: {
      ...rows.spots,
      coffee: coffeeSpot(cabinet, body),
      ...eventSpots(size, { door, board: wall.board, backY, doorFeet, body, isLow }),
    },
  };
}

function wallThings(width: number, unit: number, isLow: boolean) {
  const isNarrow = width < 820;
  const windowWidth = width < 640 ? 0 : (isNarrow ? 88 : 94) * unit;
  const left = 12 * unit;
  const chartWidth = (isNarrow ? 116 : 122) * unit;
  const doorWidth = (isNarrow ? 80 : 86) * unit;
  const boardX = windowWidth === 0 ? left : left + windowWidth + 14 * unit;
  const chartX = width - doorWidth - chartWidth - 12 * unit;
  const board = { x: boardX, y: 16 * unit, width: chartX - boardX - 14 * unit, height: (isLow ? 204 : 240) * unit };
  const doorX = width - doorWidth;
  return {
    window: windowWidth === 0 ? null : { x: left, y: 46 * unit, width: windowWidth, height: 140 * unit },
    board,
    flipChart: { x: chartX, y: 62 * unit, width: chartWidth, height: 172 * unit },
    clock: { x: doorX + doorWidth * 0.42, y: 46 * unit, radius: 24 * unit },
    door: { x: doorX, y: 126 * unit, width: doorWidth },
    lamps: [
      { x: left + windowWidth / 2, width: 54 * unit },
      { x: chartX + chartWidth / 2, width: 54 * unit },
    ].slice(windowWidth === 0 ? 1 : 0),
  };
}

function twoRows({ width, height, developers }: RoomSize, back: Row, front: { y: number; body: number }) {
  const inFront = developers <= 2 ? 0 : developers <= 4 ? 1 : developers <= 8 ? 2 : 3;
  const inBack = developers - inFront;
  const pairs = Math.ceil(inBack / 2);
  const right = pairs > 2 ? width - 110 * front.body : width * 0.675;
  const backRow = deskRow({ count: inBack, from: 8, to: right, row: back, body: front.body });
  const line: Row = { y: front.y, tall: 184 * front.body, feet: height };
  const frontLeft = deskRow({ count: inFront, from: 14, to: width * 0.42, row: line, body: front.body * 1.2, wide: true });
  const own = deskRow({ count: 2, from: width * 0.5, to: width * 0.885, row: line, body: front.body * 1.2, wide: true });
  const desks: readonly DeskPlan[] = [...backRow.desks, ...frontLeft.desks, ...own.desks];
  return {
    desks,
    end: right,
    spots: {
      desk: [...frontLeft.seats, ...backRow.seats],
      scrumMaster: own.seats[0] ?? null,
      productOwner: own.seats[1] ?? null,
    },
  };
}

function oneRow({ width, developers }: RoomSize, back: Row, body: number) {
  const all = deskRow({ count: developers + 2, from: 4, to: width - 92, row: back, body });
  const desk = all.seats.slice(0, developers);
  return {
    desks: all.desks,
    end: width,
    spots: { desk, scrumMaster: all.seats[developers] ?? null, productOwner: all.seats[developers + 1] ?? null },
  };
}

/** The long table, with what a team needs to plan: papers, a laptop, coffee. */
function eventTable({ width, height, developers }: RoomSize, frontY: number, body: number): DeskPlan {
  const wide = tableReach({ width, developers }, body) + 36 * body;
  const box: Box = { x: width / 2 - wide / 2, y: frontY - 22 * body, width: wide, height: 90 * body };
  const frames = ['mug-blue', 'papers', 'laptop', 'mug-salmon', 'papers', 'mug-green'];
  const tall: Readonly<Record<string, number>> = { papers: 24, laptop: 44 };
  const things = frames.map((frame, i) => ({
    frame,
    x: box.x + (wide * (i + 0.6)) / frames.length,
    tall: (tall[frame] ?? 22) * body,
  }));
  return { box, depth: height + 2, things, row: 'front' };
}
