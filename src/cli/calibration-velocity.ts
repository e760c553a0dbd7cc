import { meanOfAll } from '../core/lab/figures.ts';
import { medianOf, quantileOf } from '../core/lab/quantiles.ts';
import type { SprintReport } from '../core/lab/sprint-report.ts';
import { autocorrelation, lineThrough } from './calibration-figures.ts';
import { type CalibrationRow, figure, row, sayDo } from './calibration-row.ts';
import type { Sample } from './calibration-sample.ts';

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

/** How steady a team's velocity is, and what it does to promise more. */
export function velocity({ teams, sprints }: Sample): readonly CalibrationRow[] {
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
