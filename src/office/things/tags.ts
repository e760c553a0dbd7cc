import type { Id } from '../../core/sim/basics.ts';
import type { View } from '../../core/sim/view.ts';
import { keys } from '../keys.ts';
import type { Box } from '../office-types.ts';
import { wordKeys } from '../office-words.ts';
import { setLetters } from '../paint/lettering.ts';
import { paintTag } from '../paint/paint-marks.ts';
import { Picture } from '../picture.ts';
import { planTag } from '../plan/tag-plan.ts';
import type { Studio } from '../studio.ts';
import type { Person } from './person.ts';

const DEPTH = 1500;

/** The little note beside everybody who is stuck, with the days. Only where there is room for words. */
export class Tags {
  private readonly studio: Studio;
  private readonly tags = new Map<Id, { readonly picture: Picture; text: string; box: Box }>();

  constructor(studio: Studio) {
    this.studio = studio;
  }

  show(view: View, everybody: readonly Person[]): void {
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
      const person = everybody.find((one) => one.id === id);
      const heads = everybody.flatMap((one) => (one === person ? [] : [one.homeHead()]));
      const hung = [...this.tags].flatMap(([other, { box }]) => (other === id ? [] : [box]));
      const others = [...heads, ...hung];
      // Of the first day the mark alone tells: nobody counts from 0.
      const text = days === 0 ? this.studio.words(wordKeys.blocked) : this.studio.words(wordKeys.blockedDays, { days });
      if (person) this.hang(person, { text, others });
    }
  }

  /** A tag is not to be seen while its person is elsewhere. */
  follow(isHome: (id: Id) => boolean): void {
    for (const [id, { picture }] of this.tags) picture.image.setVisible(isHome(id));
  }

  /** Does a tag say that this person is stuck? */
  has(id: Id): boolean {
    return this.tags.has(id);
  }

  boxes(): readonly Box[] {
    return [...this.tags.values()].map(({ box }) => box);
  }

  destroy(): void {
    for (const { picture } of this.tags.values()) picture.destroy();
  }

  private hang(person: Person, { text, others }: { text: string; others: readonly Box[] }): void {
    const { unit, width: room, height: floor } = this.studio.plan;
    const known = this.tags.get(person.id);
    const tag = known ?? {
      picture: new Picture(this.studio, keys.tag(person.id), DEPTH),
      text: '',
      box: { x: 0, y: 0, width: 0, height: 0 },
    };
    this.tags.set(person.id, tag);
    const size = 14 * unit;
    const width = this.widthOf(text, size) + 16 * unit;
    const height = 24 * unit;
    const box = planTag(
      person.homeHead(),
      { width: width + 10, height: height + 10 },
      { width: room, height: floor, desk: person.homeFoot, faces: person.faces, others },
    );
    tag.box = box;
    if (tag.text !== text) {
      tag.text = text;
      tag.picture.paint(box, (context) => paintTag(context, { text, width, height, size }));
      tag.picture.image.setAngle(2);
    }
    tag.picture.at(box);
  }

  private widthOf(text: string, size: number): number {
    return this.studio.easel.measure((context) => {
      setLetters(context, { size, weight: 500, colour: '#000' });
      return context.measureText(text).width;
    });
  }
}
