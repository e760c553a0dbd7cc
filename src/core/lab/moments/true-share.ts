import { meanOfAll } from '../figures.ts';
import type { TriedState } from './try-answers.ts';

/** What each option of a state brings beside the mean of its options: all in one row, in the order of the first state's options. */
export interface Beside {
  readonly state: TriedState;
  readonly effects: readonly number[];
  /** The same of each luck by itself: one row a replay. */
  readonly replays: readonly (readonly number[])[];
  /** Variance that luck alone gives to such an effect. */
  readonly noise: number;
}

function transposed(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? 0));
}

/** Effects of a state's options, in the order of `ids`: under one luck the options are held against each other, so that luck they share drops out. */
export function besideOthers(state: TriedState, ids: readonly string[]): Beside {
  const rows = ids.map((id) => state.options.find((option) => option.id === id)?.brings ?? []);
  const byLuck = transposed(rows).map((column) => column.map((value) => value - meanOfAll(column)));
  const byOption = transposed(byLuck);
  const effects = byOption.map(meanOfAll);
  const lucks = byLuck.length;
  const apart = byOption.flatMap((row, at) => row.map((value) => value - (effects[at] ?? 0)));
  const degrees = Math.max(1, (lucks - 1) * ids.length);
  return {
    state,
    effects,
    replays: byLuck,
    noise: lucks < 2 ? 0 : apart.reduce((sum, value) => sum + value * value, 0) / degrees / lucks,
  };
}

/** Share of these rows in which each option is the highest. Options that tie share their row. */
function sharesOf(rows: readonly (readonly number[])[], options: number): readonly number[] {
  const shares = Array.from({ length: options }, () => 0);
  for (const row of rows) {
    const most = Math.max(...row);
    const best = row.flatMap((value, at) => (value === most ? [at] : []));
    for (const at of best) shares[at] = (shares[at] ?? 0) + 1 / best.length / rows.length;
  }
  return shares;
}

/** Share of the replays, each of one state under one luck, in which each option came out best: what a player would say in hindsight. */
export function replayedShares(rows: readonly Beside[], options: number): readonly number[] {
  return sharesOf(
    rows.flatMap(({ replays }) => replays),
    options,
  );
}

/**
 * Share of the states in which each option is truly best, as near as can be told. Luck makes shares look more even than they are, so
 * what a state deviates from the mean of its situation is drawn in until only as much spread is left as luck does not explain.
 */
export function trueShares(rows: readonly Beside[], options: number): readonly number[] {
  const groups = groupBySituation(rows);
  const drawn = [...groups.values()].flatMap((group) => {
    const means = Array.from({ length: options }, (_, at) => meanOfAll(group.map((row) => row.effects[at] ?? 0)));
    const deviation = (row: Beside) => row.effects.map((effect, at) => effect - (means[at] ?? 0));
    const degrees = Math.max(1, (group.length - 1) * options);
    const seen = group.flatMap(deviation).reduce((sum, value) => sum + value * value, 0) / degrees;
    const noise = meanOfAll(group.map((row) => row.noise));
    const kept = seen <= 0 ? 0 : Math.sqrt(Math.max(0, 1 - noise / seen));
    return group.map((row) => deviation(row).map((value, at) => (means[at] ?? 0) + kept * value));
  });
  return sharesOf(drawn, options);
}

/** States by the key that holds in them, in the order of the keys. */
export function groupBySituation(rows: readonly Beside[]): ReadonlyMap<number, readonly Beside[]> {
  const groups = new Map<number, Beside[]>();
  for (const row of [...rows].sort((a, b) => a.state.situation - b.state.situation))
    groups.set(row.state.situation, [...(groups.get(row.state.situation) ?? []), row]);
  return groups;
}
