import type { Id, Seat } from '../../sim/basics.ts';
import { to3 } from '../figures.ts';
import type { QuestionReport } from './question-report.ts';
import type { MomentsReport } from './seat-report.ts';

/** No answer may come out best in a larger share of the replays of its question's states, or in a smaller one. */
export const MOST_OFTEN_BEST = 0.85;
export const LEAST_OFTEN_BEST = 0.02;

/** An option and the share in which it is best. */
interface BestIn {
  readonly option: Id;
  readonly share: number;
}

/** The options that are best most often and most seldom. */
interface Extremes {
  readonly most: BestIn;
  readonly least: BestIn;
}

/** One question: which option is best most often and which most seldom, and whether its grades say what the options bring. */
export interface QuestionLine {
  readonly of: Id;
  readonly seat: Seat;
  readonly states: number;
  /** Over the replays: in hindsight. */
  readonly replayed: Extremes;
  /** Over the states, with what luck adds taken off: in foresight. */
  readonly expected: Extremes;
  readonly stake: number;
  readonly agreement: number | null;
}

/** Questions in which one option is best too often, and options that are best too seldom. */
interface Outside {
  readonly oneSided: readonly Id[];
  readonly neverBest: readonly { readonly of: Id; readonly option: Id }[];
}

export interface MomentsTable {
  readonly questions: readonly QuestionLine[];
  readonly replayed: Outside;
  readonly expected: Outside;
  readonly neverCame: readonly Id[];
  readonly untaken: MomentsReport['untaken'];
  readonly seats: MomentsReport['seats'];
}

type Share = 'bestReplayed' | 'best';

function extremesOf({ options }: QuestionReport, share: Share): Extremes {
  const bestIn = (one: QuestionReport['options'][number]): BestIn => ({ option: one.id, share: to3(one[share]) });
  return {
    most: bestIn(options.reduce((one, other) => (other[share] > one[share] ? other : one))),
    least: bestIn(options.reduce((one, other) => (other[share] < one[share] ? other : one))),
  };
}

function lineOf(report: QuestionReport): QuestionLine {
  const { of, seat, states, stake, agreement } = report;
  return {
    of,
    seat,
    states,
    replayed: extremesOf(report, 'bestReplayed'),
    expected: extremesOf(report, 'best'),
    stake: to3(stake),
    agreement: agreement === null ? null : to3(agreement),
  };
}

function outsideOf(questions: readonly QuestionReport[], share: Share): Outside {
  const best = questions.flatMap(({ of, options }) =>
    options.map((option) => ({ of, option: option.id, share: to3(option[share]) })),
  );
  return {
    oneSided: best.filter((one) => one.share > MOST_OFTEN_BEST).map(({ of }) => of),
    neverBest: best.filter((one) => one.share < LEAST_OFTEN_BEST).map(({ of, option }) => ({ of, option })),
  };
}

/** What is kept of a report: a line a question, and what falls outside the bars. */
export function momentsTable({ questions, neverCame, neverPossible, untaken, seats }: MomentsReport): MomentsTable {
  return {
    questions: questions.map(lineOf),
    replayed: outsideOf(questions, 'bestReplayed'),
    expected: outsideOf(questions, 'best'),
    neverCame: [...neverCame, ...neverPossible],
    untaken,
    seats,
  };
}
