import type { View } from '../../core/sim/view.ts';
import { keys } from '../keys.ts';
import type { Box, DrawnThing } from '../office-types.ts';
import { wordKeys } from '../office-words.ts';
import { paintWay, WAY_MARGIN } from '../paint/paint-way.ts';
import { Picture } from '../picture.ts';
import { planWay } from '../plan/way-plan.ts';
import type { Studio } from '../studio.ts';

/** The slip on the wall that counts the impediments one knows of. With none it is taken down. */
export class Way {
  private readonly studio: Studio;
  private readonly picture: Picture;
  private readonly place: Box | null;
  private count = 0;

  constructor(studio: Studio) {
    this.studio = studio;
    this.picture = new Picture(studio, keys.way, 40);
    this.place = planWay(studio.plan);
  }

  show({ impediments }: Pick<View, 'impediments'>): void {
    if (this.place === null || impediments.length === this.count) return;
    const isMore = impediments.length > this.count;
    this.count = impediments.length;
    if (this.count === 0) this.picture.hide();
    else this.hang(this.place, isMore);
  }

  targets(): readonly DrawnThing[] {
    const { place, count } = this;
    return place === null || count === 0 ? [] : [{ kind: 'way', id: 'way', box: place, depth: 40, shows: String(count) }];
  }

  destroy(): void {
    this.studio.motion.stop(this.picture.image);
    this.picture.destroy();
  }

  private hang(box: Box, isMore: boolean): void {
    const { plan, words, motion } = this.studio;
    const { width, height } = box;
    const slip = { text: words(wordKeys.inTheWay), count: this.count, width, height, unit: plan.unit };
    this.picture.paint(box, (context) => paintWay(context, slip), WAY_MARGIN);
    const { image } = this.picture;
    motion.stop(image);
    image.setAngle(-1.5);
    if (!isMore || !motion.live) return;
    const { scale } = image;
    image.setScale(scale * 1.15);
    void motion.glide(image, { scale }, { ms: 180, ease: 'Back.easeOut' });
  }
}
