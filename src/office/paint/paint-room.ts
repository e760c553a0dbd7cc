import type { Box } from '../office-types.ts';
import type { Palette } from '../palette.ts';
import type { StagePlan } from '../plan/plan-types.ts';
import { Pen } from './pen.ts';

/** Wall and floor: flat colours. */
export function paintRoom(context: CanvasRenderingContext2D, { width, height, floorY }: StagePlan, palette: Palette): void {
  new Pen(context, 'room')
    .fillBox({ x: 0, y: 0, width, height }, palette.wall)
    .fillBox({ x: 0, y: floorY, width, height: height - floorY }, palette.floor);
}

/** The joints of the planks, the skirting board, the edge between wall and floor. */
export function paintRoomLines(context: CanvasRenderingContext2D, plan: StagePlan, palette: Palette): void {
  const { width, height, floorY, shape } = plan;
  const pen = new Pen(context, 'room-lines');
  const isStage = shape === 'stage';
  pen.with({ colour: palette.plank, width: 1.4, rough: 1 });
  const vanish = { x: width * 0.48, y: floorY - (height - floorY) * 1.6 };
  for (let x = -width * 0.4; x < width * 1.4; x += width / (isStage ? 7 : 6)) {
    const share = (floorY - vanish.y) / (height + 4 - vanish.y);
    pen.line({ x: vanish.x + (x - vanish.x) * share, y: floorY }, { x, y: height + 4 });
  }
  const skirting = isStage ? 9 * plan.body : shape === 'band' ? 7 : 0;
  if (skirting > 0) pen.fillBox({ x: 0, y: floorY - skirting, width, height: skirting }, palette.skirting);
  pen.with({ colour: palette.line, width: 2, rough: 1.2 }).line({ x: -4, y: floorY }, { x: width + 4, y: floorY });
  if (skirting > 0) pen.with({ width: 2.4 }).line({ x: -4, y: floorY - skirting }, { x: width + 4, y: floorY - skirting });
}

/** How far the light leans over the wall and runs over the floor, in pixels. */
function lightRun({ height, floorY }: StagePlan): { readonly lean: number; readonly run: number } {
  return { lean: floorY * 0.36, run: (height - floorY) * 0.62 };
}

/** The part of the room that the light falls on when it stands at its left end. */
export function daylightBox(plan: StagePlan): Box {
  const { lean, run } = lightRun(plan);
  return { x: 0, y: 0, width: plan.width * 0.23 + lean + run, height: plan.height };
}

/**
 * The hard patch of light: two slanted stripes that fall through the window and run on over the floor. A picture of its own,
 * since it wanders; it lies over the wall and so is drawn as thin white.
 */
export function paintDaylight(context: CanvasRenderingContext2D, plan: StagePlan): void {
  const { width, height, floorY } = plan;
  const { lean, run } = lightRun(plan);
  const pen = new Pen(context, 'light');
  for (const [from, wide] of LIGHT_STRIPES) {
    const [left, right] = [width * from, width * (from + wide)];
    const bend = [
      { x: right + lean, y: floorY },
      { x: left + lean, y: floorY },
    ];
    pen.fill([{ x: left, y: 0 }, { x: right, y: 0 }, ...bend], 'rgba(255, 255, 255, 0.62)');
    pen.fill([...bend, { x: left + lean + run, y: height }, { x: right + lean + run, y: height }], 'rgba(255, 255, 255, 0.36)');
  }
}

const LIGHT_STRIPES = [
  [0, 0.13],
  [0.17, 0.06],
] as const;

/** In the dark the light comes from the lamps: one hard cone under each. */
export function paintLampLight(context: CanvasRenderingContext2D, plan: StagePlan, palette: Palette): void {
  const pen = new Pen(context, 'lamp-light');
  const { floorY, height, width } = plan;
  const lamps =
    plan.lamps.length > 0
      ? plan.lamps
      : [
          { x: width * 0.2, width: 40 },
          { x: width * 0.78, width: 40 },
        ];
  for (const lamp of lamps) {
    const top = plan.lamps.length > 0 ? 30 * plan.unit : -6;
    const [near, far] = [lamp.width / 2, lamp.width / 2 + floorY * 0.36];
    pen.fill(
      [
        { x: lamp.x - near, y: top },
        { x: lamp.x + near, y: top },
        { x: lamp.x + far, y: floorY },
        { x: lamp.x - far, y: floorY },
      ],
      palette.light,
    );
    pen.fillOval(
      { x: lamp.x, y: floorY + (height - floorY) * 0.46 },
      { x: far * 0.96, y: (height - floorY) * 0.34 },
      palette.floorLight,
    );
  }
}
