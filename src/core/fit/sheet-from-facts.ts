import type { Fact } from '../sim/fact.ts';
import type { AnswerSheet, Decision, FocusCard, Rating } from './answer-sheet.ts';
import { markExposed, type ShownReplay } from './exposure.ts';

/** A season as far as role fit needs it. */
export interface SeasonFacts {
  /** Oldest first, and of the person's own seat only: what the colleague decides says nothing about the person. */
  readonly facts: readonly Fact[];
}

/** Folds the facts of a season into the sheet that role fit is computed from. */
export function sheetFromFacts({ facts }: SeasonFacts): AnswerSheet {
  const decisions: Decision[] = [];
  const cards: FocusCard[] = [];
  const ratings: Rating[] = [];
  const shown: ShownReplay[] = [];
  let answers = 0;
  let quick = 0;
  for (const fact of facts) {
    if (fact.type === 'decision.graded') decisions.push(decisionOf(fact));
    if (fact.type === 'replay.shown') shown.push(fact);
    if (fact.type === 'hour.chosen') cards.push({ sprint: fact.sprint, chose: fact.chose });
    if (fact.type === 'seat.rated') ratings.push({ seat: fact.seat, sprint: fact.sprint, values: fact.values });
    if (fact.type === 'ask.answered') {
      answers += 1;
      if (fact.quick) quick += 1;
    }
  }
  return { decisions: markExposed(decisions, shown), cards, ratings, fast: answers === 0 ? 0 : quick / answers };
}

/** Facts carry whole thousandths, sheets carry logits. */
function decisionOf(fact: Fact & { type: 'decision.graded' }): Decision {
  const { seat, sprint, grade, kind, of, option, code, group } = fact;
  const decision = { seat, sprint, grade, a: fact.a / 1000, b: fact.b / 1000, kind, of, option, code };
  return group === undefined ? decision : { ...decision, group };
}
