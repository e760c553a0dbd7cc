import type { Id } from '../../core/sim/basics.ts';
import type { View } from '../../core/sim/view.ts';
import { keys } from '../keys.ts';
import type { Box } from '../office-types.ts';
import { paintSeatMark } from '../paint/paint-marks.ts';
import { Picture } from '../picture.ts';
import type { Studio } from '../studio.ts';
import { PRODUCT_OWNER, SCRUM_MASTER } from '../whereabouts.ts';

const DEPTH = 1400;

/** Circle and diamond beside the heads of Scrum Master and Product Owner, so that nobody has to know their names. */
export class SeatMarks {
  private readonly studio: Studio;
  private readonly marks: readonly { readonly picture: Picture; readonly role: 'scrum-master' | 'product-owner' }[];
  private readonly who = { 'scrum-master': SCRUM_MASTER, 'product-owner': PRODUCT_OWNER };

  constructor(studio: Studio) {
    this.studio = studio;
    const size = this.size();
    const box = { x: 0, y: 0, width: size, height: size };
    this.marks = (['scrum-master', 'product-owner'] as const).map((role) => ({
      role,
      picture: new Picture(studio, keys.seatMark(role), DEPTH).paint(box, (context) => paintSeatMark(context, { size, role })),
    }));
  }

  show({ colleague }: View, headOf: (id: Id) => Box | null): void {
    this.who[colleague.seat] = colleague.id;
    this.follow(headOf);
  }

  follow(headOf: (id: Id) => Box | null): void {
    const size = this.size();
    for (const { picture, role } of this.marks) {
      const head = headOf(this.who[role]);
      picture.image.setVisible(head !== null);
      if (head !== null) picture.image.setPosition(head.x + head.width * 0.92 + size * 0.4, head.y + head.height * 0.94);
    }
  }

  destroy(): void {
    for (const { picture } of this.marks) picture.destroy();
  }

  private size(): number {
    return this.studio.plan.shape === 'stage' ? 22 * this.studio.plan.unit : 16;
  }
}
