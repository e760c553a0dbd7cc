import type { Target } from '../hit-test.ts';
import { keys } from '../keys.ts';
import { paintDoor } from '../paint/paint-wall-things.ts';
import { Picture } from '../picture.ts';
import type { Studio } from '../studio.ts';

/** The door: people come and go through it. */
export class Door {
  private readonly studio: Studio;
  private readonly picture: Picture;

  constructor(studio: Studio) {
    this.studio = studio;
    this.picture = new Picture(studio, keys.door, 8);
    const box = studio.plan.door;
    if (box === null) return;
    this.picture.paint(
      box,
      (context) => {
        context.translate(8, 8);
        paintDoor(context, box, studio.palette);
      },
      8,
    );
  }

  targets(): readonly Target[] {
    const box = this.studio.plan.door;
    return box === null ? [] : [{ thing: { kind: 'door', id: 'door' }, box, depth: 0 }];
  }

  destroy(): void {
    this.picture.destroy();
  }
}
