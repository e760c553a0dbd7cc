import { type AskedQuestion, type StanceShare, stanceShares } from '../../content/reach/stance-shares.ts';
import type { Id, Seat } from '../../sim/basics.ts';
import { SEATS } from '../../sim/basics.ts';
import { meanOfAll } from '../figures.ts';
import { correlation } from '../least-squares.ts';
import { gradesAndEffects, type QuestionReport, reportOf } from './question-report.ts';
import { besideOthers } from './true-share.ts';
import type { TriedState } from './try-answers.ts';

/** The moments of one seat taken together, each weighing the same. */
export interface SeatReport {
  readonly seat: Seat;
  readonly moments: number;
  /** Mean of best minus worst, in outcome points. */
  readonly stake: number;
  /** What an answer of grade 0, 1, 2, 3 brings beside the mean of the four. */
  readonly byGrade: readonly number[];
  /** Correlation of grade and effect over all answers and states, and over the means of the situations, in which luck is averaged out. */
  readonly agreement: number;
  readonly agreementOfMeans: number;
  /** Over the states in which the moments could come, each moment weighing the same: the stance that gets a player furthest first. */
  readonly stances: readonly StanceShare[];
}

export interface MomentsReport {
  /** The most one-sided question first. */
  readonly questions: readonly QuestionReport[];
  readonly seats: readonly SeatReport[];
  /** Moments that did not come by themselves in any season, and those that could not have come either. */
  readonly neverCame: readonly Id[];
  readonly neverPossible: readonly Id[];
  /** Answers that hardly anybody takes. */
  readonly untaken: readonly { readonly of: Id; readonly option: Id; readonly taken: number }[];
}

/** An answer that fewer ordinary players take is one that nobody would take. */
const HARDLY = 0.005;

function groupByQuestion(tried: readonly TriedState[]): readonly (readonly TriedState[])[] {
  const groups = new Map<Id, TriedState[]>();
  for (const state of tried) groups.set(state.of, [...(groups.get(state.of) ?? []), state]);
  return [...groups.values()];
}

function situationPairs({ situations }: QuestionReport): readonly (readonly [number, number])[] {
  return situations.flatMap(({ grades, effects }) =>
    grades.flatMap((grade, at) => (grade === null ? [] : [[grade, effects[at] ?? 0] as const])),
  );
}

/** A state as a player of stances meets it; a question weighs 1 however many states it has. */
function askedIn({ options }: TriedState, _: number, { length }: readonly TriedState[]): readonly AskedQuestion[] {
  const answers = options.flatMap(({ stance, grade }) => (stance === null || grade === null ? [] : [{ stance, grade }]));
  return answers.length === 0 ? [] : [{ times: 1 / length, answers }];
}

function seatReport(seat: Seat, groups: readonly (readonly TriedState[])[], reports: readonly QuestionReport[]): SeatReport {
  const moments = reports.filter((one) => one.seat === seat && one.agreement !== null);
  const pairs = groups
    .filter(([first]) => first?.seat === seat && first.options.every((option) => option.grade !== null))
    .map((states) => {
      const ids = states[0]?.options.map(({ id }) => id) ?? [];
      return gradesAndEffects(
        states.map((state) => besideOthers(state, ids)),
        ids,
      );
    });
  const ofGrade = (grade: number) =>
    meanOfAll(pairs.map((one) => meanOfAll(one.filter(([given]) => given === grade).map(([, effect]) => effect))));
  return {
    seat,
    moments: moments.length,
    stake: meanOfAll(moments.map((one) => one.stake)),
    byGrade: [0, 1, 2, 3].map(ofGrade),
    agreement: correlation(pairs.flat()),
    agreementOfMeans: correlation(moments.flatMap(situationPairs)),
    stances: stanceShares(groups.flatMap((states) => (states[0]?.seat === seat ? states.flatMap(askedIn) : []))),
  };
}

/** All that was tried, as one report. `came` = what came by itself, `wanted` = what was looked for. */
export function momentsReport(
  tried: readonly TriedState[],
  { came, possible, wanted }: { came: ReadonlySet<Id>; possible: ReadonlySet<Id>; wanted: readonly Id[] },
): MomentsReport {
  const groups = groupByQuestion(tried);
  const questions = groups.map(reportOf).sort((a, b) => b.favourite.share - a.favourite.share || (a.of < b.of ? -1 : 1));
  return {
    questions,
    seats: SEATS.filter((seat) => questions.some((one) => one.seat === seat && one.agreement !== null)).map((seat) =>
      seatReport(seat, groups, questions),
    ),
    neverCame: wanted.filter((id) => !came.has(id) && possible.has(id)),
    neverPossible: wanted.filter((id) => !possible.has(id)),
    untaken: questions.flatMap(({ of, options }) =>
      options.filter(({ taken }) => taken < HARDLY).map(({ id, taken }) => ({ of, option: id, taken })),
    ),
  };
}
