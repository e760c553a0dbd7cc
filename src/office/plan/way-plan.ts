import type { Box } from '../office-types.ts';
import type { StagePlan } from './plan-types.ts';

/** Share of a spot's height that the tallest hair of a bust fills. */
const HAIR = 0.93;

/** The slip below the window that counts what is in the way; null where a head would hide it or there is no wall for it. */
export function planWay({ shape, window, spots, unit }: Pick<StagePlan, 'shape' | 'window' | 'spots' | 'unit'>): Box | null {
  if (shape !== 'stage' || window === null) return null;
  const box = {
    x: window.x - 4 * unit,
    y: window.y + window.height + 12 * unit,
    width: window.width + 8 * unit,
    height: 50 * unit,
  };
  const isFree = spots.desk.every(({ x, y, tall }) => x > box.x + box.width + 20 * unit || y - tall * HAIR > box.y + box.height);
  return isFree ? box : null;
}

/** So many strokes are drawn; more would not be counted by anybody. */
export const MOST_STROKES = 10;

/** Groups of a tally, five in each: 7 = [5, 2]. */
export function tally(count: number): readonly number[] {
  const shown = Math.min(MOST_STROKES, count);
  return Array.from({ length: Math.ceil(shown / 5) }, (_, group) => Math.min(5, shown - group * 5));
}
