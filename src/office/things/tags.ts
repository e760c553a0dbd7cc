import type { Id } from '../../core/sim/basics.ts';
import type { View } from '../../core/sim/view.ts';
import { keys } from '../keys.ts';
import type { Box } from '../office-types.ts';
import { wordKeys } from '../office-words.ts';
import { setLetters } from '../paint/lettering.ts';
import { paintTag } from '../paint/paint-marks.ts';
import { Picture } from '../picture.ts';
import type { Studio } from '../studio.ts';

const DEPTH = 1500;

/** The little note beside everybody who is stuck, with the days. Only where there is room for words. */
export class Tags {
  private readonly studio: Studio;
  private readonly tags = new Map<Id, { readonly picture: Picture; text: string }>();

  constructor(studio: Studio) {
    this.studio = studio;
  }

  show(view: View, headOf: (id: Id) => Box | null): void {
    if (this.studio.plan.shape !== 'stage') return;
    const isWork = view.at.phase === 'work' || view.at.phase === 'stop';
    const stuck = new Map(
      view.people.flatMap((person) =>
        person.blocked && isWork && !person.away ? [[person.id, person.blocked.days] as const] : [],
      ),
    );
    for (const [id, { picture }] of this.tags) {
      if (stuck.has(id)) continue;
      picture.destroy();
      this.tags.delete(id);
    }
    for (const [id, days] of stuck) {
      const head = headOf(id);
      if (head !== null) this.hang(id, { text: this.studio.words(wordKeys.blockedDays, { days }), head });
    }
  }

  destroy(): void {
    for (const { picture } of this.tags.values()) picture.destroy();
  }

  private hang(id: Id, { text, head }: { text: string; head: Box }): void {
    const { unit, width: room } = this.studio.plan;
    const known = this.tags.get(id);
    const tag = known ?? { picture: new Picture(this.studio, keys.tag(id), DEPTH), text: '' };
    this.tags.set(id, tag);
    const size = 14 * unit;
    const width = this.widthOf(text, size) + 16 * unit;
    const isLeft = head.x + head.width + width + 12 > room;
    const box = {
      x: isLeft ? head.x - width - 8 : head.x + head.width + 4,
      y: head.y + head.height * 0.16,
      width: width + 10,
      height: 34 * unit,
    };
    if (tag.text !== text) {
      tag.text = text;
      tag.picture.paint(box, (context) => paintTag(context, { text, width, height: 24 * unit, size }));
      tag.picture.image.setAngle(2);
    }
    tag.picture.at(box);
  }

  private widthOf(text: string, size: number): number {
    let width = 0;
    this.studio.easel.paint(keys.measure, { width: 1, height: 1 }, (context) => {
      setLetters(context, { size, weight: 500, colour: '#000' });
      width = context.measureText(text).width;
    });
    return width;
  }
}
