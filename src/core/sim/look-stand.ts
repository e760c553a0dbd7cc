import type { Meter, Seat, Tick } from './basics.ts';
import { otherSeat, TICKS_A_DAY } from './basics.ts';
import { meterView } from './look-bands.ts';
import type { Scenario } from './scenario.ts';
import { meterNow, metersNow, outcomeOf } from './score.ts';
import { hourOf } from './turn.ts';
import type { MeterView, SprintLine, View } from './view.ts';
import type { World } from './world.ts';

/** The last answer of `startsOf`, and what it was worked out of: it changes once a Sprint and is asked for with each view. */
let last: {
  readonly line: SprintLine | undefined;
  readonly number: number;
  readonly began: Tick;
  readonly starts: readonly Tick[];
} | null = null;

/** First tick of each Sprint begun so far, the first one's first. A Sprint that was cancelled is shorter than the others. */
export function startsOf({ at, sprint, history }: Pick<World, 'at' | 'sprint' | 'history'>): readonly Tick[] {
  // Lines of the past belong to one season and one after the other, so the last one stands for all.
  const line = history[history.length - 1];
  if (last !== null && last.line === line && last.number === at.sprint && last.began === sprint.began) return last.starts;
  const starts: Tick[] = [];
  for (const past of history) if (past.sprint < at.sprint) starts.push(past.began);
  starts.push(sprint.began);
  last = { line, number: at.sprint, began: sprint.began, starts };
  return starts;
}

/** Where the season stands. */
export function placeOf(world: World): View['at'] {
  const { at, season } = world;
  return {
    sprint: at.sprint,
    sprints: season.sprints,
    day: at.day,
    days: season.days,
    tick: at.tick,
    starts: startsOf(world),
    hour: at.phase === 'planning' || at.phase === 'daily' ? 0 : hourOf(at.tick),
    phase: at.phase,
    daysLeft: Math.max(0, season.sprints * season.days - ((at.sprint - 1) * season.days + at.day - 1)),
  };
}

/** Own time of a seat. */
export function minutesOf(world: World, seat: Seat): View['minutes'] {
  const now = Math.max(0, world.seats[seat].minutes);
  return { now, today: now + (world.at.tick - world.sprint.began < (world.at.day - 1) * TICKS_A_DAY + 8 ? 90 : 0) };
}

/** The four meters as bands, each worked out when it is first asked for: a program that decides looks at one of them at most. */
export class MetersGlance implements Readonly<Record<Meter, MeterView>> {
  readonly #world: World;
  #value: MeterView | undefined;
  #goal: MeterView | undefined;
  #quality: MeterView | undefined;
  #team: MeterView | undefined;

  constructor(world: World) {
    this.#world = world;
  }

  #of(meter: Meter): MeterView {
    return meterView(this.#world, meter, meterNow(this.#world, meter));
  }

  get value(): MeterView {
    this.#value ??= this.#of('value');
    return this.#value;
  }

  get goal(): MeterView {
    this.#goal ??= this.#of('goal');
    return this.#goal;
  }

  get quality(): MeterView {
    this.#quality ??= this.#of('quality');
    return this.#quality;
  }

  get team(): MeterView {
    this.#team ??= this.#of('team');
    return this.#team;
  }
}

export function colleagueOf(world: World, seat: Seat, scenario: Scenario): View['colleague'] {
  const other = otherSeat(seat);
  const { manner } = world.seats[other];
  return {
    id: other === 'scrum-master' ? scenario.scrumMaster : scenario.productOwner,
    seat: other,
    manner,
    mood: manner === 'hurried' ? 'tired' : outcomeOf(metersNow(world)) > 560 ? 'calm' : 'focused',
  };
}
