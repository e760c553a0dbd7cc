import type { Fact } from '../../core/sim/fact.ts';
import type { View } from '../../core/sim/view.ts';
import { keys } from '../keys.ts';
import { wordKeys } from '../office-words.ts';
import { paintStamp } from '../paint/paint-marks.ts';
import { Picture } from '../picture.ts';
import { planBoard } from '../plan/board-plan.ts';
import type { Studio } from '../studio.ts';

/** The stamp over the Sprint Goal on the board, from the moment it is known to be met until the next Sprint. */
export class GoalStamp {
  private readonly studio: Studio;
  private readonly picture: Picture;
  private isShown = false;

  constructor(studio: Studio) {
    this.studio = studio;
    this.picture = new Picture(studio, keys.stamp, 60);
  }

  show(view: View, facts: readonly Fact[]): void {
    const isMet = this.isMet(view, facts);
    if (isMet === this.isShown) return;
    this.isShown = isMet;
    if (isMet) this.stamp();
    else this.picture.hide();
  }

  destroy(): void {
    this.studio.motion.stop(this.picture.image);
    this.picture.destroy();
  }

  /** Tied items all Done, or the Sprint has ended with the goal met. */
  private isMet({ sprint, items, at }: View, facts: readonly Fact[]): boolean {
    if (sprint.goal === null || sprint.goalItems.length === 0) return false;
    const done = new Set(items.filter(({ state }) => state === 'done' || state === 'released').map(({ id }) => id));
    const ended = facts.findLast((fact) => fact.type === 'goal.ended' || fact.type === 'goal.set');
    if (ended?.type === 'goal.ended' && (at.phase === 'review' || at.phase === 'retrospective' || at.phase === 'closed'))
      return ended.met;
    return sprint.goalItems.every((id) => done.has(id));
  }

  private stamp(): void {
    const { plan, palette, words, motion } = this.studio;
    const goal = planBoard(plan)?.goal ?? null;
    if (goal === null) return;
    const [width, height] = [96 * plan.unit, 38 * plan.unit];
    const box = { x: goal.x + goal.width - width - 2, y: goal.y - height * 0.26, width, height };
    this.picture.paint(box, (context) => paintStamp(context, { text: words(wordKeys.goalMet), width, height, palette }));
    const { image } = this.picture;
    image.setAngle(-5);
    if (!motion.live) return;
    const { scale } = image;
    image.setScale(scale * 1.3).setAlpha(0);
    void motion.glide(image, { scale, alpha: 1 }, { ms: 160, ease: 'Quad.easeIn' });
  }
}
