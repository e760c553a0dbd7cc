import { backlogItems } from './backlog.ts';
import type { Mille } from './basics.ts';
import { GOAL_GONE, goalMeter, goalShare } from './meters.ts';
import { clamp } from './turn.ts';
import type { Item, World } from './world.ts';

/**
 * What can be expected of the Sprint's end while it runs. The shares below are those of 180 Sprints of the ordinary players: value released by
 * the end for each point of value on items in that state, and Sprint Goals met, by the day.
 */

/** Days that are left, today included, in tenths of a Sprint (thousandths). */
function timeLeft({ at, season }: World): Mille {
  return Math.floor(((season.days - at.day + 1) * 1000) / season.days);
}

/** Before the Developers have selected: what they would take from the top within their forecast. */
function expectedItems(world: World): readonly Item[] {
  if (world.at.phase !== 'planning') return world.items.filter((item) => item.sprint !== null && item.released === null);
  let points = 0;
  return backlogItems(world).filter((item) => {
    points += item.points ?? 3;
    return points <= (world.sprint.forecast ?? 0);
  });
}

/** Of an item's value, the thousandths that are released in this Sprint. */
function feltShare(item: Item, left: Mille, isSoon: boolean): Mille {
  if (item.doneAt !== null) return 1000;
  if (item.started !== null || isSoon) return clamp(left - 70 - Math.floor(left / 10), 0, 850);
  return 150;
}

/** Value of the Sprint when it ends: released so far, and shares of what is not. */
export function valueOutlook(world: World): number {
  const left = timeLeft(world);
  let hands = world.people.length;
  let expected = 0;
  for (const item of expectedItems(world)) {
    if (item.doneAt === null) hands -= 1;
    // On the first day the first items are about to be taken up.
    const isSoon = left === 1000 && hands >= 0;
    expected += Math.max(0, item.guess.value) * feltShare(item, left, isSoon);
  }
  return world.sprint.value + Math.floor(expected / 1000);
}

/** Chance in thousandths that the tied items are all Done in time, from the work left on them against the pace and the days. */
function chanceOfGoal(world: World, open: readonly Item[]): Mille {
  const work = open.reduce(
    (sum, item) => sum + (item.points ?? 3) * (item.started === null ? 1000 : 500) + (item.blockedBy === null ? 0 : 3000),
    0,
  );
  const last = world.velocity.slice(-3);
  const pace = Math.floor((last.reduce((sum, points) => sum + points, 0) * 1000) / Math.max(1, last.length));
  const left = timeLeft(world);
  const load = Math.floor((work * 1000) / Math.max(1, Math.floor((pace * left) / 1000)));
  const early = clamp(820 - Math.floor((load * 9) / 10), 30, 800);
  return Math.floor((early * Math.min(1000, left * 2)) / 1000);
}

/** The Sprint Goal's part of the outcome that can be expected, 0..1000. Without a goal yet: open. */
export function goalOutlook(world: World): Mille {
  const { goal, goalItems, goalObsolete } = world.sprint;
  if (goal === null) return world.at.phase === 'planning' ? 500 : 0;
  if (goalObsolete) return GOAL_GONE;
  const open = world.items.filter((item) => goalItems.includes(item.id) && item.doneAt === null);
  const share = goalShare(world);
  if (open.length === 0) return goalMeter(share);
  const chance = chanceOfGoal(world, open);
  const short = goalMeter(share + Math.floor((1000 - share) / 3));
  return Math.floor((1000 * chance + short * (1000 - chance)) / 1000);
}
