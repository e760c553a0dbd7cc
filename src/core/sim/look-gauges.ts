import type { Gauge, Mille, Seat, TeamGauge } from './basics.ts';
import { TEAM_GAUGES } from './basics.ts';
import { gaugeValue } from './gauges.ts';
import { bandAround, giveOf, KEYS } from './look-bands.ts';
import type { View } from './view.ts';
import type { World } from './world.ts';

type Told = { readonly about: Mille; readonly give: Mille };

/** All gauges that can be told, in the order of the interface. */
const TOLD = [
  'team.self-management',
  'team.safety',
  'team.morale',
  'team.debt',
  'team.transparency',
  'team.focus',
  'team.goal-clarity',
  'team.understanding',
  'sprint.day',
  'sprint.left',
  'sprint.obsolete',
  'sprint.behind',
  'sprint.wip',
  'backlog.ready',
  'backlog.age',
  'release.waiting',
  'seat.minutes',
  'seat.habit',
] as const satisfies readonly Gauge[];

/** A gauge of the team is felt, not read: about so much, in thousandths. */
function feltOf(world: World, gauge: TeamGauge): Told {
  const { low, high } = bandAround(world, world.team[gauge], KEYS[gauge]);
  return { about: Math.floor((low + high) * 5), give: giveOf(world) * 10 };
}

/** The gauges of a view, each worked out when it is asked for: a program that decides looks at two or three of them. */
export class GaugesGlance {
  readonly #world: World;
  readonly #seat: Seat;

  constructor(world: World, seat: Seat) {
    this.#world = world;
    this.#seat = seat;
  }

  felt(gauge: TeamGauge): Told {
    return feltOf(this.#world, gauge);
  }

  read(gauge: Gauge): Told {
    const about = gauge === 'seat.minutes' ? this.#world.seats[this.#seat].minutes : gaugeValue(this.#world, gauge);
    return { about, give: 0 };
  }
}

const FELT: ReadonlyMap<Gauge, TeamGauge> = new Map(TEAM_GAUGES.map((gauge) => [`team.${gauge}`, gauge]));

for (const gauge of TOLD) {
  const felt = FELT.get(gauge);
  const get = felt
    ? function (this: GaugesGlance) {
        return this.felt(felt);
      }
    : function (this: GaugesGlance) {
        return this.read(gauge);
      };
  Object.defineProperty(GaugesGlance.prototype, gauge, { get, enumerable: true });
}

/** The gauges as a glance has them. */
export function glanceAtGauges(world: World, seat: Seat): View['gauges'] {
  return new GaugesGlance(world, seat) as View['gauges'];
}

/** The same written down, as a plain value. */
export function gaugesWritten(gauges: View['gauges']): View['gauges'] {
  return Object.fromEntries(TOLD.map((gauge) => [gauge, gauges[gauge]])) as View['gauges'];
}
