import { meanOfAll } from '../core/lab/figures.ts';
import { medianOf, quantileOf } from '../core/lab/quantiles.ts';
import type { SprintReport } from '../core/lab/sprint-report.ts';
import { lineThrough, share } from './calibration-figures.ts';
import { burndown, flow } from './calibration-flow.ts';
import { type CalibrationRow, figure, row, sayDo } from './calibration-row.ts';
import type { Sample } from './calibration-sample.ts';
import { velocity } from './calibration-velocity.ts';

const POINTS = [1, 2, 3, 5, 8, 13] as const;
const MIX: Readonly<Record<number, number>> = { 1: 0.22, 2: 0.17, 3: 0.21, 5: 0.2, 8: 0.14, 13: 0.05 };

function commitment({ sprints }: Sample): readonly CalibrationRow[] {
  const ratios = sayDo(sprints);
  return [
    row(1, 'velocity over committed, median', '0.91 to 0.95', [figure('p50', medianOf(ratios), [0.75, 1.1])]),
    row(2, 'velocity over committed, spread', '0.30 to 0.33; 2.1 to 2.2', [
      figure('p10', quantileOf(ratios, 0.1), [0.15, 0.55]),
      figure('p90', quantileOf(ratios, 0.9), [1.4, 2.4]),
    ]),
    row(3, 'Sprints at or over 100 % and 80 % of it', '0.45 to 0.49; 0.61 to 0.65', [
      figure(
        '100 %',
        share(ratios, (one) => one >= 1),
        [0.33, 0.62],
      ),
      figure(
        '80 %',
        share(ratios, (one) => one >= 0.8),
        [0.45, 0.78],
      ),
    ]),
    doneOfScope(sprints),
  ];
}

function doneOfScope(sprints: readonly SprintReport[]): CalibrationRow {
  const scope = sprints.filter((one) => one.endPoints > 0).map((one) => one.donePoints / one.endPoints);
  return row(4, 'done over scope at the end', '0.75 to 0.79; 0.25 to 0.31', [
    figure('p50', medianOf(scope), [0.6, 0.9]),
    figure('p10', quantileOf(scope, 0.1), [0.12, 0.5]),
  ]);
}

function changes({ sprints }: Sample): readonly CalibrationRow[] {
  const early = sprints.map((one) => one.addedAt.filter((at) => at <= 0.8).length / Math.max(1, one.startItems));
  const added = sprints.flatMap((one) => one.addedAt.filter((at) => at <= 0.8));
  return [
    row(5, 'items added by 80 % of the time over items at the start', '0.37 to 0.43; 1.5', [
      figure('p50', medianOf(early), [0.22, 0.55]),
      figure('p90', quantileOf(early, 0.9), [0.8, 1.8]),
    ]),
    row(6, 'share of these additions by 30 % and 50 % of the time', '0.45; 0.64', [
      figure(
        '30 %',
        share(added, (at) => at <= 0.3),
        [0.33, 0.57],
      ),
      figure(
        '50 %',
        share(added, (at) => at <= 0.5),
        [0.52, 0.76],
      ),
    ]),
    row(7, 'items removed over items at the start', '0.13 to 0.14', [
      figure('mean', meanOfAll(sprints.map((one) => one.removedItems / Math.max(1, one.startItems))), [0.03, 0.18]),
    ]),
    row(8, 'Sprints with an addition, with a removal', '0.91; 0.57', [
      figure(
        'added',
        share(sprints, (one) => one.addedItems > 0),
        [0.7, 0.98],
      ),
      figure(
        'removed',
        share(sprints, (one) => one.removedItems > 0),
        [0.25, 0.7],
      ),
    ]),
    row(9, 'items at the start for each Developer', '2.0', [
      figure('p50', medianOf(sprints.map((one) => one.startItems / one.people)), [1.6, 2.6]),
    ]),
  ];
}

function effort({ done, overEstimate }: Sample): readonly CalibrationRow[] {
  const sized = done.filter((item) => (item.points ?? 0) > 0 && item.hours > 0);
  const line = lineThrough(sized.map((item) => [Math.log(item.points ?? 1), Math.log(item.hours)]));
  return [
    row(10, 'sizes of Done items', '0.22, 0.17, 0.21, 0.20, 0.14, 0.05', [
      ...POINTS.map((points) => {
        const target = MIX[points] ?? 0;
        const measured = share(sized, (item) => item.points === points);
        return figure(`${points}`, measured, [Math.max(0, target - 0.1), target + 0.1]);
      }),
    ]),
    row(11, 'effort on points, both as logarithms', '0.91 to 0.99; 0.77 to 0.92; 0.59 to 0.71', [
      figure('slope', line.slope, [0.75, 1.1]),
      figure('residual sd', line.residual, [0.5, 1.05]),
      figure('r', line.r, [0.5, 0.8]),
    ]),
    row(12, 'effort over what the points said', '0.43; 1.0; 2.0', [
      figure('p10', quantileOf(overEstimate, 0.1), [0.2, 0.5]),
      figure('p50', medianOf(overEstimate), [0.85, 1.15]),
      figure('p90', quantileOf(overEstimate, 0.9), [1.7, 2.7]),
    ]),
  ];
}

/** The table of what real Sprints look like (public data of ten organisations), and what a sample of simulated ones does. */
export function calibrationOf(sample: Sample): readonly CalibrationRow[] {
  return [
    ...commitment(sample),
    ...changes(sample),
    ...effort(sample),
    ...velocity(sample),
    ...burndown(sample),
    ...flow(sample),
  ];
}

/** Does a row hold? Figures of over-commitment must also fall from bin to bin. */
export function rowHolds({ row: number, figures }: CalibrationRow): boolean {
  const inside = figures.every(({ measured, low, high }) => measured >= low && measured <= high);
  if (number !== 15) return inside;
  return inside && figures.every(({ measured }, at) => at === 0 || measured < (figures[at - 1]?.measured ?? 0));
}
