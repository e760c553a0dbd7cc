import { useForSize } from './appraise.ts';
import { backlogItems } from './backlog.ts';
import type { Id, Mille } from './basics.ts';
import { goalChoices } from './goal-choices.ts';
import { valueMeter } from './meters.ts';
import type { Scenario } from './scenario.ts';
import { BOLD, EFFORT_OF_POINTS } from './tables.ts';
import type { Item, World } from './world.ts';

/**
 * What the next two Sprints would be made of if ordinary players went on from here: the Product Backlog ordered as the ordinary Product
 * Owner orders it, a Sprint Goal of those that it offers, and as much work as the Developers can do. Hidden truth included.
 */

/** Minutes of task work of an ordinary Developer in a day, absence and interruptions taken off (`day.ts`). */
const MINUTES_A_DAY = 250;
/** How far below the most useful goal, in points of use, another is half as likely to be proposed. */
const HALF_AS_LIKELY = 40;
/** What can be reached with so many thousandths of one Sprint's work. */
const DEPTHS = [700, 1400, 2100] as const;

const sumOf = (items: readonly Item[], of: (item: Item) => number) => items.reduce((sum, item) => sum + of(item), 0);
const leftOf = (item: Item) => Math.max(0, item.left);

/** As the ordinary Product Owner orders them. */
function inOrder(world: World): readonly Item[] {
  return backlogItems(world)
    .map((item) => ({ item, use: useForSize(item, item.guess.value) }))
    .sort((a, b) => b.use - a.use)
    .map(({ item }) => item);
}

/** Minutes of work that the Developers can do in one Sprint at a capacity in thousandths. */
function minutesASprint(world: World, capacity: Mille): number {
  const skill = world.people.reduce((sum, person) => sum + person.skill, 0);
  return Math.max(1, Math.floor((Math.floor((skill * capacity) / 1000) * MINUTES_A_DAY * world.season.days) / 1000));
}

/** How useful a goal with these items looks to the ordinary Product Owner (`useOfGoal`, on what the team believes). */
function useOfTied(items: readonly Item[], room: number): number {
  const points = sumOf(items, (item) => item.points ?? 5);
  const gain = sumOf(items, (item) => item.guess.value + Math.floor(item.clarity / 100)) * 2;
  return gain - Math.floor(Math.max(0, points * 100 - room * 55) / 10) + items.length * 4;
}

interface Pace {
  readonly minutes: number;
  readonly people: number;
}

/** One goal: the load of its items on a Sprint, and how well each fits one person's Sprint, in thousandths. */
function goalFigures(items: readonly Item[], { minutes, people }: Pace): Record<string, number> {
  const load = Math.floor((sumOf(items, leftOf) * 1000) / minutes);
  const ofOne = (item: Item) => Math.floor((leftOf(item) * people * 1000) / minutes);
  return {
    'tied-load': load,
    'tied-ease': Math.floor(1_000_000 / (300 + load)),
    'tied-longest': Math.max(0, ...items.map(ofOne)),
    'tied-fit': Math.floor(sumOf(items, (item) => Math.max(0, 1000 - ofOne(item))) / Math.max(1, items.length)),
    'tied-blocks': sumOf(items, (item) => (item.blockAt - item.worked < item.left ? 1000 : 0)),
    'tied-worth': sumOf(items, (item) => item.worth),
  };
}

/** The goals on offer, each by how likely it is to be proposed. */
function goalFeatures(world: World, scenario: Scenario, ordered: readonly Item[], pace: Pace): Record<string, number> {
  const byId = new Map<Id, Item>(ordered.map((item) => [item.id, item]));
  const last = world.velocity.slice(-3);
  const room = Math.floor((last.reduce((sum, points) => sum + points, 0) * BOLD) / (1000 * Math.max(1, last.length)));
  const goals = goalChoices({ ...world, items: ordered }, scenario).map(({ items }) => {
    const tied = items.flatMap((id) => byId.get(id) ?? []);
    return { tied, use: useOfTied(tied, room) };
  });
  const most = Math.max(...goals.map(({ use }) => use));
  const features: Record<string, number> = {};
  let all = 0;
  for (const { tied, use } of goals) {
    const behind = most - use;
    const likely = Math.floor((1000 * HALF_AS_LIKELY * HALF_AS_LIKELY) / (HALF_AS_LIKELY * HALF_AS_LIKELY + behind * behind));
    all += likely;
    for (const [name, figure] of Object.entries(goalFigures(tied, pace)))
      features[name] = (features[name] ?? 0) + figure * likely;
  }
  for (const name of Object.keys(features)) features[name] = Math.floor((features[name] ?? 0) / Math.max(1, all));
  return features;
}

/** Value within reach of so much work, plain and as the value meter shows it. */
function reachFeatures(world: World, ordered: readonly Item[], minutes: number): Record<string, number> {
  const features: Record<string, number> = {};
  for (const depth of DEPTHS) {
    let work = 0;
    let value = 0;
    for (const item of ordered) {
      work += leftOf(item);
      if (work * 1000 > minutes * depth) break;
      value += item.worth;
    }
    features[`reach-${depth}`] = value;
    features[`reach-meter-${depth}`] = valueMeter(world, Math.floor((value * 1000) / depth));
  }
  return features;
}

/** Effort against what the points said, of what the Developers would select within a Sprint's work, in thousandths. */
function loadFeatures(ordered: readonly Item[], minutes: number): Record<string, number> {
  const features: Record<string, number> = {};
  let points = 0;
  const spoken = (item: Item) => EFFORT_OF_POINTS[item.points ?? 3] ?? 554;
  for (const name of ['next', 'later']) {
    const rest = ordered.slice(points);
    const taken: Item[] = [];
    let said = 0;
    for (const item of rest) {
      if (said > minutes) break;
      taken.push(item);
      said += spoken(item);
    }
    points += taken.length;
    features[`${name}-effort`] = said === 0 ? 1000 : Math.floor((sumOf(taken, leftOf) * 1000) / said);
    features[`${name}-worth`] = sumOf(taken, (item) => Math.max(-10, item.worth));
  }
  return features;
}

/** Features of the two Sprints to come. `capacity`: the lever, in thousandths of ordinary. */
export function nextSprints(world: World, scenario: Scenario, capacity: Mille): Record<string, number> {
  const ordered = inOrder(world);
  const minutes = minutesASprint(world, capacity);
  return {
    ...goalFeatures(world, scenario, ordered, { minutes, people: Math.max(1, world.people.length) }),
    ...reachFeatures(world, ordered, minutes),
    ...loadFeatures(ordered, minutes),
  };
}
