import { moveClock, moveTo, playBoth, sendFromOutside } from '../game/outside.ts';
import { continueRun, type Run, startRun } from '../game/run.ts';
import type { Recording } from '../replay/recording.ts';
import type { Id, Meter, Seat } from '../sim/basics.ts';
import { TICKS_A_DAY } from '../sim/basics.ts';
import { draftOf } from '../sim/copy-world.ts';
import { drawSprint } from '../sim/planning.ts';
import type { Player } from '../sim/player.ts';
import { DICE, roll } from '../sim/roll.ts';
import type { Scenario } from '../sim/scenario.ts';
import type { DraftWorld, World } from '../sim/world.ts';
import { worthOfState } from '../sim/worth.ts';

/** How a Sprint went on from a decision. */
export interface Course {
  readonly outcome: number;
  /** Outcome of the Sprint plus worth of its last state, in thousandths of an outcome point. */
  readonly total: number;
  readonly goalMet: boolean;
  readonly meters: Readonly<Record<Meter, number>>;
  /** Day on which each item was Done. */
  readonly done: ReadonlyMap<Id, number>;
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

/** With what a Sprint is played on. `renew`: 0 = under the real luck, any other number = under a luck of its own from here on. */
export interface PlayingOn {
  readonly scenario: Scenario;
  readonly player: Player;
  readonly renew: number;
}

/** Plays one arm on to the end of the Sprint by the ordinary policy in both seats. Null = that cannot be answered there. */
export function courseOf(fork: Fork, option: Id, on: PlayingOn): Course | null {
  const run = renewed(fork.world, on);
  if (!run.send({ by: fork.seat, type: 'ask.answer', ask: fork.ask, option })) return null;
  return playOut(run, on);
}

/** Plays a Sprint from its start to its end by the ordinary policy in both seats. */
export function courseFrom(start: World, on: PlayingOn): Course | null {
  const draft = draftOf(start);
  renewLuck(draft, on.renew);
  // A Sprint that has just begun has drawn its luck already.
  if (on.renew > 0) drawSprint(draft);
  return playOut(continueRun(draft as World, on.scenario), on);
}

function renewed(world: World, { scenario, renew }: PlayingOn): Run {
  const start = draftOf(world);
  renewLuck(start, renew);
  return continueRun(start as World, scenario);
}

function renewLuck(draft: DraftWorld, renew: number): void {
  if (renew > 0) draft.luck = roll(draft.luck, DICE.stakeholder, renew) | 0;
}

function playOut(run: Run, { scenario, player }: PlayingOn): Course | null {
  const { sprint } = run.world().at;
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

/** The world at the very start of a Sprint, before anything from outside came to it; null if the recording never gets there. */
export function startOfSprint(
  recording: Recording,
  scenario: Scenario,
  { sprint, player }: { sprint: number; player: Player },
): World | null {
  const run = runOf(recording, scenario);
  for (const [tick, phase, command] of recording.commands) {
    if (run.world().at.sprint >= sprint || !moveTo(run, player, { tick, phase })) break;
    if (run.world().at.sprint >= sprint) break;
    if (!sendFromOutside(run, player, command)) return null;
  }
  while (run.world().at.sprint < sprint && moveClock(run, player));
  return run.world().at.sprint === sprint ? (draftOf(run.world()) as World) : null;
}

function runOf({ seed, sprints, days, played, team }: Recording, scenario: Scenario): Run {
  return startRun(scenario, { seed, sprints, days, played, ...(team === undefined ? {} : { team }) });
}

/** The worlds just before each decision of a Sprint, by playing the recording once. */
export function forksOf(
  recording: Recording,
  scenario: Scenario,
  { sprint, player }: { sprint: number; player: Player },
): readonly Fork[] {
  const run = runOf(recording, scenario);
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
