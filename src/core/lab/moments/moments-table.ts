import type { Id, Seat } from '../../sim/basics.ts';
import type { QuestionReport } from './question-report.ts';
import type { MomentsReport } from './seat-report.ts';

/** No answer may be best in a larger share of the states in which its question can come, or in a smaller one. */
export const MOST_OFTEN_BEST = 0.85;
export const LEAST_OFTEN_BEST = 0.02;

/** One question: which option is best most often and which most seldom, and whether its grades say what the options bring. */
export interface QuestionLine {
  readonly of: Id;
  readonly seat: Seat;
  readonly states: number;
  readonly most: { readonly option: Id; readonly share: number };
  readonly least: { readonly option: Id; readonly share: number };
  readonly stake: number;
  readonly agreement: number | null;
}

export interface MomentsTable {
  readonly questions: readonly QuestionLine[];
  /** Questions in which one option is best too often, and options that are best too seldom. */
  readonly oneSided: readonly Id[];
  readonly neverBest: readonly { readonly of: Id; readonly option: Id }[];
  readonly neverCame: readonly Id[];
  readonly untaken: MomentsReport['untaken'];
  readonly seats: MomentsReport['seats'];
}

const thousandths = (value: number) => Math.round(value * 1000) / 1000;

function lineOf({ of, seat, states, options, favourite, stake, agreement }: QuestionReport): QuestionLine {
  const least = options.reduce((one, other) => (other.best < one.best ? other : one));
  return {
    of,
    seat,
    states,
    most: { option: favourite.option, share: thousandths(favourite.share) },
    least: { option: least.id, share: thousandths(least.best) },
    stake: thousandths(stake),
    agreement: agreement === null ? null : thousandths(agreement),
  };
}

/** What is kept of a report: a line a question and what falls outside the bars. Shares are those with luck taken off. */
export function momentsTable({ questions, neverCame, neverPossible, untaken, seats }: MomentsReport): MomentsTable {
  return {
    questions: questions.map(lineOf),
    oneSided: questions.filter(({ favourite }) => favourite.share > MOST_OFTEN_BEST).map(({ of }) => of),
    neverBest: questions.flatMap(({ of, options }) =>
      options.filter(({ best }) => best < LEAST_OFTEN_BEST).map(({ id }) => ({ of, option: id })),
    ),
    neverCame: [...neverCame, ...neverPossible],
    untaken,
    seats,
  };
}
