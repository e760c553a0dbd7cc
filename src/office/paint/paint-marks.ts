import type { Palette } from '../palette.ts';
import { NOTE_INK, SALMON } from '../palette.ts';
import type { BubblePlan } from '../plan/bubble-plan.ts';
import type { Point } from '../sketch.ts';
import { letter, setLetters } from './lettering.ts';
import { Pen } from './pen.ts';

/** Room for the tail around a bubble's box. */
export const BUBBLE_MARGIN = 18;

export interface BubbleText {
  readonly lines: readonly string[];
  readonly size: number;
  readonly step: number;
}

/** A speech bubble: rounded sheet with its tail, then the words. Drawn from the corner of its box less the margin. */
export function paintBubble(
  context: CanvasRenderingContext2D,
  plan: BubblePlan,
  { text, palette, name }: { text: BubbleText; palette: Palette; name: string },
): void {
  const { box, tip, side } = plan;
  context.save();
  context.translate(BUBBLE_MARGIN - box.x, BUBBLE_MARGIN - box.y);
  const [base1, base2] = tailBase(plan);
  context.fillStyle = palette.paper;
  context.strokeStyle = palette.line;
  context.lineWidth = 4.4;
  context.lineJoin = 'round';
  const trace = (): void => {
    context.beginPath();
    context.roundRect(box.x, box.y, box.width, box.height, 12);
  };
  trace();
  context.stroke();
  const pen = new Pen(context, name).with({ colour: palette.line, width: 2.2, rough: 0.6 });
  context.fillStyle = palette.paper;
  trace();
  context.fill();
  pen.fill([base1, limited(tip, box, side), base2], palette.paper);
  pen.line(base1, limited(tip, box, side)).line(base2, limited(tip, box, side));
  setLetters(context, { size: text.size, weight: 500, colour: palette.text, align: 'center' });
  for (const [i, line] of text.lines.entries()) context.fillText(line, box.x + box.width / 2, box.y + 7 + text.step * (i + 0.72));
  context.restore();
}

/** The tail never runs out of its picture. */
function limited(tip: Point, { x, y, width, height }: BubblePlan['box'], side: BubblePlan['side']): Point {
  const reach = BUBBLE_MARGIN - 2;
  const along = Math.max(x + 6, Math.min(x + width - 6, tip.x));
  if (side === 'bottom') return { x: along, y: Math.min(tip.y, y + height + reach) };
  if (side === 'top') return { x: along, y: Math.max(tip.y, y - reach) };
  const across = Math.max(y + 8, Math.min(y + height + reach, tip.y));
  return side === 'left' ? { x: Math.max(tip.x, x - reach), y: across } : { x: Math.min(tip.x, x + width + reach), y: across };
}

function tailBase({ box, tip, side }: BubblePlan): readonly [Point, Point] {
  const { x, y, width, height } = box;
  if (side === 'bottom' || side === 'top') {
    const middle = Math.max(x + 20, Math.min(x + width - 20, tip.x - 4));
    const edge = side === 'bottom' ? y + height - 1 : y + 1;
    return [
      { x: middle - 8, y: edge },
      { x: middle + 8, y: edge },
    ];
  }
  const edge = side === 'left' ? x + 1 : x + width - 1;
  const middle = y + height * 0.62;
  return [
    { x: edge, y: middle - 7 },
    { x: edge, y: middle + 7 },
  ];
}

/** A marker ring, run round a bit more than once; `share` of it is drawn (0..1). */
export function paintRing(
  context: CanvasRenderingContext2D,
  { width, height, share, colour }: { width: number; height: number; share: number; colour: string },
): void {
  const centre = { x: width / 2, y: height / 2 };
  const radii = { x: width / 2 - 7, y: height / 2 - 7 };
  const points: Point[] = [];
  const steps = 30;
  for (let i = 0; i <= Math.max(2, Math.round(steps * share)); i += 1) {
    const angle = -1.9 + (i / steps) * Math.PI * 2.16;
    const drift = 1 - (i / steps) * 0.045 + Math.sin(i * 1.7) * 0.012;
    points.push({ x: centre.x + Math.cos(angle) * radii.x * drift, y: centre.y + Math.sin(angle) * radii.y * drift });
  }
  new Pen(context, 'ring').with({ colour, width: Math.max(2.8, Math.min(4, width / 34)), rough: 0 }).curve(points);
}

/** The little note beside somebody who is stuck. */
export function paintTag(
  context: CanvasRenderingContext2D,
  { text, width, height, size }: { text: string; width: number; height: number; size: number },
): void {
  const pen = new Pen(context, 'tag');
  pen.fillBox({ x: 6, y: 6, width, height }, 'rgba(31, 29, 26, 0.17)');
  pen.with({ colour: NOTE_INK, width: 1.8, rough: 0.8 }).sheet({ x: 4, y: 4, width, height }, SALMON);
  letter(context, text, {
    x: 4 + width / 2,
    y: 4 + height * 0.68,
    width: width - 6,
    style: { size, weight: 500, colour: NOTE_INK, align: 'center' },
  });
}

/** The stamp over the Sprint Goal when it is met: a double line in green. */
export function paintStamp(
  context: CanvasRenderingContext2D,
  { text, width, height, palette }: { text: string; width: number; height: number; palette: Palette },
): void {
  const pen = new Pen(context, 'stamp').with({ colour: palette.good, width: 2.6, rough: 0.9 });
  pen.sheet({ x: 4, y: 4, width: width - 8, height: height - 8 }, palette.board);
  pen.with({ width: 1.4 }).box({ x: 8, y: 8, width: width - 16, height: height - 16 });
  letter(context, text, {
    x: width / 2,
    y: height * 0.64,
    width: width - 20,
    style: { size: height * 0.42, weight: 700, colour: palette.good, align: 'center' },
  });
}

/** Which of the two is the Scrum Master and which the Product Owner: circle and solid line, diamond and dashed line. */
export function paintSeatMark(
  context: CanvasRenderingContext2D,
  { size, role }: { size: number; role: 'scrum-master' | 'product-owner' },
): void {
  const c = size / 2;
  const pen = new Pen(context, role).with({ colour: NOTE_INK, width: 1.6, rough: 0.4 });
  if (role === 'scrum-master') {
    pen
      .fillOval({ x: c, y: c }, { x: c - 2, y: c - 2 }, '#0072B2')
      .oval({ x: c, y: c }, { x: c - 2, y: c - 2 })
      .fillOval({ x: c, y: c }, { x: c * 0.34, y: c * 0.34 }, '#FFFFFF');
    return;
  }
  const diamond = (r: number): Point[] => [
    { x: c, y: c - r },
    { x: c + r, y: c },
    { x: c, y: c + r },
    { x: c - r, y: c },
  ];
  pen
    .fill(diamond(c - 1.5), '#B34700')
    .path(diamond(c - 1.5), true)
    .fill(diamond(c * 0.36), '#FFFFFF');
}
