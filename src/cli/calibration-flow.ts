import { meanOfAll } from '../core/lab/figures.ts';
import { medianOf, quantileOf } from '../core/lab/quantiles.ts';
import type { SprintReport } from '../core/lab/sprint-report.ts';
import { share } from './calibration-figures.ts';
import { type CalibrationRow, figure, row } from './calibration-row.ts';
import type { Sample } from './calibration-sample.ts';

/** When in a Sprint things get Done. */
export function burndown({ sprints }: Sample): readonly CalibrationRow[] {
  const some = sprints.filter((one) => one.donePoints > 0);
  const at = (place: number) => some.map((one) => one.doneShare[place] ?? 0);
  const mid = sprints.map((one) => one.inProgressMid / one.people);
  return [
    row(17, 'share of the finally done points at 30, 50, 80 % of the time, median', '0.27, 0.45, 0.76', [
      figure('30 %', medianOf(at(0)), [0.2, 0.38]),
      figure('50 %', medianOf(at(1)), [0.36, 0.54]),
      figure('80 %', medianOf(at(2)), [0.66, 0.92]),
    ]),
    row(18, 'the same at 50 % of the time, spread', '0.08; 0.78', [
      figure('p10', quantileOf(at(1), 0.1), [0, 0.2]),
      figure('p90', quantileOf(at(1), 0.9), [0.68, 1]),
    ]),
    row(19, 'items in progress for each Developer at mid-Sprint', '0.42; 1.3', [
      figure('p50', medianOf(mid), [0.33, 1]),
      figure('p90', quantileOf(mid, 0.9), [1, 1.9]),
    ]),
  ];
}

/** How items go through a Sprint: how long they take, what holds them up, what comes back. */
export function flow({ sprints, items, done, planned }: Sample): readonly CalibrationRow[] {
  const finished = (points: number) =>
    share(
      planned.filter((item) => item.points === points),
      (item) => item.done,
    );
  const cycle = done.map((item) => item.doneDay - item.startDay + 1);
  const p50 = medianOf(cycle);
  const days = sprints.reduce((sum, one) => sum + one.days, 0);
  const throughput = sprints.reduce((sum, one) => sum + one.doneItems, 0) / days;
  const inProgress = meanOfAll(sprints.map((one) => one.inProgressMean));
  return [
    row(20, 'Done in the Sprint they were selected for: 1 point; 8 points over 1 point', '0.74; 0.79', [
      figure('1 point', finished(1), [0.6, 0.88]),
      figure('8 over 1', finished(8) / finished(1), [0.6, 0.95]),
    ]),
    row(21, 'Done items that took more than one Sprint', '0.03 to 0.53', [
      figure(
        'share',
        share(done, (item) => item.sprints > 1),
        [0.04, 0.35],
      ),
    ]),
    row(22, 'cycle time in working days, both ends counted', '3; 3.3; 6.7', [
      figure('p50', p50, [2, 5]),
      figure('p85/p50', quantileOf(cycle, 0.85) / p50, [2.3, 4]),
      figure('p95/p50', quantileOf(cycle, 0.95) / p50, [4, 8]),
    ]),
    row(23, 'bugs among the items of a Sprint', '0.27', [
      figure('p50', medianOf(sprints.map((one) => one.bugs / Math.max(1, one.endItems))), [0.18, 0.42]),
    ]),
    row(24, 'Done items that failed an inspection', '0.14', [
      figure(
        'share',
        share(done, (item) => item.reworked > 0),
        [0.08, 0.25],
      ),
    ]),
    row(25, 'items ever blocked', '0.10 to 0.16', [
      figure(
        'share',
        share(items, (item) => item.blocked),
        [0.03, 0.18],
      ),
    ]),
    row(26, 'items Done for each Developer and week', '1.0', [
      figure('p50', medianOf(sprints.map((one) => one.doneItems / one.people / (one.days / 5))), [0.6, 1.4]),
    ]),
    focus(sprints),
    row(28, 'items in progress over Done a day times days in progress', '1', [
      figure('ratio', inProgress / (throughput * meanOfAll(done.map((item) => item.inProgressDays))), [0.9, 1.1]),
    ]),
  ];
}

function focus(sprints: readonly SprintReport[]): CalibrationRow {
  const hours = sprints.flatMap((one) => one.focusHours.flat()).filter((one) => one > 0);
  return row(27, 'hours of task work on a Developer’s day with any', '1.0, 2.9, 5.2', [
    figure('p10', quantileOf(hours, 0.1), [0.8, 1.2]),
    figure('p50', medianOf(hours), [2.32, 3.48]),
    figure('p90', quantileOf(hours, 0.9), [4.16, 6.24]),
  ]);
}
