import { keys } from '../keys.ts';
import { paintWindow } from '../paint/paint-wall-things.ts';
import { Picture } from '../picture.ts';
import type { Studio } from '../studio.ts';

/** The window: what time of day it is outside. */
export class WindowView {
  private readonly studio: Studio;
  private readonly picture: Picture;
  private shown = -1;

  constructor(studio: Studio) {
    this.studio = studio;
    this.picture = new Picture(studio, keys.window, 9);
  }

  /** `share` of the working day that is over. */
  show(share: number): void {
    const { plan, theme, palette, stamps, soon } = this.studio;
    if (plan.window === null || share === this.shown) return;
    this.shown = share;
    const box = plan.window;
    const draw = (context: CanvasRenderingContext2D): void => {
      context.translate(4, 4);
      paintWindow(context, box, { share, theme, palette, stamps });
    };
    soon(keys.window, () => this.picture.paint(box, draw, 4));
  }

  destroy(): void {
    this.picture.destroy();
  }
}
