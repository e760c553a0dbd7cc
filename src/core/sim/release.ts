import { addEvidence } from './backlog.ts';
import type { Id } from './basics.ts';
import { TICKS_A_DAY } from './basics.ts';
import { leversOf } from './levers.ts';
import { receptionOf, reveal } from './reveals.ts';
import type { Audience, Turn } from './turn.ts';
import { emit, takeTime } from './turn.ts';
import type { Item } from './world.ts';

/** Ticks between a release and the first felt value: a day, stretched by whatever makes releases wait. */
const FELT_AFTER = TICKS_A_DAY;

/** Done items that users do not have yet. */
export function unreleased(turn: Turn) {
  return turn.world.items.filter((item) => item.doneAt !== null && item.released === null);
}

/** What an item is worth in users' hands, with how well the product hits just now. */
function valueInUse({ world, shelf }: Turn, item: Item): number {
  return item.worth > 0 ? Math.trunc((item.worth * leversOf(world, shelf)['value-hits']) / 1000) : item.worth;
}

/** Hands Done items to users. Their value counts for this Sprint; that users feel it takes a day or more. A pilot gives half the value and teaches about the ideas next to them. */
export function release(turn: Turn, how: 'all' | 'pilot', audience: Audience = {}): void {
  const { world, shelf } = turn;
  const items = unreleased(turn);
  if (items.length === 0) return;
  const wait = Math.floor((FELT_AFTER * leversOf(world, shelf)['release-wait']) / 1000);
  for (const item of items) {
    item.released = world.at.tick + wait;
    item.why = [...(audience.why ?? []), ...item.why].slice(0, 3);
    if (how === 'pilot') item.worth = Math.trunc(item.worth / 2);
    const value = valueInUse(turn, item);
    world.sprint.value += value;
    world.sprint.valueReleased += value;
  }
  emit(turn, { type: 'increment.released', items: items.map((item) => item.id), how }, audience);
  if (how === 'pilot')
    learnFromPilot(
      turn,
      items.map((item) => item.from),
      audience,
    );
  // Support is busy with what is new: twelve minutes of each Developer, half of it for a pilot.
  for (const person of world.people) takeTime(world, person, how === 'all' ? 12 : 6);
}

/** Users of a pilot tell something about up to two ideas of the same goals. */
function learnFromPilot(turn: Turn, from: readonly Id[], audience: Audience): void {
  const { world, shelf } = turn;
  const goals = new Set(from.flatMap((id) => shelf.items.get(id)?.goals ?? []));
  const near = world.items.filter(
    (item) => item.kind === 'feature' && item.sprint === null && item.doneAt === null && item.evidence < 3,
  );
  const related = near.filter((item) => shelf.items.get(item.from)?.goals.some((goal) => goals.has(goal)));
  for (const item of related.slice(0, 2)) addEvidence(turn, item, 1, audience);
}

/** Of a hundred riders, so many thousandths change for one point of value, of those who have not changed yet. */
const RIDERS_A_POINT = 2;

/** Value is real only when it is released and used: users feel it here, and it has counted for the Sprint that released it. */
export function realiseValue(turn: Turn): void {
  const { world } = turn;
  const { tick } = world.at;
  const due: Item[] = [];
  for (const item of world.items) if (item.released === tick) due.push(item);
  if (due.length === 0) return;
  for (const item of due) {
    const value = valueInUse(turn, item);
    world.product.value += value;
    const riders = 100_000 - world.product.reached;
    world.product.reached += Math.trunc((riders * value * RIDERS_A_POINT) / 1000);
    const audience: Audience = { why: [`item/${item.id}`, ...item.why] };
    emit(turn, { type: 'value.realised', item: item.id, value }, audience);
    if (item.kind === 'feature' && item === due[0])
      reveal(turn, 'product-owner', `release-${receptionOf(item)}`, { item: item.id });
  }
  world.seats['product-owner'].news += 1;
}
