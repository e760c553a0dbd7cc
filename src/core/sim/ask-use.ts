import { actionOf, ruleOf } from './actions.ts';
import { useOf, useOfFormat, useOfGoal } from './appraise.ts';
import type { Id } from './basics.ts';
import type { PlainCommand } from './command.ts';
import { facingView, holds } from './conditions.ts';
import { judgeOf } from './judge/judge.ts';
import type { Moment, Scenario } from './scenario.ts';
import { shelfOf } from './shelf.ts';
import type { Ask, View } from './view.ts';
import type { World } from './world.ts';

/** What doing nothing is taken to be worth beside the options of an ask, in points of use. */
const NOTHING = 10;

/** Use of one option of an ask from what the seat sees, in points. */
export function useOfOption(view: View, scenario: Scenario, ask: Ask, option: Id): number {
  const command = ask.options.find((other) => other.id === option)?.commands[0];
  if (!command) return NOTHING;
  if (command.type === 'event.format') return useOfFormat(view, scenario, command.format);
  if (command.type === 'sprint-goal.propose') return useOfGoal(view, command.items);
  return ruleOf(command.type) ? useOf(view, actionOf(ask.seat, command)) : NOTHING;
}

/**
 * What the commands behind the options of an ask bring, in thousandths of a point of outcome: what standing work is graded by. The view
 * is judged once for all of them, and not before an action is among them.
 */
export function worthOfChoices(view: View, scenario: Scenario): (command: PlainCommand) => number {
  const judge = judgeOf(scenario);
  let uses: ReturnType<typeof judge.usesOf> | null = null;
  return (command) => {
    if (command.type === 'event.format') return judge.formatUse(view, command.format);
    if (command.type === 'sprint-goal.propose') return judge.aimUse(view, command);
    uses ??= judge.usesOf(view);
    return uses(actionOf(view.seat, command));
  };
}

/** The variant of a moment's key that holds in what the seat can see. */
export function keyFor(
  moment: Moment,
  view: View,
  cast: Ask['cast'],
  chosen: World['chosen'],
): Moment['keys'][number] | undefined {
  const facing = facingView(view, chosen);
  return moment.keys.find((key) => key.when === undefined || holds(key.when, cast, facing));
}

/** Grade of an answer from what the seat can see: a pure function of view and answer. */
export function gradeOfAnswer(view: View, scenario: Scenario, ask: Ask, option: Id): number {
  const moment = shelfOf(scenario).moments.get(ask.from ?? '');
  return (moment && keyFor(moment, view, ask.cast, [])?.grades[option]?.grade) ?? 0;
}
