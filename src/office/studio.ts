import type { GameObjects, Scene } from 'phaser';
import type { Easel } from './easel.ts';
import type { FigureBook } from './figure-book.ts';
import type { Motion } from './motion.ts';
import type { NameOf, OfficeTheme, Words } from './office-types.ts';
import type { Palette } from './palette.ts';
import type { StagePlan } from './plan/plan-types.ts';
import type { Stamps } from './stamps.ts';

/** What every thing in the room needs to draw itself. Made anew when size, theme or words change. */
export interface Studio {
  readonly scene: Scene;
  /** Puts a thing into this room: a room that is not shown hides all of its things at once. */
  readonly add: <T extends GameObjects.GameObject>(thing: T) => T;
  readonly easel: Easel;
  readonly motion: Motion;
  readonly figures: FigureBook;
  readonly stamps: Stamps;
  readonly plan: StagePlan;
  readonly palette: Palette;
  readonly theme: OfficeTheme;
  readonly words: Words;
  readonly nameOf: NameOf;
  /** Paints in one of the next frames, one picture a frame: for what may be a moment late. The last order for a key counts. */
  readonly soon: (key: string, paint: () => void) => void;
  /** Something has changed: draw the next frames. */
  readonly stir: () => void;
}
