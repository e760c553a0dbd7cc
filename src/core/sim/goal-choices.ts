import type { Id } from './basics.ts';
import { servesGoal } from './goal-gone.ts';
import { DICE, knownKeyOf, rollBelow } from './roll.ts';
import type { Scenario } from './scenario.ts';
import { shelfOf } from './shelf.ts';
import type { View } from './view.ts';
import type { World } from './world.ts';

/** Goals of the pack that are still wanted: one that became obsolete does not come back. */
export function goalsLeft({ history }: Pick<World, 'history'>, scenario: Scenario): readonly Id[] {
  const gone = history.filter((line) => line.fate === 'obsolete').map((line) => line.goal);
  return scenario.goals.filter((id) => !gone.includes(id));
}

/** The goals that are left, in the order in which they are offered in a Sprint. */
export function goalsInTurn(world: Pick<World, 'seed' | 'at' | 'history'>, scenario: Scenario): readonly Id[] {
  const place = (id: Id) => rollBelow(world.seed, DICE.shuffle, 1000, knownKeyOf(id), world.at.sprint);
  return goalsLeft(world, scenario)
    .map((id) => ({ id, place: place(id) }))
    .sort((a, b) => a.place - b.place)
    .map(({ id }) => id);
}

/** So many features from the top can be tied to a goal that is on offer, so many to each, and so many goals are offered. */
export const GOALS_LOOK = 16;
const TIED = { least: 2, most: 3 };
const OFFERED = 4;

/** Of goals in turn those that enough of the items could serve, each with the first of these. */
export function goalsServed<T>(
  top: readonly T[],
  goals: readonly Id[],
  serves: (one: T, goal: Id) => boolean,
): readonly { readonly id: Id; readonly items: readonly T[] }[] {
  const offered: { id: Id; items: T[] }[] = [];
  for (const id of goals) {
    const items: T[] = [];
    for (const one of top) {
      if (serves(one, id)) items.push(one);
      if (items.length === TIED.most) break;
    }
    if (items.length >= TIED.least) offered.push({ id, items });
    if (offered.length === OFFERED) break;
  }
  return offered;
}

/** Goals that the top of the Product Backlog could serve: each with two or three of its items, four goals at most. */
export function goalChoices(world: Pick<World, 'seed' | 'at' | 'history' | 'items'>, scenario: Scenario): View['goals'] {
  const shelf = shelfOf(scenario);
  const features = world.items.filter((item) => item.sprint === null && item.doneAt === null && item.kind === 'feature');
  const top = features.slice(0, GOALS_LOOK);
  const served = goalsServed(top, goalsInTurn(world, scenario), (item, goal) => servesGoal(shelf, item, goal));
  const choices =
    served.length > 0
      ? served
      : goalsLeft(world, scenario)
          .slice(0, 1)
          .map((id) => ({ id, items: top.slice(0, 2) }));
  return choices.map(({ id, items }) => ({ id, items: items.map((item) => item.id) }));
}
