import { keys } from '../keys.ts';
import { paintClock } from '../paint/paint-wall-things.ts';
import { Picture } from '../picture.ts';
import type { Studio } from '../studio.ts';

/** The clock on the wall: the time of the game's day. */
export class Clock {
  private readonly studio: Studio;
  private readonly picture: Picture;
  private shown = -1;

  constructor(studio: Studio) {
    this.studio = studio;
    this.picture = new Picture(studio, keys.clock, 12);
  }

  show(minutes: number): void {
    const { clock } = this.studio.plan;
    if (clock === null || minutes === this.shown) return;
    this.shown = minutes;
    const { radius } = clock;
    const side = radius * 2 + 6;
    const box = { x: clock.x - radius - 3, y: clock.y - radius - 3, width: side, height: side };
    const { palette, soon } = this.studio;
    soon(keys.clock, () => this.picture.paint(box, (context) => paintClock(context, { radius, minutes, palette })));
  }

  destroy(): void {
    this.picture.destroy();
  }
}
