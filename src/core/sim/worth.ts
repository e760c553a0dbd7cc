import { backlogItems } from './backlog.ts';
import { TEAM_GAUGES } from './basics.ts';
import { meanOf } from './gauges.ts';
import { LEVERS, leversOf } from './levers.ts';
import { nextSprints } from './next-sprints.ts';
import type { Scenario } from './scenario.ts';
import { shelfOf } from './shelf.ts';
import type { World } from './world.ts';

/** Items that the next Sprint would draw on: the top of the Product Backlog. */
const TOP = 14;

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
  const levers = leverFeatures(world, scenario);
  const features: Record<string, number> = { ...nextSprints(world, scenario, levers['lever-capacity'] ?? 1000), ...levers };
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
