import { pagesStanding } from '../../../words/en/pages-standing.ts';
import type { PackSay } from '../../../words/pack-words.ts';
import { sayFrom, type Table } from '../../../words/say.ts';
import type { DecisionRef } from '../report-data.ts';

const sayStanding = sayFrom(pagesStanding);

/** What a decision was, in the words of the pack; standing work has words of the page. */
export interface DecisionWords {
  readonly title: string;
  /** The player's own choice. */
  readonly answer: string | null;
  readonly after: string | null;
  readonly reason: string | null;
}

/** Told later, a scene's people are no longer named by the state of that day: gaps without a name speak in general. */
const GENERAL = {
  person: sayStanding('someone.person'),
  other: sayStanding('someone.other'),
  item: sayStanding('someone.item'),
  stakeholder: sayStanding('someone.stakeholder'),
  colleague: sayStanding('someone.colleague'),
  impediment: sayStanding('someone.impediment'),
};

export function decisionWords(decision: DecisionRef, words: PackSay): DecisionWords {
  return decision.kind === 'moment' ? momentWords(decision, words) : standingWords(decision, words);
}

function momentWords({ of, option, reason }: DecisionRef, words: PackSay): DecisionWords {
  const told = (part: string) => (words.has(`moment.${of}.${part}`) ? upper(words(`moment.${of}.${part}`, GENERAL)) : null);
  return {
    title: told('title') ?? sayStanding('standing.moment'),
    answer: told(`answer.${option}`),
    after: told(`after.${option}`),
    reason: reason === null ? null : told(`reason.${reason}`),
  };
}

function standingWords({ of, option, reason }: DecisionRef, words: PackSay): DecisionWords {
  const kind = of.split(/[.:/]/)[0] ?? of;
  const keys = pagesStanding as Table;
  const title = keys[`standing.${kind}`] === undefined ? sayStanding('standing.other') : sayFrom(keys)(`standing.${kind}`);
  const choices = [
    `format.${option}.name`,
    `agreement.${option}`,
    `habit.${option}.name`,
    `cause.${option}.name`,
    `goal.${option}`,
  ];
  const chosen = choices.find((key) => words.has(key));
  const why = reason === null ? undefined : keys[`standing.reason.${reason}`];
  return {
    title,
    answer: chosen ? words(chosen) : null,
    after: null,
    reason: why === undefined ? null : sayFrom(keys)(`standing.reason.${reason}`),
  };
}

/** A sentence that now begins with a filled gap begins with a capital. */
function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
