import type { GameObjects } from 'phaser';

/** All that is drawn of one room. A room that nobody looks at is off the list of what is drawn, so it costs nothing but its memory. */
export class Roomful {
  private readonly things = new Set<GameObjects.GameObject>();
  private isShown = true;

  add<T extends GameObjects.GameObject>(thing: T): T {
    this.things.add(thing);
    thing.once('destroy', () => this.things.delete(thing));
    if (!this.isShown) thing.removeFromDisplayList();
    return thing;
  }

  show(isShown: boolean): void {
    if (isShown === this.isShown) return;
    this.isShown = isShown;
    for (const thing of this.things) {
      if (isShown) thing.addToDisplayList();
      else thing.removeFromDisplayList();
    }
  }
}
