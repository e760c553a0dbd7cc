import type { Textures } from 'phaser';

/** Paints pictures with the browser's own brush and hands them to Phaser as textures, sharp on screens of any density. */
export class Easel {
  private readonly textures: Textures.TextureManager;
  /** Device pixels a CSS pixel. */
  readonly resolution: number;

  constructor(textures: Textures.TextureManager, resolution: number) {
    this.textures = textures;
    this.resolution = resolution;
  }

  /** Paints `draw` into the texture `key`, `width` x `height` CSS pixels, whatever stood there before. */
  paint(
    key: string,
    size: { readonly width: number; readonly height: number },
    draw: (context: CanvasRenderingContext2D) => void,
  ): void {
    const width = Math.max(1, Math.ceil(size.width * this.resolution));
    const height = Math.max(1, Math.ceil(size.height * this.resolution));
    const texture = this.sheet(key, width, height);
    if (texture === null) return;
    const { context } = texture;
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    context.scale(this.resolution, this.resolution);
    draw(context);
    context.restore();
    texture.refresh();
  }

  drop(key: string): void {
    if (this.textures.exists(key)) this.textures.remove(key);
  }

  private sheet(key: string, width: number, height: number): Textures.CanvasTexture | null {
    if (!this.textures.exists(key)) return this.textures.createCanvas(key, width, height);
    const texture = this.textures.get(key) as Textures.CanvasTexture;
    return texture.setSize(width, height);
  }
}
