import type { Box } from '../office-types.ts';
import type { Palette } from '../palette.ts';
import { Pen } from './pen.ts';

/** A desk from the front: top, apron, two legs, its shadow on the floor. `box` from the top's edge to the feet. */
export function paintDesk(
  context: CanvasRenderingContext2D,
  box: Box,
  { palette, name }: { palette: Palette; name: string },
): void {
  const pen = new Pen(context, name);
  const top = Math.min(18, Math.max(9, box.height * 0.16));
  const apron = Math.min(box.height - top, Math.max(12, box.height * 0.46));
  const inset = Math.min(14, box.width * 0.05);
  const right = box.x + box.width;
  if (box.height > 50) pen.hatch({ x: box.x + 4, y: box.y + box.height - 12, width: box.width - 8, height: 13 }, palette.hatch);
  pen.with({ colour: palette.line, width: 2.2, rough: 1.1 });
  pen.sheet({ x: box.x + inset, y: box.y + top, width: box.width - inset * 2, height: apron }, palette.deskFront);
  for (const x of [box.x + inset, right - inset]) {
    pen.with({ width: 3 }).line({ x, y: box.y + top }, { x, y: box.y + box.height - 2 });
  }
  pen.with({ width: 2.4 }).sheet({ x: box.x, y: box.y, width: box.width, height: top }, palette.deskTop);
}

/** The long table of the events: a rounded top on two feet. */
export function paintTable(context: CanvasRenderingContext2D, box: Box, palette: Palette): void {
  const pen = new Pen(context, 'table');
  const { x, y, width, height } = box;
  const top = height * 0.3;
  pen.hatch({ x: x + width * 0.06, y: y + height - 12, width: width * 0.88, height: 14 }, palette.hatch);
  pen.with({ colour: palette.line, width: 2.4, rough: 1.2 });
  for (const foot of [0.2, 0.74]) {
    const leg = { x: x + width * foot, width: width * 0.06 };
    pen.fill(
      [
        { x: leg.x, y: y + top },
        { x: leg.x + leg.width, y: y + top },
        { x: leg.x + leg.width * 1.4, y: y + height },
        { x: leg.x - leg.width * 0.4, y: y + height },
      ],
      palette.deskFront,
    );
    pen.path([
      { x: leg.x, y: y + top },
      { x: leg.x - leg.width * 0.4, y: y + height },
      { x: leg.x + leg.width * 1.4, y: y + height },
      { x: leg.x + leg.width, y: y + top },
    ]);
  }
  const corner = top * 0.8;
  context.fillStyle = palette.deskTop;
  context.beginPath();
  context.roundRect(x, y, width, top, corner);
  context.fill();
  pen.curve([
    { x: x + corner, y },
    { x: x + width / 2, y: y - 1 },
    { x: x + width - corner, y },
    { x: x + width, y: y + top / 2 },
    { x: x + width - corner, y: y + top },
    { x: x + width / 2, y: y + top + 1 },
    { x: x + corner, y: y + top },
    { x, y: y + top / 2 },
    { x: x + corner, y },
  ]);
}

export function paintLamp(context: CanvasRenderingContext2D, { x, width }: { x: number; width: number }, palette: Palette): void {
  const pen = new Pen(context, `lamp-${Math.round(width)}`);
  const [rim, crown, half] = [width * 0.52, width * 0.14, width / 2];
  pen.with({ colour: palette.line, width: 2, rough: 0.9 }).line({ x, y: -2 }, { x, y: crown });
  const dome = [
    { x: x - half, y: rim },
    { x: x - half * 0.8, y: rim * 0.56 },
    { x: x - half * 0.3, y: crown + 1 },
    { x: x + half * 0.3, y: crown + 1 },
    { x: x + half * 0.8, y: rim * 0.56 },
    { x: x + half, y: rim },
  ];
  pen
    .fill(dome, palette.lamp)
    .curve(dome)
    .line({ x: x - half, y: rim }, { x: x + half, y: rim });
}

export function paintMonitor(
  context: CanvasRenderingContext2D,
  { x, y, size }: { x: number; y: number; size: number },
  palette: Palette,
): void {
  const pen = new Pen(context, `monitor-${Math.round(x)}`).with({ colour: palette.line, width: 2, rough: 0.9 });
  const height = size * 0.7;
  pen.fillBox({ x: x - size * 0.09, y: y - size * 0.2, width: size * 0.18, height: size * 0.16 }, palette.metal);
  pen.sheet({ x: x - size * 0.28, y: y - size * 0.07, width: size * 0.56, height: size * 0.07 }, palette.metal);
  pen
    .line({ x: x - size * 0.09, y: y - size * 0.2 }, { x: x - size * 0.09, y: y - size * 0.06 })
    .line({ x: x + size * 0.09, y: y - size * 0.2 }, { x: x + size * 0.09, y: y - size * 0.06 });
  pen.sheet({ x: x - size / 2, y: y - size * 0.18 - height, width: size, height }, palette.metal);
}

export function paintLaptop(
  context: CanvasRenderingContext2D,
  { x, y, size }: { x: number; y: number; size: number },
  palette: Palette,
): void {
  const pen = new Pen(context, 'laptop').with({ colour: palette.line, width: 2, rough: 0.9 });
  pen.sheet({ x: x - size / 2, y: y - size * 0.56, width: size, height: size * 0.56 }, palette.metal);
  pen.line({ x: x - size * 0.64, y: y + 1 }, { x: x + size * 0.64, y: y + 1 });
}

export function paintMug(
  context: CanvasRenderingContext2D,
  { x, y, size }: { x: number; y: number; size: number },
  { palette, colour }: { palette: Palette; colour: string },
): void {
  const pen = new Pen(context, `mug-${Math.round(x)}`).with({ colour: palette.line, width: 1.8, rough: 0.7 });
  pen.oval({ x: x + size * 0.62, y: y - size * 0.5 }, { x: size * 0.24, y: size * 0.28 });
  pen.sheet({ x: x - size / 2, y: y - size, width: size, height: size }, colour);
}

export function paintPaper(
  context: CanvasRenderingContext2D,
  { x, y, size }: { x: number; y: number; size: number },
  palette: Palette,
): void {
  const pen = new Pen(context, 'paper').with({ colour: palette.line, width: 1.8, rough: 0.7 });
  const points = [
    { x: x - size * 0.3, y: y - size * 0.34 },
    { x: x + size * 0.34, y: y - size * 0.38 },
    { x: x + size * 0.36, y: y + 2 },
    { x: x - size * 0.28, y: y + 2 },
  ];
  pen.fill(points, '#FCE7BC').path(points, true);
}

export function paintPlant(
  context: CanvasRenderingContext2D,
  { x, y, tall }: { x: number; y: number; tall: number },
  palette: Palette,
): void {
  const pen = new Pen(context, `plant-${Math.round(x)}`).with({ colour: palette.line, width: 2.2, rough: 1.1 });
  const pot = { top: y - tall * 0.3, half: tall * 0.17 };
  for (const [lean, reach] of [
    [-0.34, 0.66],
    [0.36, 0.62],
    [-0.17, 0.86],
    [0.2, 0.82],
    [0.02, 1],
  ] as const) {
    const tip = { x: x + lean * tall, y: y - tall * reach };
    const [base, wide] = [{ x: x + lean * tall * 0.2, y: pot.top + 2 }, tall * 0.075];
    const middle = { x: (tip.x + base.x) / 2 + lean * tall * 0.08, y: (tip.y + base.y) / 2 };
    const leaf = [base, { x: middle.x - wide, y: middle.y }, tip, { x: middle.x + wide, y: middle.y }, base];
    context.fillStyle = palette.leaf;
    context.beginPath();
    context.moveTo(base.x, base.y);
    context.quadraticCurveTo(middle.x - wide * 2, middle.y, tip.x, tip.y);
    context.quadraticCurveTo(middle.x + wide * 2, middle.y, base.x, base.y);
    context.fill();
    pen.curve(leaf);
  }
  const sides = [
    { x: x - pot.half, y: pot.top },
    { x: x + pot.half, y: pot.top },
    { x: x + pot.half * 0.78, y: y },
    { x: x - pot.half * 0.78, y: y },
  ];
  pen.fill(sides, palette.pot).path(sides, true);
  pen.sheet({ x: x - pot.half * 1.1, y: pot.top - tall * 0.02, width: pot.half * 2.2, height: tall * 0.06 }, palette.pot);
}
