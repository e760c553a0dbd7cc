import { useForSize } from './appraise.ts';
import { backlogItems } from './backlog.ts';
import type { Mille } from './basics.ts';
import { seenValue } from './look-bands.ts';
import { EFFORT_OF_POINTS } from './tables.ts';
import type { Item, World } from './world.ts';

/**
 * What the next two Sprints would be made of if ordinary players went on from here: the Product Backlog ordered as the ordinary Product
 * Owner orders it, and as much work as the Developers can do. Hidden truth included. What would come of it: `rough-sprints.ts`.
 */

/** Minutes of task work of an ordinary Developer in a day, absence and interruptions taken off (`day.ts`). */
const MINUTES_A_DAY = 250;
/** What can be reached with so many thousandths of one Sprint's work. */
const DEPTHS = [700, 1400, 2100] as const;

const sumOf = (items: readonly Item[], of: (item: Item) => number) => items.reduce((sum, item) => sum + of(item), 0);
const leftOf = (item: Item) => Math.max(0, item.left);

/** As the ordinary Product Owner orders them. */
function inOrder(world: World): readonly Item[] {
  return backlogItems(world)
    .map((item) => ({ item, use: useForSize(item, seenValue(item.guess)) }))
    .sort((a, b) => b.use - a.use)
    .map(({ item }) => item);
}

/** Minutes of work that the Developers can do in one Sprint at a capacity in thousandths. */
export function minutesASprint(world: World, capacity: Mille): number {
  const skill = world.people.reduce((sum, person) => sum + person.skill, 0);
  return Math.max(1, Math.floor((Math.floor((skill * capacity) / 1000) * MINUTES_A_DAY * world.season.days) / 1000));
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

/** Features of the two Sprints to come. `capacity`: the lever, in thousandths of ordinary. */
export function nextSprints(world: World, capacity: Mille): Record<string, number> {
  const ordered = inOrder(world);
  const minutes = minutesASprint(world, capacity);
  const features = loadFeatures(ordered, minutes);
  for (const depth of DEPTHS) features[`reach-${depth}`] = reachOf(ordered, minutes, depth);
  return features;
}
