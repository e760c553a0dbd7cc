import { seatsWithOutside } from '../game/outside.ts';
import { continueRun, drive, startRun } from '../game/run.ts';
import { toolsFor } from '../game/tools.ts';
import { shippedPlayer } from '../players/shipped.ts';
import type { Seat } from '../sim/basics.ts';
import { draftOf } from '../sim/copy-world.ts';
import { drawSprint } from '../sim/planning.ts';
import type { Player, Seats } from '../sim/player.ts';
import { DICE, roll, rollBelow } from '../sim/roll.ts';
import type { Scenario, WorthTable } from '../sim/scenario.ts';
import type { World } from '../sim/world.ts';
import { worthFeatures, worthOfState } from '../sim/worth.ts';

/** The worth of a state is the mean outcome of so many Sprints that follow. */
export const AHEAD = 2;
/** States are taken at the start of the first so many Sprints of a season. */
const DEPTH = 6;
const DAYS = 10;
/** The scale is that of the ordinary player's seasons of four Sprints. */
export const SCALE_SPRINTS = 4;

/** Who may play a seat, so that states vary as they do among people: mostly an ordinary player, else one that leaves other traces. */
const COMPANY: Readonly<Record<Seat, readonly string[]>> = {
  'scrum-master': ['journeyman', 'journeyman', 'journeyman', 'expert', 'random', 'coach', 'rescuer', 'bystander', 'taskmaster'],
  'product-owner': ['journeyman', 'journeyman', 'journeyman', 'expert', 'random', 'order-taker', 'feature-factory', 'bystander'],
};

/** A state, and the mean outcome of the Sprints that ordinary players made of it, in thousandths. */
export interface Sample {
  readonly features: Readonly<Record<string, number>>;
  readonly place: Place;
  readonly outcome: number;
}

function playerNamed(scenario: Scenario, name: string): Player {
  return shippedPlayer(name, toolsFor(scenario)) as Player;
}

/** Who plays a season: somebody of a kind drawn by the seed for each seat, and beside whoever plays sits the ordinary player. */
function companyOf(scenario: Scenario, seed: number): (played: Seat) => Seats {
  const ordinary = playerNamed(scenario, 'journeyman');
  const drawn = (seat: Seat, at: number) =>
    COMPANY[seat][rollBelow(seed, DICE.ordinary, COMPANY[seat].length, at)] ?? 'journeyman';
  const guests = {
    'scrum-master': playerNamed(scenario, drawn('scrum-master', 1)),
    'product-owner': playerNamed(scenario, drawn('product-owner', 2)),
  };
  return (played) => ({ ...seatsWithOutside(played, ordinary), [played]: guests[played] });
}

function playedBySeed(seed: number, sprints: number): readonly Seat[] {
  return Array.from({ length: sprints }, (_, at) =>
    rollBelow(seed, DICE.order, 2, at) === 0 ? 'scrum-master' : 'product-owner',
  );
}

/** Mean outcome of the next Sprints with the ordinary player in both seats, under luck that is not the season's own. */
export function outcomeAhead(world: World, scenario: Scenario, renew: number): number {
  const start = draftOf(world);
  start.luck = roll(world.luck, DICE.ordinary, renew, 7) | 0;
  start.choice = roll(world.choice, DICE.ordinary, renew, 8) | 0;
  // A Sprint that has just begun has drawn its luck already.
  drawSprint(start);
  const run = continueRun(start as World, scenario);
  const ordinary = playerNamed(scenario, 'journeyman');
  const seats = { 'scrum-master': ordinary, 'product-owner': ordinary };
  for (let sprint = 0; sprint < AHEAD; sprint++) drive(run, seats, 'sprint');
  const lines = run.world().history.slice(-AHEAD);
  return lines.reduce((sum, line) => sum + line.outcome, 0) / AHEAD;
}

/** Where a state stands: a Sprint is scored by the worth of the state it begins with and of the one it ends with. */
type Place = 'start' | 'end';

/** Plays the first Sprints of one season. `at` sees the world at each start, and at each end; it stays valid only during the call. */
function playThrough(scenario: Scenario, seed: number, at: (world: World, place: Place) => void): void {
  // The season is longer than it is played, so that Sprints can follow on every state that is taken.
  const sprints = DEPTH + AHEAD;
  const played = playedBySeed(seed, sprints);
  const run = startRun(scenario, { seed, sprints, days: DAYS, played });
  const seatsOf = companyOf(scenario, seed);
  for (let sprint = 1; sprint < DEPTH; sprint++) {
    at(run.world(), 'start');
    drive(run, seatsOf(played[sprint - 1] as Seat), 'sprint', (world) => at(world, 'end'));
  }
  at(run.world(), 'start');
}

/**
 * Plays one season and takes samples at both ends of its Sprints. The end of one Sprint and the start of the next have the same
 * future, but look different: ideas lapse and come in, habits fade.
 */
export function sampleSeason(scenario: Scenario, seed: number): readonly Sample[] {
  const samples: Sample[] = [];
  let ended: Record<string, number> | null = null;
  playThrough(scenario, seed, (world, place) => {
    const features = worthFeatures(world, scenario);
    if (place === 'end') {
      ended = features;
      return;
    }
    const outcome = outcomeAhead(world, scenario, world.at.sprint);
    if (ended) samples.push({ features: ended, place: 'end', outcome });
    samples.push({ features, place, outcome });
  });
  return samples;
}

/** Sprints that one sampled season takes. */
export const SPRINTS_A_SAMPLED_SEASON = DEPTH - 1 + DEPTH * AHEAD;

/** A state nobody has fitted on: its worth by the table, and the outcomes that followed under so many lucks. */
export interface Trial {
  readonly worth: number;
  readonly outcomes: readonly number[];
}

/** Takes one fresh state of a season, at one of its Sprints' starts, and plays on from it under `lucks` different lucks. */
export function tryState(scenario: Scenario, seed: number, lucks: number): Trial {
  const chosen = 1 + (seed % DEPTH);
  let trial: Trial = { worth: 0, outcomes: [] };
  playThrough(scenario, seed, (world, place) => {
    if (place !== 'start' || world.at.sprint !== chosen) return;
    const outcomes = Array.from({ length: lucks }, (_, luck) => outcomeAhead(world, scenario, 100 + luck));
    trial = { worth: worthOfState(world, scenario), outcomes };
  });
  return trial;
}

/** A scale on which effectiveness is the raw figure itself, above 500. */
const BARE: WorthTable['scale'][Seat] = { mean: 0, sd: 100 };

/** Mean raw effectiveness of a season of four Sprints, with ordinary players in both seats and one seat played throughout. */
export function rawSeason(scenario: Scenario, seat: Seat, seed: number): number {
  const bare: Scenario = { ...scenario, worth: { ...scenario.worth, scale: { 'scrum-master': BARE, 'product-owner': BARE } } };
  const ordinary = playerNamed(bare, 'journeyman');
  const run = startRun(bare, {
    seed,
    sprints: SCALE_SPRINTS,
    days: DAYS,
    played: Array.from({ length: SCALE_SPRINTS }, () => seat),
  });
  drive(run, { 'scrum-master': ordinary, 'product-owner': ordinary }, 'end');
  const { history } = run.world();
  return history.reduce((sum, line) => sum + line.effectiveness[seat] - 500, 0) / history.length;
}
