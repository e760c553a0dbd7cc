import { keys } from '../keys.ts';
import { wordKeys } from '../office-words.ts';
import { paintStamp } from '../paint/paint-marks.ts';
import { Picture } from '../picture.ts';
import { planBoard } from '../plan/board-plan.ts';
import type { Studio } from '../studio.ts';

/** Wide enough for the words, within reason. The board leaves so much of the goal's line free. */
export function goalStampWidth(text: string, unit: number): number {
  return Math.min(190, Math.max(84, 30 + text.length * 8.6)) * unit;
}

/** The stamp over the Sprint Goal on the board, from the moment it is known to be met until the next Sprint. */
export class GoalStamp {
  private readonly studio: Studio;
  private readonly picture: Picture;
  private isShown = false;

  constructor(studio: Studio) {
    this.studio = studio;
    this.picture = new Picture(studio, keys.stamp, 60);
  }

  show(isMet: boolean): void {
    if (isMet === this.isShown) return;
    this.isShown = isMet;
    if (isMet) this.stamp();
    else this.picture.hide();
  }

  destroy(): void {
    this.studio.motion.stop(this.picture.image);
    this.picture.destroy();
  }

  private stamp(): void {
    const { plan, palette, words, motion } = this.studio;
    const goal = planBoard(plan)?.goal ?? null;
    if (goal === null) return;
    const text = words(wordKeys.goalMet);
    const [width, height] = [goalStampWidth(text, plan.unit), 38 * plan.unit];
    const box = { x: goal.x + goal.width - width - 2, y: goal.y - height * 0.26, width, height };
    this.picture.paint(box, (context) => paintStamp(context, { text, width, height, palette }));
    const { image } = this.picture;
    image.setAngle(-5);
    if (!motion.live) return;
    const { scale } = image;
    image.setScale(scale * 1.3).setAlpha(0);
    void motion.glide(image, { scale, alpha: 1 }, { ms: 160, ease: 'Quad.easeIn' });
  }
}
