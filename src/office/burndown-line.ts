import type { SprintLedger } from '../core/sim/view.ts';
import type { Box } from './office-types.ts';
import type { Point } from './sketch.ts';

export interface BurndownLine {
  /** Points left so far, the start first. */
  readonly line: readonly Point[];
  /** From all points at the start to none on the last day. */
  readonly ideal: readonly [Point, Point];
}

/** The burndown of the Sprint inside `area`; null before there is anything to burn down. */
export function burndownLine(sprint: Pick<SprintLedger, 'burndown'>, days: number, area: Box): BurndownLine | null {
  const { burndown } = sprint;
  const start = burndown[0];
  if (start === undefined) return null;
  const most = Math.max(1, ...burndown);
  const at = (day: number, points: number): Point => ({
    x: area.x + (Math.min(day, days) / Math.max(1, days)) * area.width,
    y: area.y + area.height - (points / most) * area.height,
  });
  return { line: burndown.map((points, day) => at(day, points)), ideal: [at(0, start), at(days, 0)] };
}
