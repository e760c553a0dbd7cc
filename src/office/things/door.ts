import type { GameObjects } from 'phaser';
import type { Target } from '../hit-test.ts';
import { keys } from '../keys.ts';
import type { Studio } from '../studio.ts';

/** The door: people come and go through it. Open while somebody stands in it. */
export class Door {
  private readonly studio: Studio;
  private readonly image: GameObjects.Image | null;
  private isHeld = false;
  private timer = 0;

  constructor(studio: Studio) {
    this.studio = studio;
    const box = studio.plan.door;
    this.image =
      box === null ? null : studio.add(studio.scene.add.image(0, 0, keys.roomAtlas(studio.theme), 'door-closed').setDepth(8));
    this.show(false);
  }

  show(isOpen: boolean): void {
    this.isHeld = isOpen;
    if (this.timer === 0) this.swing(isOpen);
  }

  /** Stands open for a while because people come or go. */
  pass(ms: number): void {
    if (!this.studio.motion.live) return;
    this.swing(true);
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.timer = 0;
      this.swing(this.isHeld);
      this.studio.stir();
    }, ms);
  }

  private swing(isOpen: boolean): void {
    const { plan, stamps } = this.studio;
    const box = plan.door;
    if (this.image === null || box === null) return;
    const frame = isOpen ? 'door-open' : 'door-closed';
    const size = stamps.sizeOf(frame);
    const height = box.height * (isOpen ? size.height / stamps.sizeOf('door-closed').height : 1);
    const width = (size.width * height) / size.height;
    // Closed it fills its place; open, the leaf stands out to the right: most of it outside the picture.
    const x = isOpen ? Math.min(box.x, plan.width - width * 0.86) : box.x;
    this.image
      .setFrame(frame)
      .setScale(height / size.height / stamps.scale)
      .setPosition(x + width / 2, box.y + box.height - height / 2);
  }

  targets(): readonly Target[] {
    const box = this.studio.plan.door;
    return box === null ? [] : [{ thing: { kind: 'door', id: 'door' }, box, depth: 0, shows: '' }];
  }

  destroy(): void {
    window.clearTimeout(this.timer);
    this.image?.destroy();
  }
}
