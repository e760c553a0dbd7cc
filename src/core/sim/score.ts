import { backlogItems } from './backlog.ts';
import type { Meter, Mille, Seat } from './basics.ts';
import { METERS, TEAM_GAUGES } from './basics.ts';
import { meanOf } from './gauges.ts';
import { goalMeter, goalShare, valueMeter } from './meters.ts';
import { goalOutlook, valueOutlook } from './outlook.ts';
import type { Scenario, WorthTable } from './scenario.ts';
import { clamp } from './turn.ts';
import type { World } from './world.ts';

/** Value on its way: released, not yet felt. */
function valuePending(world: World): number {
  return world.items.reduce(
    (sum, item) => (item.released !== null && item.released > world.at.tick ? sum + Math.max(0, item.worth) : sum),
    0,
  );
}

function quality(world: World): Mille {
  return clamp(1000 - Math.floor((world.team.debt * 6) / 10) - 40 * world.sprint.escaped - 12 * world.sprint.rejected, 0, 1000);
}

function teamHealth(world: World): Mille {
  const { team } = world;
  return Math.floor((team['self-management'] + team.safety + team.morale + team.transparency) / 4);
}

/** Is the Sprint's work over, so that nothing more can come of it? */
function isWorkOver({ at }: World): boolean {
  return at.phase === 'review' || at.phase === 'retrospective' || at.phase === 'closed';
}

/**
 * The four meters as they truly stand, in thousandths. Seats see them as bands. While a Sprint runs, value and goal are what can be
 * expected of its end; once the work is over they are what came of it.
 */
export function metersNow(world: World): Record<Meter, Mille> {
  if (isWorkOver(world)) return metersOfSprint(world);
  return {
    value: valueMeter(world, valueOutlook(world)),
    goal: goalOutlook(world),
    quality: quality(world),
    team: teamHealth(world),
  };
}

/** The four parts of the outcome of a Sprint that is over: what was felt, not what was hoped. */
export function metersOfSprint(world: World): Record<Meter, Mille> {
  const { sprint } = world;
  const goal = sprint.cancelled || sprint.goal === null ? 0 : goalMeter(goalShare(world));
  return { value: valueMeter(world, sprint.value), goal, quality: quality(world), team: teamHealth(world) };
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
