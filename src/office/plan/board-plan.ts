import type { Box } from '../office-types.ts';
import { seedOf } from '../sketch.ts';
import type { StagePlan } from './plan-types.ts';

export type Column = 'to-do' | 'in-progress' | 'done';
export const COLUMNS: readonly Column[] = ['to-do', 'in-progress', 'done'];

export interface NoteSlot extends Box {
  /** Degrees: every note hangs a little askew, always the same way. */
  readonly tilt: number;
}

export interface BoardPlan {
  readonly box: Box;
  /** The strip along the top that holds the Sprint Goal; null on small boards. */
  readonly goal: Box | null;
  /** Line of the column headings; null on small boards. */
  readonly headings: Box | null;
  readonly columns: readonly { readonly column: Column; readonly x: number; readonly width: number }[];
  readonly noteWidth: number;
  readonly noteHeight: number;
  /** Lines of a title that fit on a note. */
  readonly titleLines: number;
  slot(column: Column, index: number, id: string): NoteSlot;
}

interface Grid {
  readonly rows: number;
  readonly lanes: readonly number[];
  readonly noteWidth: number;
  readonly noteHeight: number;
}

const EMPTY = { 'to-do': 0, 'in-progress': 0, done: 0 };

/** The board's columns and the places of its notes: as large as so many notes can be. Null where the cut has no board. */
export function planBoard(
  { board, boardKind, unit }: Pick<StagePlan, 'board' | 'boardKind' | 'unit'>,
  counts: Readonly<Record<Column, number>> = EMPTY,
): BoardPlan | null {
  if (board === null) return null;
  const isFull = boardKind === 'full';
  const head = isFull ? 60 * unit : boardKind === 'mini' ? 32 : 8;
  const area: Box = {
    x: board.x + 8 * unit,
    y: board.y + head,
    width: board.width - 16 * unit,
    height: board.height - head - 8 * unit,
  };
  const numbers = COLUMNS.map((column) => counts[column]);
  const grid = isFull ? fullGrid(numbers, area, unit) : smallGrid(numbers, area, boardKind === 'mini' ? 34 : 24);
  const lane = area.width / grid.lanes.reduce((sum, lanes) => sum + lanes, 0);
  let x = area.x;
  const columns = COLUMNS.map((column, index) => {
    const width = lane * (grid.lanes[index] ?? 1);
    x += width;
    return { column, x: x - width, width };
  });
  return {
    box: board,
    goal: isFull ? { x: board.x + 8 * unit, y: board.y + 7 * unit, width: board.width - 16 * unit, height: 27 * unit } : null,
    headings: isFull ? { x: board.x, y: board.y + 35 * unit, width: board.width, height: 24 * unit } : null,
    columns,
    noteWidth: grid.noteWidth,
    noteHeight: grid.noteHeight,
    titleLines: grid.noteHeight >= 64 * unit ? 3 : grid.noteHeight >= 49 * unit ? 2 : 1,
    slot: (column, index, id) =>
      slotOf(
        { grid, area, x: columns[COLUMNS.indexOf(column)]?.x ?? area.x, lanes: grid.lanes[COLUMNS.indexOf(column)] ?? 2, lane },
        index,
        id,
      ),
  };
}

/** Fewest lanes of a column in a crowd: a heading still has to fit over its column. */
const CLOSE: readonly number[] = [1, 2, 1];

/** Two rows if the notes stay wide enough for a word of about eight letters, else three, then closer together, then four. */
function fullGrid(counts: readonly number[], area: Box, unit: number): Grid {
  // Notes keep together: a wide board gets more lanes, not wider gaps.
  const roomy = Math.max(2, Math.floor(area.width / (3 * 84 * unit)));
  const wide = [roomy, roomy, roomy];
  const tries = [
    { rows: 2, least: wide },
    { rows: 3, least: wide },
    { rows: 3, least: CLOSE },
    { rows: 4, least: CLOSE },
  ];
  let grid: Grid = { rows: 2, lanes: wide, noteWidth: 0, noteHeight: 0 };
  for (const { rows, least } of tries) {
    const lanes = counts.map((count, i) => Math.max(least[i] ?? 1, Math.ceil(count / rows)));
    const all = lanes.reduce((sum, one) => sum + one, 0);
    const noteWidth = Math.min(76 * unit, area.width / all - 4 * unit);
    grid = { rows, lanes, noteWidth, noteHeight: Math.min(74 * unit, area.height / rows - 5 * unit) };
    if (noteWidth >= 58 * unit) break;
  }
  return grid;
}

/** Blank notes: as many lanes as it takes, in two rows. */
function smallGrid(counts: readonly number[], area: Box, size: number): Grid {
  const rows = 2;
  const lanes = counts.map((count) => Math.max(2, Math.ceil(count / rows)));
  const all = lanes.reduce((sum, one) => sum + one, 0);
  const noteWidth = Math.min(size, area.width / all - 3);
  return { rows, lanes, noteWidth, noteHeight: Math.min(noteWidth * 0.86, area.height / rows - 4) };
}

interface Place {
  readonly grid: Grid;
  readonly area: Box;
  /** Left edge of the column, its lanes, and the width of one. */
  readonly x: number;
  readonly lanes: number;
  readonly lane: number;
}

function slotOf({ grid, area, x, lanes, lane }: Place, index: number, id: string): NoteSlot {
  const seed = seedOf(id);
  const pitch = area.height / grid.rows;
  return {
    x: x + lane * (index % lanes) + (lane - grid.noteWidth) / 2,
    y: area.y + pitch * Math.floor(index / lanes) + (seed % 3),
    width: grid.noteWidth,
    height: grid.noteHeight,
    tilt: ((seed >>> 8) % 25) / 10 - 1.2,
  };
}
