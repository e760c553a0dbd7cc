import type { Tools } from '../players/tools.ts';
import { actionId, ruleOf } from '../sim/actions.ts';
import { usePerHalf, wobblyOrder } from '../sim/appraise.ts';
import { gradeOfAnswer, useOfOption } from '../sim/ask-use.ts';
import type { Id, Seat } from '../sim/basics.ts';
import type { Action, PlainCommand } from '../sim/command.ts';
import { facingView, holds } from '../sim/conditions.ts';
import { pricedActions } from '../sim/glance.ts';
import type { Effect, Scenario } from '../sim/scenario.ts';
import { shelfOf } from '../sim/shelf.ts';
import type { View } from '../sim/view.ts';

/** The effects whose conditions hold in what a seat can see. */
function likely(view: View, effects: readonly Effect[], cast: Readonly<Record<string, Id>>): readonly Effect[] {
  const facing = facingView(view, []);
  return effects.filter((effect) => effect.when === undefined || holds(effect.when, cast, facing));
}

function actionOf(seat: Seat, command: PlainCommand): Action {
  const rule = ruleOf(command.type);
  return {
    id: rule ? actionId(rule, command) : command.type,
    seat,
    command,
    minutes: 30,
    others: rule?.others ?? 0,
    with: [],
    shows: rule?.shows ?? 'now',
    about: rule?.about(command) ?? [],
    refused: null,
  };
}

/** The knowledge that shipped players are handed. Everything in it is worked out from the View. */
export function toolsFor(scenario: Scenario): Tools {
  return {
    priced: pricedActions,
    useOf: usePerHalf,
    useOfOption: (view, ask, option) => useOfOption(view, scenario, ask, option),
    gradeOf: (view, ask, option) => gradeOfAnswer(view, scenario, ask, option),
    orderOf: wobblyOrder,
    stanceOf: (ask, option) =>
      shelfOf(scenario)
        .moments.get(ask.from ?? '')
        ?.answers.find((answer) => answer.id === option)?.stance ?? 'none',
    effectsOf: (view, ask, option) => {
      const answers = shelfOf(scenario).moments.get(ask.from ?? '')?.answers;
      return likely(view, answers?.find((answer) => answer.id === option)?.effects ?? [], ask.cast);
    },
    formatOf: (view, id) => {
      const format = shelfOf(scenario).formats.get(id);
      return format ? { led: format.led, effects: likely(view, format.effects, {}) } : null;
    },
    goals: () => scenario.goals,
    goalsOf: (from) => shelfOf(scenario).items.get(from)?.goals ?? [],
    causes: () => scenario.causes,
    troubleOf: (from) => shelfOf(scenario).impediments.get(from) ?? null,
    actionOf,
  };
}
