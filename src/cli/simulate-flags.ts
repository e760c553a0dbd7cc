import { availableParallelism } from 'node:os';
import { PLAYER_NAMES, seatOfPlayer } from '../core/players/shipped.ts';
import type { Scenario } from '../core/sim/scenario.ts';
import { bad, type Flags, type Given, good, type Read, wholeOf } from './flags.ts';
import { FIRST_PACK, openPackById } from './packs-beside.ts';
import { LAST_SEED, readSeason, SEASON_FLAGS, type SeatChoice } from './season-flags.ts';
import type { Experiment } from './simulate-season.ts';

/** The ordinary policy, which fills the seat that nobody plays. */
const ORDINARY = 'journeyman';

export const SIMULATE_FLAGS = {
  ...SEASON_FLAGS,
  player: { value: 'NAME', about: `who sits in the seat: ${PLAYER_NAMES.join(', ')}; default ${ORDINARY}` },
  autopilot: { about: `the ordinary policy (${ORDINARY}) in both seats, whatever --player says` },
  seeds: { value: 'A-B', about: 'the seeds to play, both ends included; default 1-1' },
  items: { about: 'adds every item that stood in a Sprint Backlog' },
  jobs: { value: 'N', about: 'worker threads, 1 to 256; default: all cores' },
  progress: { about: 'tells on standard error how far it is' },
  help: { about: 'this list' },
} as const satisfies Flags;

export interface Simulation {
  readonly experiment: Experiment;
  readonly scenario: Scenario;
  readonly seeds: { readonly first: number; readonly last: number };
  readonly jobs: number;
  readonly progress: boolean;
}

function readPlayer(given: Given, seat: SeatChoice): Read<string> {
  const name = given.has('autopilot') ? ORDINARY : (given.get('player') ?? ORDINARY);
  if (!PLAYER_NAMES.includes(name)) return bad(`There is no player "${name}". Known are ${PLAYER_NAMES.join(', ')}.`);
  const only = seatOfPlayer(name);
  if (only === null || only === seat) return good(name);
  return bad(`${name} plays the ${only} seat only: add --seat ${only}. Known are ${PLAYER_NAMES.join(', ')}.`);
}

function readSeeds(given: Given): Read<Simulation['seeds']> {
  const text = given.get('seeds') ?? '1-1';
  const [, a, b] = /^(\d{1,10})(?:-(\d{1,10}))?$/.exec(text) ?? [];
  const [first, last] = [Number(a), Number(b ?? a)];
  if (a === undefined || last > LAST_SEED || first > last)
    return bad(`--seeds is a range such as 1-300, up to ${LAST_SEED}, not "${text}".`);
  return good({ first, last });
}

/** Reads what is to be simulated; the first thing that is wrong is the problem. */
export function readSimulation(given: Given): Read<Simulation> {
  const pack = openPackById(given.get('pack') ?? FIRST_PACK);
  if (!pack.ok) return pack;
  const { scenario } = pack.value;
  const season = readSeason(given, scenario);
  if (!season.ok) return season;
  const player = readPlayer(given, season.value.seat);
  if (!player.ok) return player;
  const seeds = readSeeds(given);
  if (!seeds.ok) return seeds;
  const jobs = wholeOf(given, 'jobs', { low: 1, high: 256, otherwise: availableParallelism() });
  if (!jobs.ok) return jobs;
  const experiment = { season: season.value, player: player.value, items: given.has('items') };
  return good({ experiment, scenario, seeds: seeds.value, jobs: jobs.value, progress: given.has('progress') });
}
