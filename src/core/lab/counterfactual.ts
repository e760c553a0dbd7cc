import { moveTo, ordinaryPlayer, playBoth, sendFromOutside } from '../game/outside.ts';
import { continueRun, startRun } from '../game/run.ts';
import type { Recording } from '../replay/recording.ts';
import type { Id, Meter, Seat } from '../sim/basics.ts';
import { TICKS_A_DAY } from '../sim/basics.ts';
import { draftOf } from '../sim/copy-world.ts';
import type { Player } from '../sim/player.ts';
import { DICE, roll } from '../sim/roll.ts';
import type { Scenario } from '../sim/scenario.ts';
import type { World } from '../sim/world.ts';
import { worthOfState } from '../sim/worth.ts';

/** How a Sprint went on from a decision. */
interface Course {
  readonly outcome: number;
  /** Outcome of the Sprint plus worth of its last state, in thousandths of an outcome point. */
  readonly total: number;
  readonly goalMet: boolean;
  readonly meters: Readonly<Record<Meter, number>>;
  /** Day on which each item was Done. */
  readonly done: ReadonlyMap<Id, number>;
}

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
  readonly itemsEarlier: readonly { readonly item: Id; readonly days: number }[];
  readonly goal: 'met-instead' | 'missed-instead' | 'same';
  readonly teamChange: 'up' | 'down' | 'same';
}

/** A world in which a seat has to answer, and what it can answer. */
export interface Fork {
  readonly world: World;
  readonly seat: Seat;
  readonly ask: Id;
  readonly taken: Id;
  readonly others: readonly Id[];
  readonly day: number;
}

/** Plays one arm on to the end of the Sprint by the ordinary policy in both seats. `renew`: other luck than the real one from here on. */
export function courseOf(
  fork: Fork,
  option: Id,
  { scenario, player, renew }: { scenario: Scenario; player: Player; renew: number },
): Course | null {
  const start = draftOf(fork.world);
  if (renew > 0) start.luck = roll(start.luck, DICE.stakeholder, renew) | 0;
  const run = continueRun(start as World, scenario);
  if (!run.send({ by: fork.seat, type: 'ask.answer', ask: fork.ask, option })) return null;
  const { sprint } = fork.world.at;
  let end: Course | null = null;
  playBoth(run, player, (world) => {
    if (!world.sprint.scored || world.at.sprint !== sprint) return false;
    end ??= readCourse(world, scenario);
    return true;
  });
  return end;
}

function readCourse(world: World, scenario: Scenario): Course {
  const line = world.history[world.history.length - 1];
  const outcome = line?.outcome ?? 0;
  const first = world.sprint.began;
  return {
    outcome,
    total: outcome * 1000 + worthOfState(world, scenario),
    goalMet: line?.goalMet ?? false,
    meters: line?.meters ?? ({} as Record<Meter, number>),
    done: new Map(world.sprint.done.map((entry) => [entry.item, Math.floor((entry.tick - first) / TICKS_A_DAY) + 1])),
  };
}

const WORTH_A_LOOK: readonly string[] = ['moment', 'facilitate', 'plan', 'scope', 'release'];

function isDecision(ask: Id): boolean {
  return WORTH_A_LOOK.includes(ask.split('.')[0] ?? '');
}

/** The worlds just before each decision of a Sprint, by playing the recording once. */
function forksOf(
  recording: Recording,
  scenario: Scenario,
  { sprint, player }: { sprint: number; player: Player },
): readonly Fork[] {
  const { seed, sprints, days, played, team } = recording;
  const run = startRun(scenario, { seed, sprints, days, played, ...(team === undefined ? {} : { team }) });
  const forks: Fork[] = [];
  for (const [tick, phase, command] of recording.commands) {
    if (run.world().at.sprint > sprint || !moveTo(run, player, { tick, phase })) break;
    const world = run.world();
    if (world.at.sprint === sprint && command.type === 'ask.answer' && isDecision(command.ask)) {
      const seat = command.by as Seat;
      const options = world.seats[seat].ask?.options.map((option) => option.id) ?? [];
      forks.push({
        world: draftOf(world) as World,
        seat,
        ask: command.ask,
        taken: command.option,
        others: options.filter((id) => id !== command.option),
        day: world.at.day,
      });
    }
    if (!sendFromOutside(run, player, command)) break;
  }
  return forks;
}

function compare(
  fork: Fork,
  instead: Id,
  { taken, other }: { taken: Course; other: Course },
): Omit<Counterfactual, 'clear' | 'better'> {
  const itemsEarlier = [...new Set([...taken.done.keys(), ...other.done.keys()])]
    .map((item) => ({ item, days: (taken.done.get(item) ?? 99) - (other.done.get(item) ?? 99) }))
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
    teamChange: team > 8 ? 'up' : team < -8 ? 'down' : 'same',
  };
}

/** Is the difference between two answers more than chance, over so many pairs that share their luck? */
function isClear(
  fork: Fork,
  instead: Id,
  pairs: number,
  tools: { scenario: Scenario; player: Player },
): { clear: boolean; mean: number } {
  const differences: number[] = [];
  for (let renew = 0; renew < pairs; renew++) {
    const taken = courseOf(fork, fork.taken, { ...tools, renew });
    const other = courseOf(fork, instead, { ...tools, renew });
    if (taken && other) differences.push(other.total - taken.total);
  }
  const n = Math.max(1, differences.length);
  const mean = differences.reduce((sum, value) => sum + value, 0) / n;
  const variance = differences.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / Math.max(1, n - 1);
  return { clear: mean * mean > (4 * variance) / n && mean !== 0, mean };
}

/**
 * The decision of a Sprint whose other answer would have changed most: each answer re-played over the same luck with the ordinary
 * policy in both seats afterwards, the largest difference held against `pairs` renewed lucks. Null if the Sprint held no decision.
 */
export function largestDecision(
  recording: Recording,
  scenario: Scenario,
  { sprint, pairs }: { sprint: number; pairs: number },
): Counterfactual | null {
  const player = ordinaryPlayer(scenario);
  const tools = { scenario, player };
  let best: { fork: Fork; instead: Id; size: number; taken: Course; other: Course } | null = null;
  for (const fork of forksOf(recording, scenario, { sprint, player })) {
    const taken = courseOf(fork, fork.taken, { ...tools, renew: 0 });
    if (!taken) continue;
    for (const instead of fork.others) {
      const other = courseOf(fork, instead, { ...tools, renew: 0 });
      const size = other ? Math.abs(other.total - taken.total) : 0;
      if (other && size > (best?.size ?? 0)) best = { fork, instead, size, taken, other };
    }
  }
  if (!best) return null;
  const { clear, mean } = isClear(best.fork, best.instead, pairs, tools);
  return { ...compare(best.fork, best.instead, best), clear, better: mean > 0 };
}
