import type { BurndownLine } from '../burndown-line.ts';
import type { Box } from '../office-types.ts';
import type { Palette } from '../palette.ts';
import { letter } from './lettering.ts';
import { Pen } from './pen.ts';

/** Where the lines of the burndown run on a flip chart of this size; legs reach below it. */
export function chartArea({ width, height }: Pick<Box, 'width' | 'height'>, unit: number): Box {
  return { x: 16 * unit, y: 44 * unit, width: width - 34 * unit, height: height - 78 * unit };
}

interface Chart {
  readonly palette: Palette;
  readonly unit: number;
  readonly title: string;
  readonly foot: string;
  readonly line: BurndownLine | null;
  /** Small charts carry no words. */
  readonly bare: boolean;
}

/** The flip chart from its upper left corner: clip on top, sheet, burndown. */
export function paintChart(context: CanvasRenderingContext2D, box: Box, chart: Chart): void {
  const { width, height } = box;
  const { palette, unit, bare } = chart;
  const pen = new Pen(context, 'flip-chart');
  const clip = bare ? 0 : 13 * unit;
  pen.fillBox({ x: 5, y: clip + 5, width: width - 2, height: height - clip }, palette.shadow);
  pen
    .with({ colour: palette.line, width: 2.4, rough: 1 })
    .sheet({ x: 2, y: clip, width: width - 4, height: height - clip - 2 }, palette.board);
  if (!bare) pen.sheet({ x: -4, y: 1, width: width + 8, height: clip }, palette.metal);
  const area = bare ? { x: 8, y: 9, width: width - 17, height: height - 20 } : chartArea(box, unit);
  pen.with({ width: 2, rough: 0.8 }).path([
    { x: area.x, y: area.y - 4 * unit },
    { x: area.x, y: area.y + area.height },
    { x: area.x + area.width + 3, y: area.y + area.height },
  ]);
  if (chart.line !== null) paintLine(pen, chart.line, chart);
  if (bare) return;
  letter(context, chart.title, {
    x: width / 2,
    y: clip + 22 * unit,
    width: width - 10,
    style: { size: 15 * unit, weight: 600, colour: palette.text, align: 'center' },
  });
  letter(context, chart.foot, {
    x: width / 2,
    y: height - 11 * unit,
    width: width - 8,
    style: { size: 14 * unit, weight: 500, colour: palette.quiet, align: 'center' },
  });
}

function paintLine(pen: Pen, { line, ideal }: BurndownLine, { palette, bare }: Chart): void {
  pen.with({ colour: palette.quiet, width: 1.3, rough: 0.7 }).line(ideal[0], ideal[1]);
  pen.with({ colour: palette.chart, width: bare ? 2.4 : 3, rough: 0.7 }).path(line);
  const last = line.at(-1);
  if (last) pen.fillOval(last, bare ? { x: 3, y: 3 } : { x: 4.6, y: 4.6 }, palette.chart);
}

/** The easel's legs, from the foot of the chart down to the floor. */
export function paintLegs(
  context: CanvasRenderingContext2D,
  { width, height }: { width: number; height: number },
  palette: Palette,
): void {
  const pen = new Pen(context, 'legs').with({ colour: palette.line, width: 2.8, rough: 1 });
  pen.line({ x: width * 0.24, y: 0 }, { x: width * 0.16, y: height });
  pen.line({ x: width * 0.78, y: 0 }, { x: width * 0.88, y: height });
}
