import { NOTE_LINE } from '../note-line.ts';
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
  /** Line of the bare numbers on the smallest boards; null on others. */
  readonly counts: Box | null;
  readonly columns: readonly { readonly column: Column; readonly x: number; readonly width: number }[];
  readonly noteWidth: number;
  readonly noteHeight: number;
  /** Lines of a title that fit on a note. */
  readonly titleLines: number;
  /** Notes that find a place in each column. */
  readonly capacity: Readonly<Record<Column, number>>;
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
  const isTitled = boardKind === 'full' || boardKind === 'counts';
  const head = isTitled ? 58 * unit : boardKind === 'mini' ? 32 : 24;
  const area: Box = {
    x: board.x + 8 * unit,
    y: board.y + head,
    width: board.width - 16 * unit,
    height: board.height - head - 8 * unit,
  };
  const numbers = COLUMNS.map((column) => counts[column]);
  const grid = boardKind === 'full' ? fullGrid(numbers, area, unit) : smallGrid(numbers, area, BLANK[boardKind] * unit);
  const lane = area.width / grid.lanes.reduce((sum, lanes) => sum + lanes, 0);
  let x = area.x;
  const columns = COLUMNS.map((column, index) => {
    const width = lane * (grid.lanes[index] ?? 1);
    x += width;
    return { column, x: x - width, width };
  });
  return {
    box: board,
    goal: isTitled ? { x: board.x + 8 * unit, y: board.y + 3 * unit, width: board.width - 16 * unit, height: 26 * unit } : null,
    headings: isTitled ? { x: board.x, y: board.y + 29 * unit, width: board.width, height: 24 * unit } : null,
    counts: boardKind === 'bare' ? { x: board.x, y: board.y + 4, width: board.width, height: 18 } : null,
    columns,
    noteWidth: grid.noteWidth,
    noteHeight: grid.noteHeight,
    titleLines: linesOn(grid.noteHeight, unit),
    capacity: capacityOf(grid),
    slot: (column, index, id) =>
      slotOf(
        { grid, area, x: columns[COLUMNS.indexOf(column)]?.x ?? area.x, lanes: grid.lanes[COLUMNS.indexOf(column)] ?? 2, lane },
        index,
        id,
      ),
  };
}

function capacityOf({ rows, lanes }: Grid): Record<Column, number> {
  const [toDo = 1, inProgress = 1, done = 1] = lanes.map((count) => count * rows);
  return { 'to-do': toDo, 'in-progress': inProgress, done };
}

/** Fewest lanes of a column in a crowd: a heading still has to fit over its column. */
const CLOSE: readonly number[] = [1, 2, 1];

/** Widest blank notes, by kind of board. */
const BLANK = { counts: 40, mini: 34, bare: 24 } as const;

/**
 * Few notes hang as large squares in two rows; the more there are, the flatter they get, down to two lines of title: a note that is
 * wide and flat can be read, one that is narrow cannot.
 */
function fullGrid(counts: readonly number[], area: Box, unit: number): Grid {
  // Notes keep together: a wide board gets more lanes, not wider gaps.
  const roomy = Math.max(2, Math.floor(area.width / (3 * 104 * unit)));
  const wide = [roomy, roomy, roomy];
  const tries = [2, 3, 4].flatMap((rows) => [wide, CLOSE].map((least) => gridOf(counts, area, { rows, least, unit })));
  const [first, ...others] = tries as [Grid, ...Grid[]];
  let best = first;
  for (const grid of others) {
    if (roomOn(best, unit) >= ENOUGH) return best;
    if (roomOn(grid, unit) > roomOn(best, unit)) best = grid;
  }
  return best;
}

function gridOf(
  counts: readonly number[],
  area: Box,
  { rows, least, unit }: { rows: number; least: readonly number[]; unit: number },
): Grid {
  const lanes = counts.map((count, i) => Math.max(count === 0 ? (CLOSE[i] ?? 1) : (least[i] ?? 1), Math.ceil(count / rows)));
  const all = lanes.reduce((sum, one) => sum + one, 0);
  const noteWidth = Math.min(116 * unit, area.width / all - 4 * unit);
  return { rows, lanes, noteWidth, noteHeight: Math.min(74 * unit, area.height / rows - 5 * unit) };
}

/** Lines of a title on a note. */
const linesOn = (noteHeight: number, unit: number): number =>
  Math.max(1, Math.floor((noteHeight - NOTE_LINE.free * unit) / (NOTE_LINE.step * unit)));

/** Room for letters: this much holds a title of some 25. Every line of a note loses its edges and half a word, 30 units. */
const ENOUGH = 165;
/** A narrower note cuts words like "everywhere". */
const WIDE_ENOUGH = 84;

function roomOn({ noteWidth, noteHeight }: Grid, unit: number): number {
  const width = noteWidth / unit;
  return linesOn(noteHeight, unit) * (width - 30) * (width < WIDE_ENOUGH ? 0.8 : 1);
}

/** Blank notes: as many rows as the board is high, as many lanes as it takes. */
function smallGrid(counts: readonly number[], area: Box, size: number): Grid {
  const rows = Math.max(2, Math.floor(area.height / (size * 0.86 + 7)));
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
