import { keys } from '../keys.ts';
import { paintCabinet } from '../paint/paint-furniture.ts';
import { daylightBox, paintDaylight, paintLampLight, paintRoom, paintRoomLines } from '../paint/paint-room.ts';
import { Picture } from '../picture.ts';
import type { Studio } from '../studio.ts';
import { lightSlide } from '../time-of-day.ts';

/** Wall and floor in one picture; by day another one of the light that wanders over them. */
export class Backdrop {
  private readonly studio: Studio;
  private readonly wall: Picture;
  private readonly light: Picture | null;
  private slide = Number.NaN;

  constructor(studio: Studio) {
    this.studio = studio;
    const { plan, palette, theme } = studio;
    const isDark = theme === 'dark';
    this.wall = new Picture(studio, keys.wall, 0).paint({ x: 0, y: 0, width: plan.width, height: plan.height }, (context) => {
      paintRoom(context, plan, palette);
      if (isDark) paintLampLight(context, plan, palette);
      paintRoomLines(context, plan, palette);
      paintWallProps(context, studio);
    });
    this.light = isDark
      ? null
      : new Picture(studio, keys.light, 1).paint(daylightBox(plan), (context) => paintDaylight(context, plan));
  }

  /** `share` of the working day that is over. Lamps do not wander. */
  show(share: number): void {
    if (this.light === null) return;
    const { plan, motion } = this.studio;
    const slide = Math.round(lightSlide(share) * plan.width);
    if (slide === this.slide) return;
    const isFirst = Number.isNaN(this.slide);
    this.slide = slide;
    const { image } = this.light;
    const x = image.displayWidth / 2 + slide;
    if (isFirst) image.setX(x);
    else void motion.glide(image, { x }, { ms: 600, ease: 'Sine.easeInOut' });
  }

  destroy(): void {
    if (this.light) this.studio.motion.stop(this.light.image);
    this.light?.destroy();
    this.wall.destroy();
  }
}

/** Lamps, the cabinet, and what hangs or stands along the wall: it never moves, so it is part of the wall's picture. */
function paintWallProps(context: CanvasRenderingContext2D, { plan, palette, stamps }: Studio): void {
  for (const { x, width } of plan.lamps) {
    const height = width * 0.8;
    stamps.stamp(context, 'lamp', { x: x - width / 2, y: height * -0.24, width, height });
  }
  if (plan.cabinet !== null) paintCabinet(context, plan.cabinet, palette);
  for (const { frame, x, y, tall, depth } of plan.props) if (depth === null) stamps.stand(context, frame, { x, y, height: tall });
}
