import { Scene } from 'phaser';
import type { AtlasFile } from './atlas-files.ts';
import { keys } from './keys.ts';

/** Fetches the pictures, then opens the room. */
export class BootScene extends Scene {
  private readonly files: readonly AtlasFile[];
  private readonly failed: (file: string) => void;

  constructor(files: readonly AtlasFile[], failed: (file: string) => void) {
    super(keys.bootScene);
    this.files = files;
    this.failed = failed;
  }

  preload(): void {
    let isWhole = true;
    this.load.on('loaderror', ({ key }: { key: string }) => {
      if (isWhole) this.failed(key);
      isWhole = false;
    });
    for (const { key, picture, frames } of this.files) this.load.atlas(key, picture, frames);
    this.load.once('complete', () => {
      if (isWhole) this.scene.start(keys.officeScene);
    });
  }
}
