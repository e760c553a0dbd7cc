import { NOTE_INK, SALMON } from '../palette.ts';
import { tally } from '../plan/way-plan.ts';
import { letter } from './lettering.ts';
import { Pen } from './pen.ts';

/** Room around the slip for its frame, its tape and its shadow. */
export const WAY_MARGIN = 8;

interface Slip {
  readonly text: string;
  readonly count: number;
  readonly width: number;
  readonly height: number;
  readonly unit: number;
}

/** A salmon slip on the wall: a word, and a stroke for each impediment, the fifth across the four before it. */
export function paintWay(context: CanvasRenderingContext2D, { text, count, width, height, unit }: Slip): void {
  context.save();
  context.translate(WAY_MARGIN, WAY_MARGIN);
  const pen = new Pen(context, 'way');
  pen.fillBox({ x: 3, y: 3, width, height }, 'rgba(31, 29, 26, 0.17)');
  pen.with({ colour: NOTE_INK, width: 1.8, rough: 0.9 }).sheet({ x: 0, y: 0, width, height }, SALMON);
  letter(context, text, {
    x: width / 2,
    y: 18 * unit,
    width: width - 8,
    style: { size: 15 * unit, weight: 600, colour: NOTE_INK, align: 'center' },
  });
  paintTally(pen, { count, middle: width / 2, top: 25 * unit, unit });
  context.restore();
}

const STEP = 6.5;
const GAP = 10;

function paintTally(pen: Pen, { count, middle, top, unit }: { count: number; middle: number; top: number; unit: number }): void {
  const groups = tally(count);
  const wide = (size: number): number => (Math.min(size, 4) - 1) * STEP;
  const all = groups.reduce((sum, size) => sum + wide(size), 0) + (groups.length - 1) * GAP;
  let x = middle - (all * unit) / 2;
  pen.with({ colour: NOTE_INK, width: 2.2, rough: 0.8 });
  for (const size of groups) {
    for (let stroke = 0; stroke < Math.min(size, 4); stroke += 1) {
      const at = x + stroke * STEP * unit;
      pen.line({ x: at + unit, y: top }, { x: at - unit, y: top + 18 * unit });
    }
    if (size === 5) pen.line({ x: x - 4 * unit, y: top + 14 * unit }, { x: x + (wide(4) + 4) * unit, y: top + 4 * unit });
    x += (wide(size) + GAP) * unit;
  }
}
