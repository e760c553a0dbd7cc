import { AUTO, Scale, type Types } from 'phaser';
import type { BootScene } from './boot-scene.ts';
import type { OfficeScene } from './office-scene.ts';
import type { OfficeTheme } from './office-types.ts';
import { palettes } from './palette.ts';

/**
 * A Phaser for pictures only: no physics, no sound, no banner, no input of its own (the office asks the page's pointer events
 * itself, so that they work while the loop sleeps). WebGL if there is any, else the canvas renderer.
 */
export function gameConfig(
  parent: HTMLElement,
  size: { readonly width: number; readonly height: number; readonly resolution: number; readonly theme: OfficeTheme },
  scenes: readonly [BootScene, OfficeScene],
): Types.Core.GameConfig {
  return {
    type: AUTO,
    parent,
    // What stands there until the pictures have come: the bare wall.
    backgroundColor: palettes[size.theme].wall,
    banner: false,
    autoFocus: false,
    disableContextMenu: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
    render: {
      antialias: true,
      antialiasGL: false,
      transparent: false,
      powerPreference: 'low-power',
      roundPixels: false,
      maxTextures: 1,
    },
    scale: {
      mode: Scale.NONE,
      width: size.width * size.resolution,
      height: size.height * size.resolution,
      zoom: 1 / size.resolution,
      expandParent: false,
    },
    scene: [...scenes],
  };
}
