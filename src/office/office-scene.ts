import { Scene } from 'phaser';
import { keys } from './keys.ts';

/** The one scene that stays: tells when it is ready, and after every frame. What is in it is the `Room`'s business. */
export class OfficeScene extends Scene {
  private readonly hooks: { readonly ready: (scene: OfficeScene) => void; readonly frame: () => void };

  constructor(hooks: { readonly ready: (scene: OfficeScene) => void; readonly frame: () => void }) {
    super(keys.officeScene);
    this.hooks = hooks;
  }

  create(): void {
    this.hooks.ready(this);
  }

  override update(): void {
    this.hooks.frame();
  }
}
