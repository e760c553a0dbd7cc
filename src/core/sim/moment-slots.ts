import type { Tick } from './basics.ts';
import { NOON_TICK } from './basics.ts';
import { DICE, rollBelow } from './roll.ts';
import type { World } from './world.ts';

/** Moments a Sprint for the seat that is played: always the same number, so that seats are measured alike. */
export const MOMENTS_A_SPRINT = 5;

/** Which events of this Sprint hold a moment: Sprint Planning or the Sprint Review, and now and then the Sprint Retrospective. */
function atEvents(world: World): { planning: number; review: number; retrospective: number } {
  const planning = rollBelow(world.luck, DICE.slots, 2, world.at.sprint, 101);
  return { planning, review: 1 - planning, retrospective: rollBelow(world.luck, DICE.slots, 2, world.at.sprint, 102) };
}

/** How many of the other slots have come: half days by the seed, spread over the working time. */
function slotsUntil(world: World, count: number, tick: Tick): number {
  const halves = world.season.days * 2;
  const start = world.sprint.began;
  let come = 0;
  for (let at = 0; at < count; at++) {
    const from = 1 + Math.floor((at * (halves - 2)) / count);
    if (start + from * NOON_TICK > tick) break;
    const until = 1 + Math.floor(((at + 1) * (halves - 2)) / count);
    const half = from + rollBelow(world.luck, DICE.slots, Math.max(1, until - from), world.at.sprint, at);
    if (start + half * NOON_TICK <= tick) come += 1;
  }
  return come;
}

/** How many moments should have come by now: the pace that brings the same number to every Sprint. */
export function dueByNow(world: World): number {
  const events = atEvents(world);
  const work = MOMENTS_A_SPRINT - 1 - events.retrospective;
  switch (world.at.phase) {
    case 'planning':
      return events.planning;
    case 'review':
      return events.planning + work + events.review;
    case 'retrospective':
      return MOMENTS_A_SPRINT;
    default:
      return events.planning + slotsUntil(world, work, world.at.tick);
  }
}
