import type { Textures } from 'phaser';

/** Paints pictures with the browser's own brush and hands them to Phaser as textures, sharp on screens of any density. */
export class Easel {
  private readonly textures: Textures.TextureManager;
  /** Device pixels a CSS pixel. */
  readonly resolution: number;

  private readonly ruler = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  /** Rooms stand side by side: each has its own names for what it paints. */
  private readonly room: string;

  constructor(textures: Textures.TextureManager, { resolution, room }: { readonly resolution: number; readonly room: string }) {
    this.textures = textures;
    this.resolution = resolution;
    this.room = room;
  }

  /** The name of a picture among all textures. */
  keyOf(key: string): string {
    return `${this.room}/${key}`;
  }

  /** Paints `draw` into the texture `key`, `width` x `height` CSS pixels, whatever stood there before. */
  paint(
    key: string,
    size: { readonly width: number; readonly height: number },
    draw: (context: CanvasRenderingContext2D) => void,
  ): void {
    const width = Math.max(1, Math.ceil(size.width * this.resolution));
    const height = Math.max(1, Math.ceil(size.height * this.resolution));
    const texture = this.sheet(this.keyOf(key), width, height);
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

  /** Lends a brush to measure letters with; nothing that it paints is seen. */
  measure<T>(measure: (context: CanvasRenderingContext2D) => T): T {
    return measure(this.ruler);
  }

  drop(key: string): void {
    const own = this.keyOf(key);
    if (this.textures.exists(own)) this.textures.remove(own);
  }

  private sheet(key: string, width: number, height: number): Textures.CanvasTexture | null {
    if (!this.textures.exists(key)) return this.textures.createCanvas(key, width, height);
    const texture = this.textures.get(key) as Textures.CanvasTexture;
    // A new size gives the picture new memory on both sides; the same size keeps both.
    return texture.width === width && texture.height === height ? texture : texture.setSize(width, height);
  }
}
