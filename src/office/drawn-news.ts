import type { DrawnThing } from './office-types.ts';

/** While things move, their places are told no more often than this, in milliseconds. */
const PAUSE_MS = 600;

/** Tells what is drawn where, if it is another than was told before. */
export class DrawnNews {
  readonly listeners = new Set<(things: readonly DrawnThing[]) => void>();
  private told = '';
  private at = 0;

  /** After a frame. Whatever comes to rest is told at once. */
  tell(room: { drawn(): readonly DrawnThing[] }, isMoving: boolean): void {
    if (this.listeners.size === 0) return;
    const now = performance.now();
    if (isMoving && now - this.at < PAUSE_MS) return;
    this.at = now;
    const things = room.drawn();
    const text = things
      .map(({ kind, id, box, shows }) => `${kind} ${id} ${box.x} ${box.y} ${box.width} ${box.height} ${shows}`)
      .join();
    if (text === this.told) return;
    this.told = text;
    for (const listener of this.listeners) listener(things);
  }
}
