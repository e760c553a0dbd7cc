import type { Figures } from '../../../core/fit/score.ts';
import type { Ribbon } from '../report-data.ts';

/** The line ends at three standard deviations; what lies beyond is drawn just inside, beside the mark of the seat. */
const END = 3;
const INSIDE = 2;
/** Middle zone of the model: leads within it are too close to call. */
export const ZONE = 0.2;

/** Lead and its 90 % bar as places on the line, in percent, Product Owner at 0 and Scrum Master at 100. */
export function ribbonOf(figures: Pick<Figures, 'lead' | 'interval90'>): Ribbon {
  const [low, high] = figures.interval90;
  return { at: place(figures.lead), low: place(low), high: place(high), zoneLow: place(-ZONE), zoneHigh: place(ZONE) };
}

export function crossesZone([low, high]: readonly [number, number]): boolean {
  return low < ZONE && high > -ZONE;
}

function place(lead: number): number {
  const percent = Math.round(((lead + END) / (2 * END)) * 1000) / 10;
  return Math.min(100 - INSIDE, Math.max(INSIDE, percent));
}
