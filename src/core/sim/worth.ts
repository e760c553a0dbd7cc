import { backlogItems } from './backlog.ts';
import { TEAM_GAUGES } from './basics.ts';
import { meanOf } from './gauges.ts';
import { LEVERS, leversOf } from './levers.ts';
import type { Scenario } from './scenario.ts';
import { shelfOf } from './shelf.ts';
import { EFFORT_OF_POINTS, POINTS_A_DAY_HUNDREDTHS } from './tables.ts';
import type { Item, World } from './world.ts';

/** Items that the next Sprint would draw on: the top of the Product Backlog. */
const TOP = 14;

/** Expected value for the size, as the ordinary Product Owner orders by it. */
function promise(item: Item): number {
  const value = item.guess.value * (item.kind === 'feature' ? 10 : 12);
  return Math.floor((value * (70 + Math.floor((item.clarity * 30) / 1000))) / (10 * (item.points ?? 5)));
}

/** Effort for what the points said, in thousandths; the sum of what the items are truly worth. */
function loadOf(items: readonly Item[]): { readonly effort: number; readonly worth: number } {
  const said = items.reduce((sum, item) => sum + (EFFORT_OF_POINTS[item.points ?? 3] ?? 554), 0);
  const left = items.reduce((sum, item) => sum + Math.max(0, item.left), 0);
  const worth = items.reduce((sum, item) => sum + Math.max(-10, item.worth), 0);
  return { effort: said === 0 ? 1000 : Math.floor((left * 1000) / said), worth };
}

/** What the next two Sprints would be made of if the Product Backlog were ordered as the ordinary Product Owner orders it. */
function nextSelections(world: World): Record<string, number> {
  // By what the people can do, not by points of the past: points are no measure of worth.
  const skill = world.people.reduce((sum, person) => sum + person.skill, 0);
  const pace = Math.max(3, Math.floor((skill * POINTS_A_DAY_HUNDREDTHS * world.season.days) / 100_000));
  const ordered = backlogItems(world)
    .map((item) => ({ item, promise: promise(item) }))
    .sort((a, b) => b.promise - a.promise);
  const taken: Item[][] = [[], []];
  let points = 0;
  for (const { item } of ordered) {
    const sprint = Math.floor(points / pace);
    points += item.points ?? 3;
    taken[sprint]?.push(item);
  }
  const [next, later] = [loadOf(taken[0] ?? []), loadOf(taken[1] ?? [])];
  const tied = loadOf((taken[0] ?? []).filter((item) => item.kind === 'feature').slice(0, 4));
  return {
    'next-effort': next.effort,
    'next-worth': next.worth,
    'tied-effort': tied.effort,
    'later-effort': later.effort,
    'later-worth': later.worth,
  };
}

/** How the work goes just now: every lever, and what the Developers can do in a day. */
function leverFeatures(world: World, scenario: Scenario): Record<string, number> {
  const levers = leversOf(world, shelfOf(scenario));
  const features: Record<string, number> = {};
  for (const lever of LEVERS) features[`lever-${lever}`] = levers[lever];
  features.skill = Math.floor(world.people.reduce((sum, person) => sum + person.skill, 0) / Math.max(1, world.people.length));
  return features;
}

/** What a state holds for the Sprints to come, as whole numbers, by name. Hidden truth included: only the core scores with it. */
export function worthFeatures(world: World, scenario: Scenario): Record<string, number> {
  const features: Record<string, number> = { ...nextSelections(world), ...leverFeatures(world, scenario) };
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
export function worthOfState(world: World, scenario: Scenario): number {
  const table = scenario.worth;
  const features = worthFeatures(world, scenario);
  let worth = table.intercept;
  for (const [name, weight] of Object.entries(table.weights)) worth += weight * (features[name] ?? 0);
  return Math.trunc(worth / 1000);
}
