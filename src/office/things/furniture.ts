import type { Phase } from '../../core/sim/basics.ts';
import { keys } from '../keys.ts';
import {
  paintDesk,
  paintLamp,
  paintLaptop,
  paintMonitor,
  paintMug,
  paintPaper,
  paintPlant,
  paintTable,
} from '../paint/paint-furniture.ts';
import { SALMON, SKY_BLUE } from '../palette.ts';
import { Picture } from '../picture.ts';
import type { DeskPlan } from '../plan/plan-types.ts';
import type { Studio } from '../studio.ts';

/** Room above a desk for what stands on it. */
const ABOVE = 64;

/** Desks with what stands on them, the events' table, plants, lamps. Front desks make place for events. */
export class Furniture {
  private readonly studio: Studio;
  private readonly fixed: readonly Picture[];
  private readonly front: readonly Picture[];
  private readonly table: Picture | null;

  constructor(studio: Studio) {
    this.studio = studio;
    const { desks, table, plants, lamps } = studio.plan;
    const pictures = desks.map((desk, index) => ({ desk, picture: this.paintDesk(desk, index) }));
    this.front = pictures.filter(({ desk }) => desk.row === 'front').map(({ picture }) => picture);
    this.fixed = [
      ...pictures.filter(({ desk }) => desk.row === 'room').map(({ picture }) => picture),
      ...plants.map((plant, index) => {
        const box = {
          x: plant.x - plant.tall * 0.46,
          y: plant.y - plant.tall * 1.04,
          width: plant.tall * 0.92,
          height: plant.tall * 1.06,
        };
        return new Picture(studio, keys.plant(index), plant.depth).paint(box, (context) => {
          context.translate(-box.x, -box.y);
          paintPlant(context, plant, studio.palette);
        });
      }),
      ...lamps.map((lamp, index) => {
        const box = { x: lamp.x - lamp.width * 0.6, y: 0, width: lamp.width * 1.2, height: lamp.width * 0.62 };
        return new Picture(studio, keys.lamp(index), 13).paint(box, (context) =>
          paintLamp(context, { x: lamp.width * 0.6, width: lamp.width }, studio.palette),
        );
      }),
    ];
    this.table = table === null ? null : this.paintTable(table);
  }

  show(phase: Phase): void {
    const isTable = phase === 'planning' || phase === 'retrospective';
    const isOpen = isTable || phase === 'review' || phase === 'closed';
    this.table?.image.setVisible(isTable);
    for (const picture of this.front) picture.image.setVisible(!isOpen);
  }

  destroy(): void {
    for (const picture of [...this.fixed, ...this.front]) picture.destroy();
    this.table?.destroy();
  }

  private paintDesk(desk: DeskPlan, index: number): Picture {
    const { palette } = this.studio;
    const { box, things } = desk;
    const around = { x: box.x - 14, y: box.y - ABOVE, width: box.width + 28, height: box.height + ABOVE + 6 };
    return new Picture(this.studio, keys.desk(index), desk.depth).paint(around, (context) => {
      context.translate(-around.x, -around.y);
      paintDesk(context, box, { palette, name: `desk-${index}` });
      const y = box.y + 3;
      for (const [i, thing] of things.entries()) {
        const spot = { x: thing.x, y, size: thing.size };
        if (thing.kind === 'monitor') paintMonitor(context, spot, palette);
        else if (thing.kind === 'laptop') paintLaptop(context, spot, palette);
        else if (thing.kind === 'paper') paintPaper(context, spot, palette);
        else paintMug(context, spot, { palette, colour: (index + i) % 2 === 0 ? SALMON : SKY_BLUE });
      }
    });
  }

  private paintTable(table: DeskPlan): Picture {
    const { box } = table;
    const around = { x: box.x - 8, y: box.y - 8, width: box.width + 16, height: box.height + 16 };
    return new Picture(this.studio, keys.table, table.depth).paint(around, (context) => {
      context.translate(-around.x, -around.y);
      paintTable(context, box, this.studio.palette);
    });
  }
}
