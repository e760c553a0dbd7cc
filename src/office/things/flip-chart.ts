import type { View } from '../../core/sim/view.ts';
import { boardNotes, pointsLeft } from '../board-notes.ts';
import { burndownLine } from '../burndown-line.ts';
import { keys } from '../keys.ts';
import { wordKeys } from '../office-words.ts';
import { chartArea, paintChart, paintLegs } from '../paint/paint-chart.ts';
import { Picture } from '../picture.ts';
import type { Studio } from '../studio.ts';

/** The flip chart. It is the burndown of the Sprint. */
export class FlipChart {
  private readonly studio: Studio;
  private readonly sheet: Picture;
  private readonly legs: Picture;
  private painted = '';

  constructor(studio: Studio) {
    this.studio = studio;
    this.legs = new Picture(studio, keys.legs, 11);
    this.sheet = new Picture(studio, keys.chart, 12);
    const { flipChart: box, shape, floorY, body } = studio.plan;
    if (box === null || shape !== 'stage') return;
    const top = box.y + box.height;
    const legs = { x: box.x, y: top, width: box.width, height: Math.max(10, floorY + 34 * body - top) };
    this.legs.paint(legs, (context) => paintLegs(context, legs, studio.palette));
  }

  show(view: View): void {
    const { sprint, at } = view;
    const { plan, palette, words, soon } = this.studio;
    const box = plan.flipChart;
    if (box === null) return;
    const bare = plan.shape !== 'stage';
    const area = bare ? { x: 9, y: 11, width: box.width - 20, height: box.height - 24 } : chartArea(box, plan.unit);
    const line = burndownLine(sprint, at.days, area);
    const foot = line === null ? '' : words(wordKeys.pointsLeft, { points: pointsLeft(boardNotes(view)) });
    const title = words(wordKeys.burndown);
    const now = JSON.stringify([line, foot, title]);
    if (now === this.painted) return;
    this.painted = now;
    const draw = (context: CanvasRenderingContext2D): void => {
      context.translate(8, 8);
      paintChart(context, box, { palette, unit: plan.unit, title, foot, line, bare });
    };
    soon(keys.chart, () => this.sheet.paint(box, draw, 8));
  }

  destroy(): void {
    this.sheet.destroy();
    this.legs.destroy();
  }
}
