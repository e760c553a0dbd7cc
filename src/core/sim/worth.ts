import { backlogItems } from './backlog.ts';
import type { CauseReach } from './basics.ts';
import { TEAM_GAUGES } from './basics.ts';
import { meanOf } from './gauges.ts';
import { LEVERS, type Levers, leversOf } from './levers.ts';
import { nextSprints } from './next-sprints.ts';
import { roughSprints } from './rough-sprints.ts';
import type { Scenario } from './scenario.ts';
import { shelfOf } from './shelf.ts';
import type { World } from './world.ts';

/** Items that the next Sprint would draw on: the top of the Product Backlog. */
const TOP = 14;

const LEVER_FEATURES = LEVERS.map((lever) => [lever, `lever-${lever}`] as const);

/** Understanding works through the levers alone, which are there already: beside them its own weight would be noise. */
const GAUGE_FEATURES = TEAM_GAUGES.filter((gauge) => gauge !== 'understanding');

function sumOf<T>(list: readonly T[], of: (entry: T) => number): number {
  let sum = 0;
  for (const entry of list) sum += of(entry);
  return sum;
}

const meanOfSum = (sum: number, { length }: readonly unknown[]) => Math.floor(sum / Math.max(1, length));

/** The Product Backlog, its top and the rest, and what is Done and not yet used. */
function backlogFeatures(world: World): Record<string, number> {
  const backlog = backlogItems(world);
  const top = backlog.slice(0, TOP);
  const features = backlog.filter((item) => item.kind === 'feature');
  return {
    'top-worth': sumOf(top, (item) => Math.max(-10, item.worth)),
    'top-clarity': meanOfSum(
      sumOf(top, (item) => item.clarity),
      top,
    ),
    'rest-worth': sumOf(backlog.slice(TOP), (item) => Math.max(0, item.worth)),
    evidence: sumOf(features, (item) => item.evidence),
    'known-worth': sumOf(features, (item) => (item.evidence >= 2 ? Math.max(0, item.worth) : 0)),
    unreleased: sumOf(world.items, (item) => (item.doneAt !== null && item.released === null ? Math.max(0, item.worth) : 0)),
    bugs: sumOf(world.items, (item) => Number(item.kind === 'bug' && item.doneAt === null)),
  };
}

/** What holds the team back, at work or on its way out. */
function troubleFeatures({ causes, impediments }: World): Record<string, number> {
  const atWork = (reach: CauseReach) => sumOf(causes, (cause) => Number(cause.reach === reach && cause.endsAt === null)) * 1000;
  return {
    'cause-team': atWork('team'),
    'cause-product': atWork('product'),
    'cause-organisation': atWork('organisation'),
    'cause-ending': sumOf(causes, (cause) => Number(cause.endsAt !== null)) * 1000,
    drag: Math.min(
      1500,
      sumOf(impediments, (entry) => entry.drag),
    ),
  };
}

/** How the work goes just now: every lever, what the Developers can do in a day, and the team's gauges. */
function teamFeatures(world: World, levers: Levers): Record<string, number> {
  const { people, team } = world;
  const features: Record<string, number> = {};
  for (const [lever, name] of LEVER_FEATURES) features[name] = levers[lever];
  features.skill = meanOfSum(
    sumOf(people, (person) => person.skill),
    people,
  );
  for (const gauge of GAUGE_FEATURES) features[gauge] = team[gauge];
  return features;
}

function restOfFeatures(world: World): Record<string, number> {
  const { stakeholders } = world;
  const trust = sumOf(stakeholders, (who) => who.trust);
  return {
    trust: stakeholders.length === 0 ? 500 : meanOfSum(trust, stakeholders),
    'needs-known': sumOf(stakeholders, (who) => Number(who.needKnown)),
    mood: meanOf(world, 'mood'),
    energy: meanOf(world, 'energy'),
    voice: meanOf(world, 'voice'),
    waiting: world.habits['asks-master'] ?? 0,
    agreements: world.agreements.length,
  };
}

/** The features of a state, in parts: each name stands in one of them. */
function partsOf(world: World, scenario: Scenario): readonly Readonly<Record<string, number>>[] {
  const levers = leversOf(world, shelfOf(scenario));
  return [
    roughSprints(world, scenario, levers),
    nextSprints(world, levers.capacity),
    teamFeatures(world, levers),
    troubleFeatures(world),
    backlogFeatures(world),
    restOfFeatures(world),
  ];
}

/** What a state holds for the Sprints to come, as whole numbers, by name. Hidden truth included: only the core scores with it. */
export function worthFeatures(world: World, scenario: Scenario): Record<string, number> {
  return Object.assign({}, ...partsOf(world, scenario));
}

/** Worth of a state in thousandths of an outcome point: mean outcome of the two Sprints that the ordinary players would make of it. */
export function worthOfState(world: World, scenario: Scenario): number {
  const { intercept, weights } = scenario.worth;
  let worth = intercept;
  for (const part of partsOf(world, scenario)) for (const name in part) worth += (weights[name] ?? 0) * (part[name] ?? 0);
  return Math.trunc(worth / 1000);
}
