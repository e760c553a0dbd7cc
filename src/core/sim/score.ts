import { backlogItems } from './backlog.ts';
import type { Meter, Mille, Seat } from './basics.ts';
import { METERS, TEAM_GAUGES } from './basics.ts';
import { meanOf } from './gauges.ts';
import type { Scenario, WorthTable } from './scenario.ts';
import { clamp } from './turn.ts';
import type { World } from './world.ts';

/** Value that the ordinary team realises in a Sprint, by Developer and ten days: half of the meter. */
const VALUE_A_PERSON = 12;

function valueReference(world: World): number {
  return Math.max(1, Math.floor((VALUE_A_PERSON * world.people.length * world.season.days) / 10));
}

/** 0..1000 for an amount of value: half at the ordinary team's, steepest there, never quite full. */
export function valueMeter(world: World, value: number): Mille {
  const got = Math.max(0, value);
  const usual = valueReference(world);
  return Math.floor((got * got * 1000) / (got * got + usual * usual));
}

/** Value on its way: released, not yet felt. */
export function valuePending(world: World): number {
  return world.items.reduce(
    (sum, item) => (item.released !== null && item.released > world.at.tick ? sum + Math.max(0, item.worth) : sum),
    0,
  );
}

function isTied(world: World, id: string): boolean {
  return world.sprint.goalItems.includes(id);
}

/** Thousandths of the Sprint Goal that stand: Done tied items over tied items. */
export function goalShare(world: World): Mille {
  const { goalItems, done } = world.sprint;
  if (goalItems.length === 0) return 0;
  return Math.floor((done.filter((entry) => goalItems.includes(entry.item)).length * 1000) / goalItems.length);
}

/** How likely the goal looks from the work left on tied items and the days left, 0..1000. */
function goalOutlook(world: World): Mille {
  if (world.sprint.goalObsolete) return 0;
  const tied = world.items.filter((item) => isTied(world, item.id) && item.doneAt === null);
  if (tied.length === 0) return goalShare(world);
  const left = tied.reduce(
    (sum, item) => sum + (item.points ?? 3) * (item.blockedBy !== null ? 2 : 1) * (item.started !== null ? 1 : 2),
    0,
  );
  const daysLeft = Math.max(0, world.season.days - world.at.day + 1);
  const pace = Math.floor(((world.velocity[world.velocity.length - 1] ?? 20) * 1000) / world.season.days);
  const room = Math.floor((pace * daysLeft * 7) / 10_000);
  const outlook = Math.floor((room * 1000) / Math.max(1, left));
  return clamp(Math.floor((outlook * 620) / 1000) + Math.floor(goalShare(world) / 6), 30, 960);
}

function quality(world: World): Mille {
  return clamp(1000 - Math.floor((world.team.debt * 6) / 10) - 40 * world.sprint.escaped - 12 * world.sprint.rejected, 0, 1000);
}

function teamHealth(world: World): Mille {
  const { team } = world;
  return Math.floor((team['self-management'] + team.safety + team.morale + team.transparency) / 4);
}

/** Expected value of the Sprint when it ends: felt so far, on its way, and a share of what is still in the Sprint Backlog. */
function valueOutlook(world: World): number {
  const open = world.items.filter((item) => item.sprint !== null && item.released === null);
  const expected = open.reduce((sum, item) => sum + Math.max(0, item.guess.value) * (item.doneAt !== null ? 8 : 4), 0);
  return world.sprint.value + valuePending(world) + Math.floor(expected / 10);
}

/** The four meters as they truly stand while a Sprint runs, in thousandths. Seats see them as bands. */
export function metersNow(world: World): Record<Meter, Mille> {
  return {
    value: valueMeter(world, valueOutlook(world)),
    goal: goalOutlook(world),
    quality: quality(world),
    team: teamHealth(world),
  };
}

/** The four parts of the outcome of a Sprint that is over: what was felt, not what was hoped. */
export function metersOfSprint(world: World): Record<Meter, Mille> {
  const share = goalShare(world);
  const goal = world.sprint.cancelled || world.sprint.goal === null ? 0 : share === 1000 ? 1000 : Math.floor((share * 6) / 10);
  return { value: valueMeter(world, world.sprint.value), goal, quality: quality(world), team: teamHealth(world) };
}

export function outcomeOf(meters: Readonly<Record<Meter, Mille>>): Mille {
  return Math.floor(METERS.reduce((sum, meter) => sum + meters[meter], 0) / METERS.length);
}

/** Items that the next Sprint would draw on: the top of the Product Backlog. */
const TOP = 14;

/** What a state holds for the Sprints to come, as whole numbers, by name. Hidden truth included: only the core scores with it. */
export function worthFeatures(world: World): Record<string, number> {
  const features: Record<string, number> = {};
  for (const gauge of TEAM_GAUGES) features[gauge] = world.team[gauge];
  for (const reach of ['team', 'product', 'organisation'] as const) {
    features[`cause-${reach}`] = world.causes.filter((cause) => cause.reach === reach && cause.endsAt === null).length * 1000;
  }
  features['cause-ending'] = world.causes.filter((cause) => cause.endsAt !== null).length * 1000;
  features.drag = Math.min(
    1500,
    world.impediments.reduce((sum, entry) => sum + entry.drag, 0),
  );
  const backlog = backlogItems(world);
  const top = backlog.slice(0, TOP);
  features['top-worth'] = top.reduce((sum, item) => sum + Math.max(-10, item.worth), 0);
  features['top-clarity'] = Math.floor(top.reduce((sum, item) => sum + item.clarity, 0) / Math.max(1, top.length));
  features['rest-worth'] = backlog.slice(TOP).reduce((sum, item) => sum + Math.max(0, item.worth), 0);
  features.evidence = backlog.reduce((sum, item) => sum + (item.kind === 'feature' ? item.evidence : 0), 0);
  features['known-worth'] = backlog.reduce(
    (sum, item) => sum + (item.kind === 'feature' && item.evidence >= 2 ? Math.max(0, item.worth) : 0),
    0,
  );
  features.unreleased = world.items.reduce(
    (sum, item) => sum + (item.doneAt !== null && item.released === null ? Math.max(0, item.worth) : 0),
    0,
  );
  features['on-its-way'] = valuePending(world);
  features.bugs = world.items.filter((item) => item.kind === 'bug' && item.doneAt === null).length;
  features.trust =
    world.stakeholders.length === 0
      ? 500
      : Math.floor(world.stakeholders.reduce((sum, who) => sum + who.trust, 0) / world.stakeholders.length);
  features['needs-known'] = world.stakeholders.filter((who) => who.needKnown).length;
  features.mood = meanOf(world, 'mood');
  features.energy = meanOf(world, 'energy');
  features.voice = meanOf(world, 'voice');
  features.waiting = world.habits['asks-master'] ?? 0;
  features.agreements = world.agreements.length;
  return features;
}

/** Worth of a state in thousandths of an outcome point: mean outcome of the two Sprints that the ordinary players would make of it. */
export function worthOfState(world: World, table: WorthTable): number {
  const features = worthFeatures(world);
  let worth = table.intercept;
  for (const [name, weight] of Object.entries(table.weights)) worth += weight * (features[name] ?? 0);
  return Math.trunc(worth / 1000);
}

/** What the Sprint gave, plus what its last state is worth, minus what its first state was worth, in outcome points x 1000. */
export function rawEffectiveness(world: World, outcome: Mille, scenario: Scenario): number {
  return outcome * 1000 + worthOfState(world, scenario.worth) - world.sprint.worthAtStart;
}

/** 500 = the ordinary player of the seat, 100 = one standard deviation of that player's seasons of four Sprints. */
export function effectiveness(raw: number, seat: Seat, table: WorthTable): number {
  const { mean, sd } = table.scale[seat];
  return 500 + Math.trunc(((raw - mean) * 100) / Math.max(1, sd));
}
