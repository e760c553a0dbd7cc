import type { Meter, Seat, Tick } from './basics.ts';
import { otherSeat, TICKS_A_DAY } from './basics.ts';
import { meterView } from './look-bands.ts';
import type { Scenario } from './scenario.ts';
import { metersNow, outcomeOf } from './score.ts';
import { hourOf } from './turn.ts';
import type { View } from './view.ts';
import type { World } from './world.ts';

/** First tick of each Sprint begun so far, the first one's first. A Sprint that was cancelled is shorter than the others. */
export function startsOf({ at, sprint, history }: Pick<World, 'at' | 'sprint' | 'history'>): readonly Tick[] {
  const starts: Tick[] = [];
  for (const line of history) if (line.sprint < at.sprint) starts.push(line.began);
  starts.push(sprint.began);
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

/** The four meters as bands. */
export function metersOf(world: World): View['meters'] {
  const now = metersNow(world);
  const of = (meter: Meter) => meterView(world, meter, now[meter]);
  return { value: of('value'), goal: of('goal'), quality: of('quality'), team: of('team') };
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
