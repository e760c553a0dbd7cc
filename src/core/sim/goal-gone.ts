import type { Shelf } from './shelf.ts';
import type { Item, World } from './world.ts';

/** Was the item to bring about the Sprint Goal that stands? What is tied to it was, and so were ideas that could have been. */
export function isOfGoal(world: Pick<World, 'sprint'>, shelf: Shelf, item: Pick<Item, 'id' | 'from'>): boolean {
  const { goal, goalItems } = world.sprint;
  return goal !== null && (goalItems.includes(item.id) || shelf.items.get(item.from)?.goals.includes(goal) === true);
}

/** Still to be worked on in this Sprint, and of the kind that a Sprint Goal is made of. */
export function isOpenIdea(item: Pick<Item, 'sprint' | 'doneAt' | 'kind'>): boolean {
  return item.sprint !== null && item.doneAt === null && item.kind === 'feature';
}
