import { backlogItems } from './backlog.ts';
import type { CauseReach } from './basics.ts';
import { TEAM_GAUGES } from './basics.ts';
import { meanOf } from './gauges.ts';
import { LEVERS, leversOf } from './levers.ts';
import { nextSprints } from './next-sprints.ts';
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

/** What a state holds for the Sprints to come, as whole numbers, by name. Hidden truth included: only the core scores with it. */
export function worthFeatures(world: World, scenario: Scenario): Record<string, number> {
  const levers = leversOf(world, shelfOf(scenario));
  const { stakeholders } = world;
  const features: Record<string, number> = nextSprints(world, scenario, levers.capacity);
  for (const [lever, name] of LEVER_FEATURES) features[name] = levers[lever];
  features.skill = meanOfSum(
    sumOf(world.people, (person) => person.skill),
    world.people,
  );
  for (const gauge of GAUGE_FEATURES) features[gauge] = world.team[gauge];
  return {
    ...features,
    ...troubleFeatures(world),
    ...backlogFeatures(world),
    trust:
      stakeholders.length === 0
        ? 500
        : meanOfSum(
            sumOf(stakeholders, (who) => who.trust),
            stakeholders,
          ),
    'needs-known': sumOf(stakeholders, (who) => Number(who.needKnown)),
    mood: meanOf(world, 'mood'),
    energy: meanOf(world, 'energy'),
    voice: meanOf(world, 'voice'),
    waiting: world.habits['asks-master'] ?? 0,
    agreements: world.agreements.length,
  };
}

/** Worth of a state in thousandths of an outcome point: mean outcome of the two Sprints that the ordinary players would make of it. */
export function worthOfState(world: World, scenario: Scenario): number {
  const table = scenario.worth;
  const features = worthFeatures(world, scenario);
  let worth = table.intercept;
  for (const name in table.weights) worth += (table.weights[name] ?? 0) * (features[name] ?? 0);
  return Math.trunc(worth / 1000);
}
