import type { Id } from './basics.ts';
import type { Shelf } from './shelf.ts';
import type { Item, World } from './world.ts';

/** Could the idea that the item was made from help to bring about this goal? */
export function servesGoal(shelf: Shelf, { from }: Pick<Item, 'from'>, goal: Id): boolean {
  return shelf.items.get(from)?.goals.includes(goal) === true;
}

/** By how much a Sprint Goal moves how clear the goal is to the team, in thousandths: it ties together what it is about, or names a grab bag. */
const TIES_TOGETHER = 45;
const GRAB_BAG = -25;

/** How much clearer a goal gets when it is set, by how many of the items it is tied to could help to bring it about: two make it one thing. */
export function clarityOfGoal(serving: number): number {
  return serving >= 2 ? TIES_TOGETHER : GRAB_BAG;
}

/** Was the item to bring about the Sprint Goal that stands? What is tied to it was, and so were ideas that could have been. */
export function isOfGoal(world: Pick<World, 'sprint'>, shelf: Shelf, item: Pick<Item, 'id' | 'from'>): boolean {
  const { goal, goalItems } = world.sprint;
  return goal !== null && (goalItems.includes(item.id) || servesGoal(shelf, item, goal));
}

/** Still to be worked on in this Sprint, and of the kind that a Sprint Goal is made of. */
export function isOpenIdea(item: Pick<Item, 'sprint' | 'doneAt' | 'kind'>): boolean {
  return item.sprint !== null && item.doneAt === null && item.kind === 'feature';
}
