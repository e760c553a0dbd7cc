import { ordinaryPlayer, playBoth } from '../../src/core/game/outside.ts';
import { type Run, startRun } from '../../src/core/game/run.ts';
import type { Seat } from '../../src/core/sim/basics.ts';
import type { Scenario } from '../../src/core/sim/scenario.ts';
import type { World } from '../../src/core/sim/world.ts';
import { cityPack } from '../cli/city-pack.ts';

/** The first pack as it ships, compiled from its YAML. */
export function cityTickets(): Scenario {
  return cityPack().scenario;
}

export interface Plan {
  readonly seed?: number;
  readonly sprints?: number;
  readonly seat?: Seat;
  readonly played?: readonly Seat[];
  readonly team?: number;
}

export function begun({ seed = 7, sprints = 1, seat = 'scrum-master', played, team }: Plan = {}): Run {
  const seats = played ?? Array.from({ length: sprints }, () => seat);
  return startRun(cityTickets(), { seed, sprints, days: 10, played: seats, ...(team === undefined ? {} : { team }) });
}

/** A season played by the ordinary policy in both seats until something holds. */
export function playedUntil(plan: Plan, until: (world: World) => boolean): Run {
  const run = begun(plan);
  playBoth(run, ordinaryPlayer(cityTickets()), until);
  return run;
}

const middles = new Map<string, World>();

/** A world in the middle of the work: day 5, where the first seat has to decide or the clock runs. Worlds are never changed, so one is enough. */
export function midSprint(plan: Plan = {}): World {
  const key = JSON.stringify(plan);
  const known = middles.get(key);
  if (known) return known;
  const world = playedUntil(plan, (one) => one.at.day >= 5 && (one.at.phase === 'work' || one.at.phase === 'stop')).world();
  middles.set(key, world);
  return world;
}
