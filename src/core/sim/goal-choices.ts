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

/** Goals that the top of the Product Backlog could serve: each with two or three of its items, four goals at most. */
export function goalChoices(world: Pick<World, 'seed' | 'at' | 'history' | 'items'>, scenario: Scenario): View['goals'] {
  const shelf = shelfOf(scenario);
  const top = world.items.filter((item) => item.sprint === null && item.doneAt === null && item.kind === 'feature').slice(0, 16);
  const goals = goalsLeft(world, scenario);
  const choices = goals.map((id) => ({
    id,
    items: top
      .filter((item) => servesGoal(shelf, item, id))
      .slice(0, 3)
      .map((item) => item.id),
  }));
  const place = (id: Id) => rollBelow(world.seed, DICE.shuffle, 1000, knownKeyOf(id), world.at.sprint);
  const fit = choices.filter((choice) => choice.items.length >= 2).sort((a, b) => place(a.id) - place(b.id));
  if (fit.length > 0) return fit.slice(0, 4);
  return goals.slice(0, 1).map((id) => ({ id, items: top.slice(0, 2).map((item) => item.id) }));
}
