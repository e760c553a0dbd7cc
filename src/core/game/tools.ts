import type { Tools } from '../players/tools.ts';
import { actionOf } from '../sim/actions.ts';
import { usePerHalf } from '../sim/appraise.ts';
import { gradeOfAnswer, useOfOption } from '../sim/ask-use.ts';
import { judgeOf } from '../sim/judge/judge.ts';
import { wobblyOrder } from '../sim/ordinary-picks.ts';
import { payableActions, repliesTo } from '../sim/quick-looks.ts';
import type { Scenario } from '../sim/scenario.ts';
import { shelfOf } from '../sim/shelf.ts';

/** The knowledge that shipped players are handed. Everything in it is worked out from the View. */
export function toolsFor(scenario: Scenario): Tools {
  return {
    payable: payableActions,
    repliesTo,
    useOf: usePerHalf,
    useOfOption: (view, ask, option) => useOfOption(view, scenario, ask, option),
    gradeOf: (view, ask, option) => gradeOfAnswer(view, scenario, ask, option),
    orderOf: wobblyOrder,
    stanceOf: (ask, option) =>
      shelfOf(scenario)
        .moments.get(ask.from ?? '')
        ?.answers.find((answer) => answer.id === option)?.stance ?? 'none',
    judge: judgeOf(scenario),
    actionOf,
  };
}
