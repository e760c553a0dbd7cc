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
  context.fillStyle = palette.deskTop;
  context.strokeStyle = palette.line;
  context.lineWidth = 2;
  // Round ends, gone round twice like every other line.
  for (const miss of [0, 1.2]) {
    context.beginPath();
    context.roundRect(x + miss, y - miss * 0.6, width - miss * 0.6, top + miss * 0.4, top * 0.48);
    if (miss === 0) context.fill();
    context.stroke();
  }
}

/** A low cabinet with two doors. */
export function paintCabinet(context: CanvasRenderingContext2D, box: Box, palette: Palette): void {
  const pen = new Pen(context, 'cabinet');
  const { x, y, width, height } = box;
  const top = Math.min(10, height * 0.14);
  pen.hatch({ x: x + 2, y: y + height - 8, width: width - 4, height: 12 }, palette.hatch);
  pen
    .with({ colour: palette.line, width: 2.2, rough: 1 })
    .sheet({ x: x + 4, y: y + top, width: width - 8, height: height - top }, palette.deskFront);
  pen.with({ width: 1.6 }).line({ x: x + width / 2, y: y + top }, { x: x + width / 2, y: y + height });
  for (const side of [-1, 1])
    pen.line({ x: x + width / 2 + side * 8, y: y + height * 0.4 }, { x: x + width / 2 + side * 8, y: y + height * 0.56 });
  pen.with({ width: 2.2 }).sheet({ x, y, width, height: top }, palette.deskTop);
}
