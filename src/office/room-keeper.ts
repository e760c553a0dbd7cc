import type { Core, Game } from 'phaser';
import type { Seat } from '../core/sim/basics.ts';
import { roomFile } from './atlas-files.ts';
import { Easel } from './easel.ts';
import type { FigureBook } from './figure-book.ts';
import { keys } from './keys.ts';
import { Motion } from './motion.ts';
import type { OfficeScene } from './office-scene.ts';
import type { NameOf, OfficeMode, OfficeShape, OfficeTheme, Words } from './office-types.ts';
import { PaintQueue } from './paint-queue.ts';
import { palettes } from './palette.ts';
import { planRoom } from './plan/plan-room.ts';
import { Pulse } from './pulse.ts';
import { Room } from './room.ts';
import { Roomful } from './roomful.ts';
import { Stamps } from './stamps.ts';

/** Everything that decides how the room is laid out. While all of it stays the same, the room stays the same one. */
export interface Wanted {
  readonly width: number;
  readonly height: number;
  /** Device pixels a CSS pixel: the browser's zoom changes it. */
  readonly resolution: number;
  readonly shape: OfficeShape;
  readonly theme: OfficeTheme;
  readonly words: Words;
  readonly nameOf: NameOf;
  /** Counts up when the letters have to be painted again. */
  readonly lettering: number;
  readonly developers: number;
  readonly visitor: boolean;
  readonly colleague: Seat;
}

/** So many rooms are kept: the cuts that a working day goes to and fro between. */
const MOST_ROOMS = 3;

interface Kept {
  readonly wanted: Wanted;
  readonly room: Room;
}

/** Builds rooms when the pictures are there, one for each size, cut and theme, and keeps the last few: to build one takes long. */
export class RoomKeeper {
  private readonly scene: OfficeScene;
  private readonly figures: FigureBook;
  private readonly density: 1 | 2;
  private readonly motion: Motion;
  private readonly pulse: Pulse;
  /** The one that was shown last stands last. */
  private kept: readonly Kept[] = [];
  private built = 0;
  room: Room | null = null;

  constructor(scene: OfficeScene, { figures, density, loop }: { figures: FigureBook; density: 1 | 2; loop: Core.TimeStep }) {
    this.scene = scene;
    this.figures = figures;
    this.density = density;
    this.motion = new Motion(scene.tweens);
    this.pulse = new Pulse(loop);
  }

  setMode(mode: OfficeMode): void {
    const isLive = mode === 'live';
    if (isLive === this.motion.live) return;
    this.motion.live = isLive;
    if (isLive) this.room?.wake();
    else this.room?.hush();
    this.pulse.stir();
  }

  /** `isNew`: another room than before is shown. Null while its pictures are on their way (`ready` is called then). */
  provide(wanted: Wanted, ready: () => void): { readonly isNew: boolean } | null {
    const now = this.kept.at(-1);
    if (now !== undefined && isSame(now.wanted, wanted)) return { isNew: false };
    if (!this.scene.textures.exists(keys.roomAtlas(wanted.theme))) {
      this.fetch(wanted.theme, ready);
      return null;
    }
    now?.room.leave();
    this.fitCanvas(wanted);
    const known = this.kept.find((one) => isSame(one.wanted, wanted));
    const next = known ?? { wanted, room: this.build(wanted) };
    this.kept = [...this.kept.filter((one) => one !== known), next];
    this.forget(wanted);
    this.room = next.room;
    this.room.enter();
    return { isNew: true };
  }

  /** Lets go of rooms that will not be wanted again, and of the oldest. */
  private forget(wanted: Wanted): void {
    const isUsable = ({ wanted: { theme, words, nameOf, lettering, resolution } }: Kept): boolean =>
      isSame({ ...wanted, theme, words, nameOf, lettering, resolution }, wanted);
    const usable = this.kept.filter(isUsable).slice(-MOST_ROOMS);
    for (const one of this.kept) if (!usable.includes(one)) one.room.destroy();
    this.kept = usable;
  }

  /** After each frame. */
  afterFrame(): void {
    const isPainting = this.room?.follow() ?? false;
    this.pulse.rest(this.motion.isMoving() || isPainting || this.scene.load.isLoading());
  }

  isMoving(): boolean {
    return this.motion.isMoving();
  }

  stir(): void {
    this.pulse.stir();
  }

  /** Draws the room now rather than in the next frame. */
  drawNow(): void {
    this.pulse.beat();
  }

  dispose(): void {
    for (const { room } of this.kept) room.destroy();
    this.kept = [];
    this.room = null;
    this.pulse.dispose();
  }

  private build({ width, height, resolution, shape, theme, words, nameOf, developers, visitor, colleague }: Wanted): Room {
    const { scene, figures, motion, density } = this;
    const things = new Roomful();
    const queue = new PaintQueue();
    this.built += 1;
    return new Room(
      {
        scene,
        add: (thing) => things.add(thing),
        figures,
        motion,
        theme,
        words,
        nameOf,
        easel: new Easel(scene.textures, { resolution, room: String(this.built) }),
        stamps: new Stamps(scene.textures, { theme, density }),
        palette: palettes[theme],
        plan: planRoom(shape, { width, height, developers, visitor, colleague }),
        stir: () => this.pulse.stir(),
        soon: (key, paint) => queue.add(key, paint),
      },
      { things, queue },
    );
  }

  /** The camera counts in CSS pixels; the canvas has as many device pixels as the screen. */
  private fitCanvas({ width, height, resolution, theme }: Wanted): void {
    const { scene } = this;
    const [w, h] = [Math.round(width * resolution), Math.round(height * resolution)];
    scene.scale.setZoom(1 / resolution);
    scene.scale.resize(w, h);
    // Phaser leaves the size in CSS pixels alone where it takes it to be the same as the canvas's own.
    Object.assign(scene.scale.canvas.style, { width: `${width}px`, height: `${height}px` });
    scene.cameras.main.setSize(w, h).setOrigin(0, 0).setZoom(resolution).setBackgroundColor(palettes[theme].wall);
  }

  private fetch(theme: OfficeTheme, ready: () => void): void {
    const { load } = this.scene;
    const { key, picture, frames } = roomFile(theme, this.density);
    load.atlas(key, picture, frames);
    load.once('complete', () => {
      if (this.scene.textures.exists(key)) ready();
    });
    load.start();
    this.pulse.stir();
  }
}

function isSame(a: Wanted, b: Wanted): boolean {
  return (Object.keys(a) as (keyof Wanted)[]).every((name) => a[name] === b[name]);
}

/** Ends a game whether or not its loop sleeps. */
export function endGame(game: Game): void {
  game.canvas.remove();
  game.destroy(true);
  game.loop.wake();
}
