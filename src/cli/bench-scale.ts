import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { abba } from '../core/game/lengths.ts';
import { ordinaryPlayer } from '../core/game/outside.ts';
import { drive, startRun } from '../core/game/run.ts';
import type { Scenario } from '../core/sim/scenario.ts';
import { pacesOf, type Timing } from './bench-clock.ts';

/** How long a Sprint takes under some conditions, in seconds of processor time. */
export interface Scale {
  readonly team: number;
  readonly sprints: number;
  readonly sprint: number;
}

export interface Memory {
  readonly runs: number;
  /** Bytes in use after the first tenth of the runs, and after all of them, each time after a clean-up. */
  readonly early: number;
  readonly late: number;
}

const TIMING: Timing = { warm: 1.5, measured: 0.5 };
const TURNS = 5;
const DAYS = 10;
const TEAMS = [3, 6, 9];
const LENGTHS = [1, 10, 100];
const USUAL_TEAM = 6;
const USUAL_LENGTH = 10;

type Season = Pick<Scale, 'team' | 'sprints'> & { readonly seed: number };

/** One season with the ordinary player in both seats. */
function play(scenario: Scenario, { seed, team, sprints }: Season): void {
  const player = ordinaryPlayer(scenario);
  const run = startRun(scenario, { seed, sprints, days: DAYS, played: abba('scrum-master', sprints), team });
  drive(run, { 'scrum-master': player, 'product-owner': player }, 'end', () => run.takeFacts());
}

function scalesOf(scenario: Scenario, sizes: readonly Pick<Scale, 'team' | 'sprints'>[]): readonly Scale[] {
  const works = sizes.map((size) => (round: number) => {
    play(scenario, { ...size, seed: round + 1 });
    return size.sprints;
  });
  const paces = pacesOf(works, TIMING, TURNS);
  return sizes.map((size, at) => ({ ...size, sprint: paces[at] as number }));
}

/** A Sprint in teams of three sizes. */
export function measureTeams(scenario: Scenario): readonly Scale[] {
  return scalesOf(
    scenario,
    TEAMS.map((team) => ({ team, sprints: USUAL_LENGTH })),
  );
}

/** A Sprint in seasons of three lengths. */
export function measureLengths(scenario: Scenario): readonly Scale[] {
  return scalesOf(
    scenario,
    LENGTHS.map((sprints) => ({ team: USUAL_TEAM, sprints })),
  );
}

/** Node hands out its clean-up only to those who ask for it by a flag; asked for late it comes with a new context. */
function bytesInUse(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

/** Plays so many seasons of one Sprint in one process and looks whether anything stays behind. */
export function measureMemory(scenario: Scenario, runs: number): Memory {
  const early = Math.max(1, Math.floor(runs / 10));
  let atEarly = 0;
  for (let seed = 1; seed <= runs; seed++) {
    play(scenario, { seed, team: USUAL_TEAM, sprints: 1 });
    if (seed === early) atEarly = bytesInUse();
  }
  return { runs, early: atEarly, late: bytesInUse() };
}
