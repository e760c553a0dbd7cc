import type { GameObjects } from 'phaser';
import type { Box } from './office-types.ts';
import type { Studio } from './studio.ts';

/** One painted picture in the room: a texture of its own and the image that shows it. */
export class Picture {
  readonly image: GameObjects.Image;
  private readonly key: string;
  private readonly studio: Pick<Studio, 'easel' | 'scene' | 'add'>;

  constructor(studio: Pick<Studio, 'easel' | 'scene' | 'add'>, key: string, depth: number) {
    this.studio = studio;
    this.key = key;
    studio.easel.paint(key, { width: 1, height: 1 }, () => undefined);
    this.image = studio.add(studio.scene.add.image(0, 0, studio.easel.keyOf(key)).setDepth(depth).setVisible(false));
  }

  /** Paints `draw` from the upper left corner of `box` less `margin`, and hangs it there; the image turns about the box's middle. */
  paint(box: Box, draw: (context: CanvasRenderingContext2D) => void, margin = 0): this {
    const { easel } = this.studio;
    const size = { width: box.width + margin * 2, height: box.height + margin * 2 };
    easel.paint(this.key, size, draw);
    this.image
      .setTexture(easel.keyOf(this.key))
      .setOrigin(0.5, 0.5)
      .setScale(1 / easel.resolution)
      .setVisible(true);
    return this.at(box);
  }

  /** Hangs the picture with its middle in the middle of `box`, on whole device pixels so that lines stay sharp. */
  at(box: Box): this {
    const spot = this.middleOf(box);
    this.image.setPosition(spot.x, spot.y);
    return this;
  }

  middleOf(box: Box): { readonly x: number; readonly y: number } {
    const { resolution } = this.studio.easel;
    const snap = (middle: number, pixels: number): number =>
      (Math.round(middle * resolution - pixels / 2) + pixels / 2) / resolution;
    return { x: snap(box.x + box.width / 2, this.image.width), y: snap(box.y + box.height / 2, this.image.height) };
  }

  hide(): void {
    this.image.setVisible(false);
  }

  destroy(): void {
    this.image.destroy();
    this.studio.easel.drop(this.key);
  }
}
