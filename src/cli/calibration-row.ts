import type { SprintReport } from '../core/lab/sprint-report.ts';

/** One figure of a row: what was measured, and the range in which it is accepted. */
export interface Figure {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly measured: number;
}

/** What real Sprints show, told in words (`target`), and the figures that a sample is held to. */
export interface CalibrationRow {
  readonly row: number;
  readonly about: string;
  readonly target: string;
  readonly figures: readonly Figure[];
}

/** A figure and the range in which it is accepted. */
export function figure(name: string, measured: number, [low, high]: readonly [number, number]): Figure {
  return { name, measured, low, high };
}

/** A row of the table, by its number. */
export function row(number: number, about: string, target: string, figures: readonly Figure[]): CalibrationRow {
  return { row: number, about, target, figures };
}

/** Done points over the points selected at the start. */
export function sayDo(sprints: readonly SprintReport[]): readonly number[] {
  return sprints.filter((sprint) => sprint.committedPoints > 0).map((sprint) => sprint.donePoints / sprint.committedPoints);
}
