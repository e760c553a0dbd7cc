import { meanOfAll } from '../core/lab/figures.ts';
import { medianOf, quantileOf } from '../core/lab/quantiles.ts';
import type { SprintReport } from '../core/lab/sprint-report.ts';
import { autocorrelation, lineThrough, share } from './calibration-figures.ts';
import type { Sample } from './calibration-sample.ts';

/** One figure of a row: what was measured, and the range in which it is accepted. */
export interface Figure {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly measured: number;
}

export interface CalibrationRow {
  readonly row: number;
  readonly about: string;
  readonly target: string;
  readonly figures: readonly Figure[];
}

const POINTS = [1, 2, 3, 5, 8, 13] as const;
const MIX: Readonly<Record<number, number>> = { 1: 0.22, 2: 0.17, 3: 0.21, 5: 0.2, 8: 0.14, 13: 0.05 };

function figure(name: string, measured: number, [low, high]: readonly [number, number]): Figure {
  return { name, measured, low, high };
}

/** Done points over the points selected at the start. */
function sayDo(sprints: readonly SprintReport[]): readonly number[] {
  return sprints.filter((sprint) => sprint.committedPoints > 0).map((sprint) => sprint.donePoints / sprint.committedPoints);
}

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

function row(number: number, about: string, target: string, figures: readonly Figure[]): CalibrationRow {
  return { row: number, about, target, figures };
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

function coefficient(values: readonly number[]): number {
  const mean = meanOfAll(values);
  return mean === 0 ? 0 : Math.sqrt(meanOfAll(values.map((value) => (value - mean) ** 2))) / mean;
}

/** Velocity over committed by how far the commitment was over the mean of the last three Sprints. */
const BOLDNESS = [
  { below: 0.8, from: 0, range: [1.1, Number.POSITIVE_INFINITY] },
  { below: 1.1, from: 0.8, range: [0.9, 1.4] },
  { below: 1.5, from: 1.1, range: [0.7, 1.05] },
  { below: 2.5, from: 1.5, range: [0.5, 0.85] },
] as const;

function velocity({ teams, sprints }: Sample): readonly CalibrationRow[] {
  const long = teams.filter((team) => team.length >= 8).map((team) => team.map((one) => one.donePoints));
  const spread = long.map(coefficient);
  const known = sprints.filter((one) => (one.velocityMean3 ?? 0) > 0 && one.committedPoints > 0);
  const pairs = teams.flatMap((team) =>
    team.flatMap((one, at): [number, number][] => {
      const previous = team[at - 1]?.donePoints ?? 0;
      if (previous === 0 || one.donePoints === 0 || one.committedPoints === 0) return [];
      return [[Math.log(one.committedPoints / previous), Math.log(one.donePoints / previous)]];
    }),
  );
  return [
    row(13, 'coefficient of variation of a team’s velocity', '0.26 to 0.28; 0.39 to 1.0', [
      figure('p50', medianOf(spread), [0.22, 0.45]),
      figure('p10', quantileOf(spread, 0.1), [0.1, 0.75]),
      figure('p90', quantileOf(spread, 0.9), [0.1, 0.75]),
    ]),
    row(14, 'autocorrelation of velocity from Sprint to Sprint', '0.2', [
      figure('p50', medianOf(long.map(autocorrelation)), [-0.25, 0.45]),
    ]),
    row(15, 'velocity over committed by over-commitment', '1.43, 1.24, 0.86, 0.71, falling', [
      ...BOLDNESS.map(({ from, below, range }) => {
        const bold = (one: SprintReport) => one.committedPoints / (one.velocityMean3 ?? 1);
        const inBin = known.filter((one) => bold(one) >= from && bold(one) < below);
        return figure(`${from} to ${below}`, medianOf(sayDo(inBin)), range);
      }),
    ]),
    row(16, 'done on committed, both over the Sprint before, as logarithms', '0.41', [
      figure('slope', lineThrough(pairs).slope, [0.2, 0.7]),
    ]),
  ];
}

function burndown({ sprints }: Sample): readonly CalibrationRow[] {
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

function flow({ sprints, items, done, planned }: Sample): readonly CalibrationRow[] {
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
