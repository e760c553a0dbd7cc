import { moveTo, ordinaryPlayer, sendFromOutside } from '../game/outside.ts';
import { type Run, startRun } from '../game/run.ts';
import type { Id, Phase, Seat } from '../sim/basics.ts';
import type { Command } from '../sim/command.ts';
import { RULES } from '../sim/rules-version.ts';
import type { Scenario } from '../sim/scenario.ts';
import type { World } from '../sim/world.ts';
import { fingerprintOf } from './fingerprint.ts';

export const RECORDING_FORMAT = 1;

/** One command from outside, where it fell: tick of the season, phase, command. */
export type Entry = readonly [tick: number, phase: Phase, command: Command];

/** A game: who is here, and what came from outside. Time and the built-in policies are played again; they belong to `rules`. */
export interface Recording {
  readonly format: typeof RECORDING_FORMAT;
  readonly rules: number;
  readonly pack: { readonly id: Id; readonly hash: string };
  readonly seed: number;
  readonly sprints: number;
  readonly days: number;
  readonly played: readonly Seat[];
  readonly team?: number;
  readonly commands: readonly Entry[];
  /** Four hex digits a command: the world right after it, so that a replay can name the first command at which it parts. */
  readonly marks?: string;
  /** Where the recording ends, and what the world was like there. */
  readonly end: { readonly tick: number; readonly phase: Phase; readonly fingerprint: string };
}

export type Replay =
  | { readonly ok: true; readonly run: Run; readonly fingerprint: string }
  /** `at`: index of the first command that could not be played as recorded; the number of commands if only the end differs. */
  | {
      readonly ok: false;
      readonly problem: 'other-rules' | 'other-pack' | 'parts';
      readonly at: number;
      readonly run: Run | null;
    };

/** What came from outside, with what it led to where that was noted. */
export interface Played {
  readonly commands: readonly Entry[];
  readonly marks?: string;
  readonly team?: number;
}

const MARK_LENGTH = 4;

/** The mark of a world right after a command: short, because there is one for each command. */
export function markOf(world: World): string {
  return fingerprintOf(world).slice(0, MARK_LENGTH);
}

/** The recording of a run that somebody outside has played so far. */
export function recordingOf(world: World, scenario: Scenario, { commands, marks, team }: Played): Recording {
  return {
    format: RECORDING_FORMAT,
    rules: RULES,
    pack: { id: scenario.id, hash: scenario.hash },
    seed: world.seed,
    sprints: world.season.sprints,
    days: world.season.days,
    played: world.season.played,
    ...(team === undefined ? {} : { team }),
    commands,
    ...(marks === undefined ? {} : { marks }),
    end: { tick: world.at.tick, phase: world.at.phase, fingerprint: fingerprintOf(world) },
  };
}

/** Does the world after a command differ from the one that was noted there? */
function partsAt(marks: string | undefined, at: number, world: World): boolean {
  const mark = marks?.slice(at * MARK_LENGTH, (at + 1) * MARK_LENGTH) ?? '';
  return mark !== '' && mark !== markOf(world);
}

/** Plays a recording again, command by command, and compares the world at its end. Same rules and pack only. */
export function playRecording(recording: Recording, scenario: Scenario): Replay {
  if (recording.rules !== RULES) return { ok: false, problem: 'other-rules', at: 0, run: null };
  if (recording.pack.id !== scenario.id || recording.pack.hash !== scenario.hash)
    return { ok: false, problem: 'other-pack', at: 0, run: null };
  const { seed, sprints, days, played, team } = recording;
  const plan = { seed, sprints, days, played, ...(team === undefined ? {} : { team }) };
  const run = startRun(scenario, plan, { meters: true });
  const colleague = ordinaryPlayer(scenario);
  for (const [at, [tick, phase, command]] of recording.commands.entries()) {
    if (!moveTo(run, colleague, { tick, phase }) || !sendFromOutside(run, colleague, command))
      return { ok: false, problem: 'parts', at, run };
    if (partsAt(recording.marks, at, run.world())) return { ok: false, problem: 'parts', at, run };
  }
  const reached = moveTo(run, colleague, recording.end);
  const fingerprint = fingerprintOf(run.world());
  if (!reached || fingerprint !== recording.end.fingerprint)
    return { ok: false, problem: 'parts', at: recording.commands.length, run };
  return { ok: true, run, fingerprint };
}
