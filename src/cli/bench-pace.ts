import { abba } from '../core/game/lengths.ts';
import { ordinaryPlayer } from '../core/game/outside.ts';
import { drive, type Run, startRun } from '../core/game/run.ts';
import { fingerprintOf } from '../core/replay/fingerprint.ts';
import { playRecording, type Recording } from '../core/replay/recording.ts';
import type { Command } from '../core/sim/command.ts';
import { draftOf } from '../core/sim/copy-world.ts';
import { look } from '../core/sim/look.ts';
import type { Scenario } from '../core/sim/scenario.ts';
import { newSeason, type SeasonPlan } from '../core/sim/season.ts';
import { step } from '../core/sim/step.ts';
import type { World } from '../core/sim/world.ts';
import { startCourse } from '../core/sprint/machine-course.ts';
import { paceOf, paceOfArithmetic } from './bench-clock.ts';

/** Seconds of processor time for one of each. */
export interface Pace {
  readonly arithmetic: number;
  readonly copy: number;
  readonly step: number;
  readonly walk: number;
  /** A command walked with the meters watched, as replays do it, and the machine. */
  readonly watched: number;
  readonly machine: number;
  /** A Sprint of a replay, with a mark to compare after each command and without. */
  readonly replay: number;
  readonly unmarked: number;
  readonly view: number;
  readonly fingerprint: number;
}

/** Every command of a season, from all sides, in order. */
function allCommands(scenario: Scenario, plan: SeasonPlan): readonly Command[] {
  const commands: Command[] = [];
  const run = startRun(scenario, plan);
  const listening: Run = {
    ...run,
    send(command) {
      const taken = run.send(command);
      if (taken) commands.push(command);
      return taken;
    },
  };
  const player = ordinaryPlayer(scenario);
  drive(listening, { 'scrum-master': player, 'product-owner': player }, 'end');
  return commands;
}

function sendAll(course: Pick<Run, 'send'>, commands: readonly Command[]): void {
  for (const command of commands) course.send(command);
}

/** A world at work in the middle of a season: the clock can go on from it. */
function worldInMidSeason(recording: Recording, scenario: Scenario): World {
  const half = recording.commands.findLastIndex(
    ([tick, phase]) => phase === 'stop' && tick < (recording.sprints * recording.days * 16) / 2,
  );
  const cut = { ...recording, commands: recording.commands.slice(0, half + 1) };
  const world = playRecording(cut, scenario).run?.world() ?? newSeason(scenario, recording);
  return draftOf(world) as World;
}

/** Measures how fast the rules are. */
export function measurePace(scenario: Scenario, recording: Recording): Pace {
  const plan = { seed: 11, sprints: 1, days: 10, played: abba('scrum-master', 1) };
  const world = worldInMidSeason(recording, scenario);
  const idle: World = {
    ...world,
    at: { ...world.at, phase: 'work' },
    seats: {
      'scrum-master': { ...world.seats['scrum-master'], ask: null },
      'product-owner': { ...world.seats['product-owner'], ask: null },
    },
  };
  const commands = allCommands(scenario, plan);
  const { marks: _, ...bare } = recording;
  return {
    arithmetic: paceOfArithmetic(),
    copy: paceOf(1, () => draftOf(world)),
    step: paceOf(1, () => step(idle, { by: 'clock', type: 'time.pass', ticks: 1 }, scenario)),
    walk: paceOf(commands.length, () => sendAll(startRun(scenario, plan), commands)),
    watched: paceOf(commands.length, () => sendAll(startRun(scenario, plan, { meters: true }), commands)),
    machine: paceOf(commands.length, () => sendAll(startCourse(newSeason(scenario, plan), scenario), commands)),
    replay: paceOf(recording.sprints, () => playRecording(recording, scenario)),
    unmarked: paceOf(recording.sprints, () => playRecording(bare, scenario)),
    view: paceOf(1, () => look(world, 'scrum-master', scenario)),
    fingerprint: paceOf(1, () => fingerprintOf(world)),
  };
}
