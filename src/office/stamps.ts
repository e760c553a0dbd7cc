import type { Textures } from 'phaser';
import { keys } from './keys.ts';
import type { Box, OfficeTheme } from './office-types.ts';

/** Free space around each thing of the room's atlas, in pixels at 1x. */
const PAD = 6;

/** The drawn things of the room, to be stamped into painted pictures: so that all that stands still is one texture. */
export class Stamps {
  private readonly texture: Textures.Texture;
  /** Pixels of the atlas a CSS pixel. */
  readonly scale: number;

  constructor(textures: Textures.TextureManager, { theme, density }: { theme: OfficeTheme; density: 1 | 2 }) {
    this.texture = textures.get(keys.roomAtlas(theme));
    this.scale = density;
  }

  /** Size of a thing as drawn, in CSS pixels. */
  sizeOf(name: string): { readonly width: number; readonly height: number } {
    const frame = this.texture.get(name);
    return { width: frame.realWidth / this.scale - PAD * 2, height: frame.realHeight / this.scale - PAD * 2 };
  }

  /** Draws a thing so that it fills this box (its free space reaches beyond it). */
  stamp(context: CanvasRenderingContext2D, name: string, box: Box): void {
    const frame = this.texture.get(name);
    const size = this.sizeOf(name);
    const [sx, sy] = [box.width / size.width, box.height / size.height];
    context.imageSmoothingQuality = 'high';
    context.drawImage(
      frame.source.image as CanvasImageSource,
      frame.cutX,
      frame.cutY,
      frame.cutWidth,
      frame.cutHeight,
      box.x - PAD * sx,
      box.y - PAD * sy,
      box.width + PAD * 2 * sx,
      box.height + PAD * 2 * sy,
    );
  }

  /** Draws a thing at its own proportions, `height` high, its foot's middle at x, y. */
  stand(
    context: CanvasRenderingContext2D,
    name: string,
    { x, y, height }: { readonly x: number; readonly y: number; readonly height: number },
  ): void {
    const size = this.sizeOf(name);
    const width = (size.width / size.height) * height;
    this.stamp(context, name, { x: x - width / 2, y: y - height, width, height });
  }
}
