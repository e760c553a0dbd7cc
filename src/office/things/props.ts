import type { GameObjects } from 'phaser';
import type { Phase } from '../../core/sim/basics.ts';
import { keys } from '../keys.ts';
import type { PropPlan } from '../plan/plan-types.ts';
import type { Studio } from '../studio.ts';

/** Drawn things that stand by themselves: plants, the two chairs. What hangs on the wall is part of the backdrop. */
export class Props {
  private readonly images: readonly { readonly prop: PropPlan; readonly image: GameObjects.Image }[];

  constructor({ scene, plan, theme, stamps, add }: Studio) {
    this.images = plan.props.flatMap((prop) => {
      if (prop.depth === null) return [];
      const { height } = stamps.sizeOf(prop.frame);
      const image = scene.add.image(prop.x, prop.y - prop.tall / 2, keys.roomAtlas(theme), prop.frame).setDepth(prop.depth);
      add(image);
      return [{ prop, image: image.setScale(prop.tall / height / stamps.scale) }];
    });
  }

  /** Chairs at the front desks go when an event needs the floor. */
  show(phase: Phase): void {
    const isWork = phase === 'work' || phase === 'stop' || phase === 'daily';
    for (const { prop, image } of this.images) image.setVisible(isWork || prop.row === 'room');
  }

  destroy(): void {
    for (const { image } of this.images) image.destroy();
  }
}
