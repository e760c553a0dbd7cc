import { keys } from '../keys.ts';
import type { Box } from '../office-types.ts';
import { paintRing } from '../paint/paint-marks.ts';
import { Picture } from '../picture.ts';
import type { Studio } from '../studio.ts';

const DEPTH = 1900;
const ROOM = 10;

/** The marker ring round whatever is selected; it draws itself. */
export class Ring {
  private readonly studio: Studio;
  private readonly picture: Picture;
  private readonly drawn = { share: 1 };
  private last: Box | null = null;

  constructor(studio: Studio) {
    this.studio = studio;
    this.picture = new Picture(studio, keys.ring, DEPTH);
  }

  /** Rings this box; `isNew` = something else was ringed before, so it is drawn stroke by stroke. Null takes it away. */
  show(box: Box | null, isNew: boolean): void {
    if (box === null) {
      this.last = null;
      this.picture.hide();
      return;
    }
    const around = this.around(box);
    const { motion } = this.studio;
    if (isNew && motion.live) {
      this.last = around;
      this.drawn.share = 0.05;
      const each = (): void => this.paint(this.last ?? around, this.drawn.share);
      void motion.glide(this.drawn, { share: 1 }, { ms: 300, ease: 'Sine.easeOut', each });
      return;
    }
    if (!isNew && this.last !== null && isSameSize(this.last, around)) {
      this.picture.at(around);
    } else {
      motion.stop(this.drawn);
      this.paint(around, 1);
    }
    this.last = around;
  }

  destroy(): void {
    this.studio.motion.stop(this.drawn);
    this.picture.destroy();
  }

  /** A note gets a close ring; a person one that leaves the face free. */
  private around({ x, y, width, height }: Box): Box {
    const { plan } = this.studio;
    const top = Math.max(-4, y - ROOM - height * 0.06);
    const bottom = Math.min(plan.height + 6, y + height + ROOM + height * 0.05);
    return { x: x - ROOM - width * 0.08, y: top, width: width * 1.16 + ROOM * 2, height: bottom - top };
  }

  private paint(box: Box, share: number): void {
    const colour = this.studio.palette.ring;
    this.picture.paint(box, (context) => paintRing(context, { ...box, share, colour }));
  }
}

const isSameSize = (a: Box, b: Box): boolean => Math.abs(a.width - b.width) < 2 && Math.abs(a.height - b.height) < 2;
