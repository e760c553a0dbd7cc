import type { GameObjects } from 'phaser';
import type { Studio } from '../studio.ts';

/** Over everything but bubbles. */
const DEPTH = 1850;
const NIGHT = { colour: 0x16181d, alpha: 0.42 };
/** The warm light before everybody goes home; flat, as everything here. */
const EVENING = { colour: 0xe69f00, alpha: 0.1, from: 0.86 };

/** What the hour does to the light of the whole room: warm before the evening, dark for a moment between two days. */
export class Dusk {
  private readonly studio: Studio;
  private readonly sheet: GameObjects.Rectangle;
  private rest = 0;

  constructor(studio: Studio) {
    this.studio = studio;
    const { plan, scene } = studio;
    this.sheet = scene.add.rectangle(plan.width / 2, plan.height / 2, plan.width, plan.height, EVENING.colour, 1);
    studio.add(this.sheet.setDepth(DEPTH).setAlpha(0).setVisible(false));
  }

  /** `share` of the working day that is over. Lamps do not wait for the evening. */
  show(share: number): void {
    this.rest = share >= EVENING.from && this.studio.theme === 'light' ? EVENING.alpha : 0;
    if (!this.studio.motion.owns(this.sheet)) this.settle();
  }

  /** One night, in a moment. */
  pass(): void {
    const { motion } = this.studio;
    if (!motion.live) return;
    this.sheet.setFillStyle(NIGHT.colour, 1).setVisible(true).setAlpha(NIGHT.alpha);
    void motion.glide(this.sheet, { alpha: 0 }, { ms: 600, ease: 'Sine.easeIn' }).then((whole) => whole && this.settle());
  }

  cut(): void {
    this.studio.motion.stop(this.sheet);
    this.settle();
  }

  destroy(): void {
    this.studio.motion.stop(this.sheet);
    this.sheet.destroy();
  }

  private settle(): void {
    this.sheet
      .setFillStyle(EVENING.colour, 1)
      .setAlpha(this.rest)
      .setVisible(this.rest > 0);
  }
}
