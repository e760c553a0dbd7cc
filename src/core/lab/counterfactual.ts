import { ordinaryPlayer } from '../game/outside.ts';
import type { Recording } from '../replay/recording.ts';
import type { Id } from '../sim/basics.ts';
import type { Player } from '../sim/player.ts';
import type { Scenario } from '../sim/scenario.ts';
import { meanOfAll } from './figures.ts';
import { type Course, courseOf, type Fork, forksOf } from './fork.ts';

/** A decision as it was taken against another answer to it: what changed, by how much, how often. */
export interface Counterfactual {
  readonly decision: Id;
  readonly sprint: number;
  readonly day: number;
  readonly taken: Id;
  readonly instead: Id;
  /** The mean difference lies beyond two standard errors over the pairs. */
  readonly clear: boolean;
  /** Would the other answer have been better? */
  readonly better: boolean;
  /** Pairs that share their luck, and in how many of them the other answer came out ahead and behind. */
  readonly pairs: number;
  readonly ahead: number;
  readonly behind: number;
  /** Mean difference: outcome of the Sprint and worth of the state it leaves, in thousandths of an outcome point. */
  readonly by: number;
  /** What differed under the real luck. */
  readonly itemsEarlier: readonly { readonly item: Id; readonly days: number }[];
  readonly goal: 'met-instead' | 'missed-instead' | 'same';
  readonly teamChange: 'up' | 'down' | 'same';
}

export interface Search {
  readonly sprint: number;
  /** Pairs under renewed luck that a difference is held against. */
  readonly pairs: number;
  /** So many decisions at most. */
  readonly most: number;
  /** Hears how far the search is: courses played, of how many about. */
  readonly tell?: (done: number, all: number) => void;
}

/** One answer that was not given. */
interface Candidate {
  readonly fork: Fork;
  readonly instead: Id;
  readonly differences: readonly number[];
}

/** Lucks that every other answer is tried under, the real one among them, and what goes on to be tried further. */
const FIRST_TRIES = 3;
const GO_ON = 6;
const SECOND_TRIES = 12;

/** Two courses may differ by a Sprint Goal met by a hair: what counts is the mean over pairs. */
function sizeOf({ differences }: Candidate): number {
  return Math.abs(meanOfAll(differences));
}

/** Plays courses on and counts them. A taken answer is played once for each luck, however many others it is held against. */
function openTable(scenario: Scenario, player: Player, played: () => void) {
  const taken = new Map<Fork, Map<number, Course | null>>();
  const play = (fork: Fork, option: Id, renew: number) => {
    played();
    return courseOf(fork, option, { scenario, player, renew });
  };
  function asTaken(fork: Fork, renew: number): Course | null {
    const known = taken.get(fork) ?? new Map<number, Course | null>();
    taken.set(fork, known);
    if (!known.has(renew)) known.set(renew, play(fork, fork.taken, renew));
    return known.get(renew) ?? null;
  }
  return {
    asTaken,
    instead: (fork: Fork, option: Id) => play(fork, option, 0),
    /** The same answer under more lucks. */
    further({ fork, instead, differences }: Candidate, until: number): Candidate {
      const more: number[] = [];
      for (let renew = differences.length; renew < until; renew++) {
        const [was, other] = [asTaken(fork, renew), play(fork, instead, renew)];
        if (was && other) more.push(other.total - was.total);
      }
      return { fork, instead, differences: [...differences, ...more] };
    },
  };
}

/** The largest of a list, one for each decision. */
function largest(candidates: readonly Candidate[], most: number): readonly Candidate[] {
  const sorted = [...candidates].sort((a, b) => sizeOf(b) - sizeOf(a));
  return sorted.filter((one, at) => sorted.findIndex(({ fork }) => fork === one.fork) === at).slice(0, most);
}

/**
 * The decisions of a Sprint whose other answers would have changed most, the largest first. Each other answer is tried under the real luck
 * and a few more, those that differ most under further ones, and the last under `pairs` renewed lucks that both answers share; after
 * the decision both seats are played on by the ordinary policy. None if the Sprint held no decision.
 */
export function largestDecisions(recording: Recording, scenario: Scenario, search: Search): readonly Counterfactual[] {
  const { sprint, pairs, most, tell } = search;
  const player = ordinaryPlayer(scenario);
  const forks = forksOf(recording, scenario, { sprint, player });
  const others = forks.reduce((sum, fork) => sum + fork.others.length, 0);
  const [first, second] = [
    (others + forks.length) * FIRST_TRIES,
    2 * Math.min(GO_ON * most, others) * (SECOND_TRIES - FIRST_TRIES),
  ];
  const all = first + second + Math.min(most, forks.length) * (1 + 2 * pairs);
  let done = 0;
  const table = openTable(scenario, player, () => {
    done += 1;
    tell?.(Math.min(done, all), all);
  });
  const tried = forks.flatMap((fork) =>
    fork.others.map((instead) => table.further({ fork, instead, differences: [] }, FIRST_TRIES)),
  );
  const further = [...tried].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, GO_ON * most);
  const found = largest(
    further.map((one) => table.further(one, SECOND_TRIES)),
    most,
  );
  // The lucks that chose a decision flatter it: what is told of it comes from lucks of its own, after those.
  return found.flatMap(({ fork, instead }) => {
    const [was, other] = [table.asTaken(fork, 0), table.instead(fork, instead)];
    if (!was || !other) return [];
    const fresh = table.further({ fork, instead, differences: Array(SECOND_TRIES).fill(0) }, SECOND_TRIES + pairs);
    const told = verdictOn(fresh.differences.slice(SECOND_TRIES));
    return [{ ...compare(fork, instead, { taken: was, other }), ...told }];
  });
}

type Told = Pick<Counterfactual, 'clear' | 'better' | 'pairs' | 'ahead' | 'behind' | 'by'>;

/** Is the difference between two answers more than chance, over so many pairs that share their luck? */
function verdictOn(differences: readonly number[]): Told {
  const n = differences.length;
  const mean = n === 0 ? 0 : meanOfAll(differences);
  const variance = differences.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / Math.max(1, n - 1);
  return {
    clear: n > 1 && mean * mean > (4 * variance) / n,
    better: mean > 0,
    pairs: n,
    ahead: differences.filter((value) => value > 0).length,
    behind: differences.filter((value) => value < 0).length,
    by: Math.trunc(mean),
  };
}

/** Thousandths of the team's meter under which nobody sees a difference. */
const SAME_TEAM = 8;
/** A day that never comes in a Sprint: the item was not Done. */
const NEVER = 99;

function compare(fork: Fork, instead: Id, { taken, other }: { taken: Course; other: Course }): Omit<Counterfactual, keyof Told> {
  const itemsEarlier = [...new Set([...taken.done.keys(), ...other.done.keys()])]
    .map((item) => ({ item, days: (taken.done.get(item) ?? NEVER) - (other.done.get(item) ?? NEVER) }))
    .filter((entry) => entry.days !== 0)
    .sort((a, b) => Math.abs(b.days) - Math.abs(a.days))
    .slice(0, 3);
  const team = (other.meters.team ?? 0) - (taken.meters.team ?? 0);
  return {
    decision: fork.ask,
    sprint: fork.world.at.sprint,
    day: fork.day,
    taken: fork.taken,
    instead,
    itemsEarlier,
    goal: taken.goalMet === other.goalMet ? 'same' : other.goalMet ? 'met-instead' : 'missed-instead',
    teamChange: team > SAME_TEAM ? 'up' : team < -SAME_TEAM ? 'down' : 'same',
  };
}
