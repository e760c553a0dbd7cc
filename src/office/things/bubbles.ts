import type { Id } from '../../core/sim/basics.ts';
import { keys } from '../keys.ts';
import type { Box } from '../office-types.ts';
import { linesOf, setLetters } from '../paint/lettering.ts';
import { BUBBLE_MARGIN, paintBubble } from '../paint/paint-marks.ts';
import { Picture } from '../picture.ts';
import { planBubble } from '../plan/bubble-plan.ts';
import type { Saying } from '../sayings.ts';
import type { Studio } from '../studio.ts';

/** A bubble stays at least this long, so that it can be read while the clock runs. */
const SHORTEST_MS = 2600;
const DEPTH = 2000;
/**
 * In a room lower than this, in pixels, and under the wall of hunches there is no place for a bubble that is not somebody's face or
 * chest: the log has what is said.
 */
const LOW = 130;

/** Where heads are, and what a bubble should not cover. */
export interface Heads {
  /** Null for those who are not to be seen. */
  of(id: Id): Box | null;
  spare(speaker: Id): { readonly faces: readonly Box[]; readonly notes: readonly Box[] };
}

interface Shown {
  readonly saying: Saying;
  readonly since: number;
}

/** Speech bubbles beside the heads of those who speak. */
export class Bubbles {
  private readonly studio: Studio;
  private readonly pictures = new Map<Id, Picture>();
  /** What each of them was painted with. */
  private readonly painted = new Map<Id, string>();
  private shown: readonly Shown[] = [];
  private timer = 0;

  constructor(studio: Studio) {
    this.studio = studio;
  }

  /** Shows what is said now and keeps what nobody has had time to read. */
  show(said: readonly Saying[], heads: Heads, name: (id: Id) => string): void {
    const now = performance.now();
    const kept = this.shown.filter(
      ({ saying, since }) => now - since < SHORTEST_MS && this.studio.motion.live && !said.some(({ who }) => who === saying.who),
    );
    const fresh = said.map(
      (saying) =>
        this.shown.find((one) => one.saying.who === saying.who && one.saying.key === saying.key) ?? { saying, since: now },
    );
    this.shown = [...fresh, ...kept].slice(0, 2);
    this.draw(heads, name);
    window.clearTimeout(this.timer);
    if (kept.length > 0) this.timer = window.setTimeout(() => this.show(said, heads, name), SHORTEST_MS);
  }

  /** Nobody speaks from where they are not: a bubble waits until its speaker is there. */
  follow(isHome: (id: Id) => boolean): void {
    for (const [id, picture] of this.pictures) picture.image.setVisible(isHome(id));
  }

  /** Nobody looks: what is left over is settled when the room is shown again. */
  rest(): void {
    window.clearTimeout(this.timer);
  }

  destroy(): void {
    this.rest();
    for (const picture of this.pictures.values()) picture.destroy();
  }

  private get isCramped(): boolean {
    const { shape, width, height } = this.studio.plan;
    return shape === 'band' || height < LOW || (shape === 'event' && (width < 560 || height < 150));
  }

  private draw(heads: Heads, name: (id: Id) => string): void {
    const taken: Box[] = [];
    const drawn = new Set<Id>();
    for (const { saying } of this.isCramped ? [] : this.shown) {
      const head = heads.of(saying.who);
      const text = head === null ? '' : this.textOf(saying, name);
      if (head === null || text === '') continue;
      const box = this.drawOne(saying, { text, head, taken, spare: heads.spare(saying.who) });
      if (box === null) continue;
      drawn.add(saying.who);
      taken.push(box);
    }
    for (const [id, picture] of this.pictures) {
      if (drawn.has(id)) continue;
      picture.destroy();
      this.pictures.delete(id);
      this.painted.delete(id);
    }
    this.studio.stir();
  }

  private textOf({ key, about }: Saying, name: (id: Id) => string): string {
    const names = Object.entries(about).map(([role, id]) => [role, name(id)] as const);
    return this.studio.words(key, Object.fromEntries(names));
  }

  private drawOne(
    { who }: Saying,
    { text, head, taken, spare }: { text: string; head: Box; taken: readonly Box[]; spare: ReturnType<Heads['spare']> },
  ): Box | null {
    const { plan, palette } = this.studio;
    const isPhone = plan.shape === 'phone';
    const size = plan.shape === 'stage' ? 16 * plan.unit : isPhone ? 14 : 16;
    const step = size * 1.28;
    const lines = this.measure(text, { size, width: isPhone ? 150 : 260 * plan.unit });
    const box = { width: lines.width + 26, height: lines.lines.length * step + 14 };
    const bubble = planBubble(head, box, { width: plan.width, height: plan.height, taken, ...spare });
    if (bubble === null) return null;
    const now = JSON.stringify([bubble, lines.lines]);
    const known = this.pictures.get(who);
    if (known !== undefined && this.painted.get(who) === now) return bubble.box;
    this.painted.set(who, now);
    const picture = known ?? new Picture(this.studio, keys.bubble(who), DEPTH);
    this.pictures.set(who, picture);
    picture.paint(
      bubble.box,
      (context) => paintBubble(context, bubble, { text: { lines: lines.lines, size, step }, palette, name: who }),
      BUBBLE_MARGIN,
    );
    if (known === undefined) this.popIn(picture);
    return bubble.box;
  }

  private measure(text: string, { size, width }: { size: number; width: number }): { lines: readonly string[]; width: number } {
    return this.studio.easel.measure((context) => {
      setLetters(context, { size, weight: 500, colour: '#000' });
      const lines = linesOf(context, text, { width, lines: 4 });
      return { lines, width: Math.max(...lines.map((line) => context.measureText(line).width)) };
    });
  }

  private popIn({ image }: Picture): void {
    const { motion } = this.studio;
    if (!motion.live) return;
    const { scale } = image;
    image.setScale(scale * 0.6);
    void motion.glide(image, { scale }, { ms: 120, ease: 'Back.easeOut' });
  }
}
