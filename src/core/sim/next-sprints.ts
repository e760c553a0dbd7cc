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

/** One goal: the load of its items on a Sprint, and how well each fits one person's Sprint, in thousandths; in the order of `TIED`. */
function goalFigures(items: readonly Item[], { minutes, people }: Pace): readonly number[] {
  const load = Math.floor((sumOf(items, leftOf) * 1000) / minutes);
  let longest = 0;
  let fit = 0;
  for (const item of items) {
    const ofOne = Math.floor((leftOf(item) * people * 1000) / minutes);
    longest = Math.max(longest, ofOne);
    fit += Math.max(0, 1000 - ofOne);
  }
  return [
    load,
    Math.floor(1_000_000 / (300 + load)),
    longest,
    Math.floor(fit / Math.max(1, items.length)),
    sumOf(items, (item) => (item.blockAt - item.worked < item.left ? 1000 : 0)),
    sumOf(items, (item) => item.worth),
  ];
}

const TIED = ['tied-load', 'tied-ease', 'tied-longest', 'tied-fit', 'tied-blocks', 'tied-worth'] as const;

/** The goals on offer, each by how likely it is to be proposed. */
function goalFeatures(world: World, scenario: Scenario, ordered: readonly Item[], pace: Pace): Record<string, number> {
  const byId = new Map<Id, Item>(ordered.map((item) => [item.id, item]));
  const last = world.velocity.slice(-3);
  const room = Math.floor((last.reduce((sum, points) => sum + points, 0) * BOLD) / (1000 * Math.max(1, last.length)));
  const { seed, at, history } = world;
  const goals = goalChoices({ seed, at, history, items: ordered }, scenario).map(({ items }) => {
    const tied = items.flatMap((id) => byId.get(id) ?? []);
    return { tied, use: useOfTied(tied, room) };
  });
  if (goals.length === 0) return {};
  const most = Math.max(...goals.map(({ use }) => use));
  const sums = TIED.map(() => 0);
  let all = 0;
  for (const { tied, use } of goals) {
    const behind = most - use;
    const likely = Math.floor((1000 * HALF_AS_LIKELY * HALF_AS_LIKELY) / (HALF_AS_LIKELY * HALF_AS_LIKELY + behind * behind));
    all += likely;
    for (const [figure, value] of goalFigures(tied, pace).entries()) sums[figure] = (sums[figure] ?? 0) + value * likely;
  }
  const mean = (figure: number) => Math.floor((sums[figure] ?? 0) / Math.max(1, all));
  return {
    'tied-load': mean(0),
    'tied-ease': mean(1),
    'tied-longest': mean(2),
    'tied-fit': mean(3),
    'tied-blocks': mean(4),
    'tied-worth': mean(5),
  };
}

/** Value within reach of so much work. */
function reachOf(ordered: readonly Item[], minutes: number, depth: number): number {
  let work = 0;
  let value = 0;
  for (const item of ordered) {
    work += leftOf(item);
    if (work * 1000 > minutes * depth) break;
    value += item.worth;
  }
  return value;
}

/** The same plain and as the value meter shows it. */
function reachFeatures(world: World, ordered: readonly Item[], minutes: number): Record<string, number> {
  const [near, far, farthest] = DEPTHS;
  const meter = (value: number, depth: number) => valueMeter(world, Math.floor((value * 1000) / depth));
  const first = reachOf(ordered, minutes, near);
  const second = reachOf(ordered, minutes, far);
  const third = reachOf(ordered, minutes, farthest);
  return {
    'reach-700': first,
    'reach-meter-700': meter(first, near),
    'reach-1400': second,
    'reach-meter-1400': meter(second, far),
    'reach-2100': third,
    'reach-meter-2100': meter(third, farthest),
  };
}

const spokenOf = (item: Item) => EFFORT_OF_POINTS[item.points ?? 3] ?? 554;

/** How many of these items the Developers would select within a Sprint's work, by what the points say, and what those say. */
function selected(items: readonly Item[], minutes: number): { readonly taken: readonly Item[]; readonly said: number } {
  let taken = 0;
  let said = 0;
  for (const item of items) {
    if (said > minutes) break;
    taken += 1;
    said += spokenOf(item);
  }
  return { taken: items.slice(0, taken), said };
}

/** Effort against what the points said, of what the Developers would select within a Sprint's work, in thousandths. */
function loadFeatures(ordered: readonly Item[], minutes: number): Record<string, number> {
  const next = selected(ordered, minutes);
  const later = selected(ordered.slice(next.taken.length), minutes);
  const effort = ({ taken, said }: typeof next) => (said === 0 ? 1000 : Math.floor((sumOf(taken, leftOf) * 1000) / said));
  const worth = ({ taken }: typeof next) => sumOf(taken, (item) => Math.max(-10, item.worth));
  return {
    'next-effort': effort(next),
    'next-worth': worth(next),
    'later-effort': effort(later),
    'later-worth': worth(later),
  };
}

/** Features of the two Sprints to come, in parts. `capacity`: the lever, in thousandths of ordinary. */
export function nextSprints(world: World, scenario: Scenario, capacity: Mille): readonly Readonly<Record<string, number>>[] {
  const ordered = inOrder(world);
  const minutes = minutesASprint(world, capacity);
  return [
    goalFeatures(world, scenario, ordered, { minutes, people: Math.max(1, world.people.length) }),
    reachFeatures(world, ordered, minutes),
    loadFeatures(ordered, minutes),
  ];
}
