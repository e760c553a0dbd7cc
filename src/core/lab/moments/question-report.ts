import type { Id, Seat } from '../../sim/basics.ts';
import { sdOf } from '../balance/spread.ts';
import { meanOfAll } from '../figures.ts';
import { correlation } from '../least-squares.ts';
import { type Beside, besideOthers, groupBySituation, replayedShares, trueShares } from './true-share.ts';
import type { TriedState } from './try-answers.ts';

/** One option of a question over all states it was tried in. Effects are outcome points beside the mean of the options. */
export interface OptionReport {
  readonly id: Id;
  readonly effect: number;
  /** Standard error of `effect` over the states. */
  readonly error: number;
  /** Share of states in which it is best, with what luck adds taken off. */
  readonly best: number;
  /** Share of replays, each of one state under one luck, in which it came out best. */
  readonly bestReplayed: number;
  /** Share of the players who look, each in its own manner, who take it. */
  readonly taken: number;
}

/** The options where one key holds, in the order of the report's options. */
export interface SituationReport {
  readonly situation: number;
  readonly states: number;
  readonly effects: readonly number[];
  readonly errors: readonly number[];
  readonly grades: readonly (number | null)[];
}

export interface QuestionReport {
  readonly of: Id;
  readonly seat: Seat;
  readonly states: number;
  readonly options: readonly OptionReport[];
  readonly situations: readonly SituationReport[];
  /** The option that is best most often. */
  readonly favourite: { readonly option: Id; readonly share: number };
  /** Best minus worst option by the mean of the situation, over the states. */
  readonly stake: number;
  /** Does the better graded option bring more? Correlation over options and states; null where there are no grades. */
  readonly agreement: number | null;
}

const errorOf = (values: readonly number[]) => sdOf(values) / Math.sqrt(Math.max(1, values.length));
const column = (rows: readonly Beside[], at: number) => rows.map((row) => row.effects[at] ?? 0);

/** Grade of an option beside what it brought, for every option of every state. */
export function gradesAndEffects(rows: readonly Beside[], ids: readonly Id[]): readonly (readonly [number, number])[] {
  return rows.flatMap(({ state, effects }) =>
    ids.flatMap((id, at) => {
      const grade = state.options.find((option) => option.id === id)?.grade;
      return grade === null || grade === undefined ? [] : [[grade, effects[at] ?? 0] as const];
    }),
  );
}

function situationReport(situation: number, group: readonly Beside[], ids: readonly Id[]): SituationReport {
  const [first] = group;
  return {
    situation,
    states: group.length,
    effects: ids.map((_, at) => meanOfAll(column(group, at))),
    errors: ids.map((_, at) => errorOf(column(group, at))),
    grades: ids.map((id) => first?.state.options.find((option) => option.id === id)?.grade ?? null),
  };
}

/** What was found out about one question. Throws for none. */
export function reportOf(states: readonly TriedState[]): QuestionReport {
  const [first] = states;
  if (!first) throw new Error('There is nothing to report of no states.');
  const ids = first.options.map(({ id }) => id).sort();
  const rows = states.map((state) => besideOthers(state, ids));
  const [best, bestReplayed] = [trueShares(rows, ids.length), replayedShares(rows, ids.length)];
  const options = ids.map(
    (id, at): OptionReport => ({
      id,
      effect: meanOfAll(column(rows, at)),
      error: errorOf(column(rows, at)),
      best: best[at] ?? 0,
      bestReplayed: bestReplayed[at] ?? 0,
      taken: meanOfAll(states.map((state) => state.options.find((option) => option.id === id)?.taken ?? 0)),
    }),
  );
  const situations = [...groupBySituation(rows)].map(([situation, group]) => situationReport(situation, group, ids));
  const most = options.reduce((one, other) => (other.best > one.best ? other : one));
  const pairs = gradesAndEffects(rows, ids);
  return {
    of: first.of,
    seat: first.seat,
    states: states.length,
    options,
    situations,
    favourite: { option: most.id, share: most.best },
    stake:
      situations.reduce((sum, one) => sum + one.states * (Math.max(...one.effects) - Math.min(...one.effects)), 0) /
      states.length,
    agreement: pairs.length === 0 ? null : correlation(pairs),
  };
}
