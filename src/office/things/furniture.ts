import type { Phase } from '../../core/sim/basics.ts';
import { keys } from '../keys.ts';
import { paintDesk, paintTable } from '../paint/paint-furniture.ts';
import { Picture } from '../picture.ts';
import type { DeskPlan } from '../plan/plan-types.ts';
import type { Studio } from '../studio.ts';

/** Room above a desk for what stands on it, as a share of its scale. */
const ABOVE = 76;

/** Desks with what stands on them, and the long table of the events. Front desks make place for events. */
export class Furniture {
  private readonly studio: Studio;
  private readonly desks: readonly { readonly desk: DeskPlan; readonly picture: Picture }[];
  private readonly table: Picture | null;

  constructor(studio: Studio) {
    this.studio = studio;
    const { desks, table } = studio.plan;
    this.desks = desks.map((desk, index) => ({ desk, picture: this.paintDesk(desk, index) }));
    this.table = table === null ? null : this.paintTable(table);
  }

  show(phase: Phase): void {
    const isTable =
      phase === 'planning' || phase === 'retrospective' || (this.desks.length === 0 && phase !== 'daily' && phase !== 'review');
    // Small cuts have no table of their own: there the desks serve for it.
    const isOpen = (isTable && this.table !== null) || phase === 'review' || phase === 'closed';
    this.table?.image.setVisible(isTable);
    for (const { desk, picture } of this.desks) picture.image.setVisible(!isOpen || desk.row === 'room');
  }

  destroy(): void {
    for (const { picture } of this.desks) picture.destroy();
    this.table?.destroy();
  }

  private paintDesk(desk: DeskPlan, index: number): Picture {
    const { palette, stamps, plan } = this.studio;
    const { box, things } = desk;
    const above = ABOVE * plan.body;
    const around = { x: box.x - 14, y: box.y - above, width: box.width + 28, height: box.height + above + 6 };
    return new Picture(this.studio, keys.desk(index), desk.depth).paint(around, (context) => {
      context.translate(-around.x, -around.y);
      paintDesk(context, box, { palette, name: `desk-${index}` });
      for (const { frame, x, tall } of things) stamps.stand(context, frame, { x, y: box.y + 3, height: tall });
    });
  }

  private paintTable(table: DeskPlan): Picture {
    const { box, things } = table;
    const { stamps, plan, palette } = this.studio;
    const above = ABOVE * plan.body;
    const around = { x: box.x - 8, y: box.y - above, width: box.width + 16, height: box.height + above + 8 };
    return new Picture(this.studio, keys.table, table.depth).paint(around, (context) => {
      context.translate(-around.x, -around.y);
      paintTable(context, box, palette);
      for (const { frame, x, tall } of things) stamps.stand(context, frame, { x, y: box.y + 12 * plan.body, height: tall });
    });
  }
}
