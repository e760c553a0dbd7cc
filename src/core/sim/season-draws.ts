import type { CauseReach, Id, Mille, TeamGauge } from './basics.ts';
import { TICKS_A_DAY } from './basics.ts';
import type { Die } from './roll.ts';
import { DICE, keyOf, quantile, roll, rollBelow } from './roll.ts';
import type { Scenario } from './scenario.ts';
import { NORMAL, POINTS_A_DAY_HUNDREDTHS, SKILL, SPRINT_SHOCK } from './tables.ts';
import { clamp } from './turn.ts';
import type { DraftPerson, DraftWorld } from './world.ts';

/** Where a team stands on the first day: middling, with some way to go in both seats' care. */
const TEAM_START: Readonly<Record<TeamGauge, Mille>> = {
  'self-management': 430,
  safety: 460,
  morale: 560,
  debt: 300,
  transparency: 430,
  focus: 480,
  'goal-clarity': 450,
  understanding: 470,
};

function around(seed: number, die: Die, key: number, { middle, sd }: { middle: number; sd: number }): Mille {
  return clamp(middle + Math.trunc((quantile(NORMAL, roll(seed, die, key)) * sd) / 1000), 50, 950);
}

/** The gauges of a team on its first day. */
export function teamAtStart(seed: number): Record<TeamGauge, Mille> {
  return Object.fromEntries(
    Object.entries(TEAM_START).map(([gauge, middle]) => [gauge, around(seed, DICE.mood, keyOf(gauge), { middle, sd: 45 })]),
  ) as Record<TeamGauge, Mille>;
}

/** A Developer as the seed makes them. */
export function newPerson(seed: number, id: Id): DraftPerson {
  const key = keyOf(id);
  return {
    id,
    key,
    skill: quantile(SKILL, roll(seed, DICE.skill, key)),
    mood: around(seed, DICE.mood, key, { middle: 580, sd: 90 }),
    energy: 640,
    voice: around(seed, DICE.voice, key, { middle: 480, sd: 140 }),
    awayUntil: 0,
    item: null,
    today: 0,
    owed: 0,
    worked: 0,
  };
}

/** One cause of each reach, drawn by the seed from the pack's. */
export function drawCauses(seed: number, scenario: Scenario): DraftWorld['causes'] {
  const reaches: readonly CauseReach[] = ['team', 'product', 'organisation'];
  return reaches.flatMap((reach, at) => {
    const pool = scenario.causes.filter((cause) => cause.reach === reach);
    const drawn = pool[rollBelow(seed, DICE.causes, Math.max(1, pool.length), at)];
    return drawn ? [{ id: drawn.id, reach, strength: 1000, endsAt: null }] : [];
  });
}

/** Which events of the pack come in a season of so many working days, and when: spread out over it, the Product Goal's day last. */
export function drawCalendar(seed: number, scenario: Scenario, days: number): DraftWorld['calendar'] {
  const count = Math.min(scenario.calendar.length, Math.max(1, Math.floor(days / 8)));
  const order = [...scenario.calendar].sort(
    (a, b) => roll(seed, DICE.calendar, keyOf(a.id)) - roll(seed, DICE.calendar, keyOf(b.id)),
  );
  const flags = order.slice(0, count).map((event, at) => {
    const share = Math.floor(((at * 2 + 1) * days) / (count * 2));
    const day = clamp(share + rollBelow(seed, DICE.calendar, 3, keyOf(event.id), 1) - 1, 2, days - 1);
    return { id: event.id, tick: (day - 1) * TICKS_A_DAY, last: false, came: false };
  });
  flags.push({ id: scenario.productGoal.id, tick: days * TICKS_A_DAY, last: true, came: false });
  return flags.sort((a, b) => a.tick - b.tick);
}

/** Points Done in each of the last three Sprints before the season. */
export function pastVelocity(seed: number, people: readonly DraftPerson[], days: number): number[] {
  return [1, 2, 3].map((back) => {
    const points = people.reduce((sum, person) => sum + person.skill, 0) * POINTS_A_DAY_HUNDREDTHS * days;
    return Math.max(
      2,
      Math.floor((Math.floor(points / 100_000) * quantile(SPRINT_SHOCK, roll(seed, DICE.sprintShock, back, 1000))) / 1000),
    );
  });
}
