import { keys } from '../keys.ts';
import { paintCabinet } from '../paint/paint-furniture.ts';
import { paintDaylight, paintLampLight, paintRoom, paintRoomLines } from '../paint/paint-room.ts';
import { Picture } from '../picture.ts';
import type { Studio } from '../studio.ts';
import { lightSlide } from '../time-of-day.ts';

/** Wall and floor, and the light that wanders over them. */
export class Backdrop {
  private readonly studio: Studio;
  private readonly wall: Picture;
  private readonly light: Picture;
  private readonly lines: Picture;
  private slide = Number.NaN;

  constructor(studio: Studio) {
    this.studio = studio;
    const { plan, palette, theme } = studio;
    const whole = { x: 0, y: 0, width: plan.width, height: plan.height };
    this.wall = new Picture(studio, keys.wall, 0).paint(whole, (context) => paintRoom(context, plan, palette));
    const paintLight = theme === 'dark' ? paintLampLight : paintDaylight;
    this.light = new Picture(studio, keys.light, 1).paint(whole, (context) => paintLight(context, plan, palette));
    this.lines = new Picture(studio, keys.lines, 2).paint(whole, (context) => {
      paintRoomLines(context, plan, palette);
      paintWallProps(context, studio);
    });
  }

  /** `share` of the working day that is over. Lamps do not wander. */
  show(share: number): void {
    if (this.studio.theme === 'dark') return;
    const { width } = this.studio.plan;
    const slide = Math.round(lightSlide(share) * width);
    if (slide === this.slide) return;
    const isFirst = Number.isNaN(this.slide);
    this.slide = slide;
    const { image } = this.light;
    const x = width / 2 + slide;
    if (isFirst) image.setX(x);
    else void this.studio.motion.glide(image, { x }, { ms: 600, ease: 'Sine.easeInOut' });
  }

  destroy(): void {
    this.studio.motion.stop(this.light.image);
    for (const picture of [this.wall, this.light, this.lines]) picture.destroy();
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
