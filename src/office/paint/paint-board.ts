import type { Palette } from '../palette.ts';
import type { BoardPlan } from '../plan/board-plan.ts';
import { letter, linesOf, setLetters } from './lettering.ts';
import { Pen } from './pen.ts';

export interface BoardTexts {
  readonly headings: readonly [string, string, string];
  /** Notes in each column. */
  readonly counts: readonly number[];
  /** Empty = none stands yet. */
  readonly goal: string;
  readonly goalLabel: string;
  /** So much of the goal's line is taken by a stamp. */
  readonly stamped: number;
  /** Small boards: heading left and right. */
  readonly title: string;
  readonly count: string;
}

/** The empty board at its own place: sheet, tray with two markers, columns, Sprint Goal. Drawn relative to the board's corner. */
export function paintBoard(
  context: CanvasRenderingContext2D,
  plan: BoardPlan,
  { palette, texts, unit }: { palette: Palette; texts: BoardTexts; unit: number },
): void {
  const { x: left, y: top, width, height } = plan.box;
  context.save();
  context.translate(-left, -top);
  const pen = new Pen(context, 'board');
  const tray = plan.goal ? 10 * unit : 6;
  pen.fillBox({ x: left + 4, y: top + 5, width, height: height + tray }, palette.shadow);
  pen
    .with({ colour: palette.line, width: 1.8, rough: 0.9 })
    .sheet({ x: left + width * 0.012, y: top + height, width: width * 0.976, height: tray }, palette.tray);
  pen.with({ width: plan.goal ? 3 : 2.4, rough: 1.3 }).sheet(plan.box, palette.board);
  paintMarkers(pen, { x: left + width * 0.62, y: top + height - 1, size: plan.goal ? 26 * unit : 14 });
  paintColumns(pen, plan, palette);
  if (plan.goal) paintGoal(context, plan, { palette, texts, unit });
  if (plan.headings) paintHeadings(context, plan, { palette, texts, unit });
  else if (plan.counts) paintCounts(context, plan, { palette, texts });
  else if (texts.title !== '') paintTitle(context, plan, { palette, texts });
  context.restore();
}

function paintMarkers(pen: Pen, { x, y, size }: { x: number; y: number; size: number }): void {
  pen.with({ width: 1.4, rough: 0.5 });
  pen.sheet({ x, y: y - size * 0.1, width: size, height: size * 0.24 }, '#0072B2');
  pen.sheet({ x: x + size * 1.4, y: y - size * 0.08, width: size, height: size * 0.24 }, '#B34700');
}

function paintColumns(pen: Pen, { columns, box, headings }: BoardPlan, palette: Palette): void {
  const from = headings ? headings.y + 4 : box.y + (box.height > 80 ? 34 : 10);
  pen.with({ colour: palette.divider, width: headings ? 2 : 1.4, rough: 0.9 });
  for (const { x } of columns.slice(1)) pen.line({ x, y: from }, { x, y: box.y + box.height - 12 });
}

/** The Sprint Goal belongs to the Sprint Backlog, so it hangs on the same board: a taped strip of paper above the columns. */
function paintGoal(
  context: CanvasRenderingContext2D,
  { goal }: BoardPlan,
  { palette, texts, unit }: { palette: Palette; texts: BoardTexts; unit: number },
): void {
  if (goal === null) return;
  const pen = new Pen(context, 'goal').with({ colour: palette.line, width: 1.6, rough: 0.8 });
  const pole = goal.x + 10 * unit;
  pen.line({ x: pole, y: goal.y + 4 * unit }, { x: pole, y: goal.y + goal.height - 2 * unit });
  const flag = [
    { x: pole, y: goal.y + 4 * unit },
    { x: pole + 15 * unit, y: goal.y + 6 * unit },
    { x: pole + 11 * unit, y: goal.y + 10 * unit },
    { x: pole + 15 * unit, y: goal.y + 15 * unit },
    { x: pole, y: goal.y + 15 * unit },
  ];
  pen.fill(flag, palette.chart).path(flag, true);
  const text = texts.goal === '' ? texts.goalLabel : texts.goal;
  const style = { size: 15 * unit, weight: 600, colour: texts.goal === '' ? palette.quiet : palette.text } as const;
  letter(context, text, {
    x: goal.x + 34 * unit,
    y: goal.y + 18 * unit,
    width: goal.width - 40 * unit - texts.stamped,
    style,
  });
  const y = goal.y + goal.height;
  pen.with({ colour: palette.divider, width: 1.8 }).line({ x: goal.x, y }, { x: goal.x + goal.width, y });
}

/** Over each column its name and how many notes hang in it: so the work in progress can be read from the door. */
function paintHeadings(
  context: CanvasRenderingContext2D,
  { headings, columns }: BoardPlan,
  { palette, texts, unit }: { palette: Palette; texts: BoardTexts; unit: number },
): void {
  if (headings === null) return;
  const [name, number] = [
    { size: 16 * unit, weight: 700, colour: palette.text },
    { size: 16 * unit, weight: 700, colour: palette.chart },
  ] as const;
  for (const [i, { x, width }] of columns.entries()) {
    const [text, count] = [texts.headings[i] ?? '', String(texts.counts[i] ?? 0)];
    setLetters(context, number);
    const taken = context.measureText(count).width + 7 * unit;
    setLetters(context, name);
    const [shown = ''] = linesOf(context, text, { width: width - taken - 4 * unit, lines: 1 });
    const wide = context.measureText(shown).width;
    const left = x + (width - wide - taken) / 2;
    const y = headings.y + 18 * unit;
    letter(context, shown, { x: left, y, style: name });
    letter(context, count, { x: left + wide + 7 * unit, y, style: number });
  }
}

/** Where there is no room for words: how many notes hang below. */
function paintCounts(
  context: CanvasRenderingContext2D,
  { counts, columns }: BoardPlan,
  { palette, texts }: { palette: Palette; texts: BoardTexts },
): void {
  if (counts === null) return;
  const style = { size: 14, weight: 700, colour: palette.text, align: 'center' } as const;
  for (const [i, { x, width }] of columns.entries()) {
    letter(context, String(texts.counts[i] ?? 0), { x: x + width / 2, y: counts.y + 15, style });
  }
}

function paintTitle(
  context: CanvasRenderingContext2D,
  { box }: BoardPlan,
  { palette, texts }: { palette: Palette; texts: BoardTexts },
): void {
  letter(context, texts.title, { x: box.x + 12, y: box.y + 23, style: { size: 15, weight: 700, colour: palette.text } });
  const used = context.measureText(texts.title).width;
  setLetters(context, { size: 14, weight: 400, colour: palette.quiet, align: 'right', plain: true });
  // Half a count says nothing: it stands whole or not at all.
  const isWhole = context.measureText(texts.count).width <= box.width - used - 30;
  if (isWhole) context.fillText(texts.count, box.x + box.width - 12, box.y + 22);
}
