import type { Palette } from '../palette.ts';
import type { StagePlan } from '../plan/plan-types.ts';
import { Pen } from './pen.ts';

/** Wall, floor and skirting board: what never moves, in one picture. The light is a picture of its own, since it wanders. */
export function paintRoom(context: CanvasRenderingContext2D, plan: StagePlan, palette: Palette): void {
  const { width, height, floorY } = plan;
  const pen = new Pen(context, 'room');
  pen.fillBox({ x: 0, y: 0, width, height }, palette.wall);
  pen.fillBox({ x: 0, y: floorY, width, height: height - floorY }, palette.floor);
}

/** Over the light: the edge between wall and floor, the joints of the planks, the lamps' cords. */
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

/** The hard patch of light: two slanted stripes that fall through the window and bend on the floor. */
export function paintDaylight(context: CanvasRenderingContext2D, plan: StagePlan, palette: Palette): void {
  const { width, height, floorY } = plan;
  const pen = new Pen(context, 'light');
  for (const [from, wide] of [
    [0.02, 0.13],
    [0.19, 0.06],
  ] as const) {
    const [x, w, lean] = [width * from, width * wide, floorY * 0.36];
    pen.fill(
      [
        { x, y: 0 },
        { x: x + w, y: 0 },
        { x: x + w + lean, y: floorY },
        { x: x + lean, y: floorY },
      ],
      palette.light,
    );
    const bend = (height - floorY) * 0.62;
    const floor = [
      { x: x + lean, y: floorY },
      { x: x + w + lean, y: floorY },
      { x: x + w + lean + bend, y: height },
      { x: x + lean + bend, y: height },
    ];
    pen.fill(floor, palette.floorLight);
  }
}

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
