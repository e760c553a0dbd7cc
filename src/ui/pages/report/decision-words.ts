import type { Id } from '../../../core/sim/basics.ts';
import { actionByIdWords } from '../../../words/action-words.ts';
import { pagesStanding } from '../../../words/en/pages-standing.ts';
import { playWords } from '../../../words/en/play.ts';
import type { PackSay } from '../../../words/pack-words.ts';
import { isEnded } from '../../../words/quotes.ts';
import { type Fills, sayFrom, type Table } from '../../../words/say.ts';
import type { DecisionRef } from '../report-data.ts';
import { generally } from './general-words.ts';
import { isSomebody, packName } from './pack-names.ts';

const say = sayFrom(pagesStanding);
const sayAny = sayFrom(pagesStanding as Table);
const sayPlay = sayFrom(playWords);
const known = (key: string) => key in pagesStanding;

/** What a decision was, in the words of the pack; standing work has words of the page. */
export interface DecisionWords {
  readonly title: string;
  /** Names of those who were in the scene; empty for standing work. */
  readonly who: readonly string[];
  /** The player's own choice. */
  readonly answer: string | null;
  readonly after: string | null;
  readonly reason: string | null;
}

export function decisionWords(decision: DecisionRef, words: PackSay): DecisionWords {
  return decision.kind === 'moment' ? momentWords(decision, words) : standingWords(decision, words);
}

/** Names of those who were in a scene. A role that the pack has no name for is left open, to be spoken of in general. */
export function castFills(cast: DecisionRef['cast'], words: PackSay): Fills {
  const named = Object.entries(cast).map(([role, id]) => [role, packName(id, words)] as const);
  return Object.fromEntries(named.filter((entry): entry is readonly [string, string] => entry[1] !== null));
}

function momentWords({ of, option, reason, cast }: DecisionRef, words: PackSay): DecisionWords {
  const fills = castFills(cast, words);
  const told = (part: string) => (words.has(`moment.${of}.${part}`) ? generally(words(`moment.${of}.${part}`, fills)) : null);
  return {
    title: told('title') ?? say('standing.moment'),
    who: Object.values(cast).flatMap((id) => (isSomebody(id, words) ? [packName(id, words) ?? id] : [])),
    answer: told(`answer.${option}`),
    after: told(`after.${option}`),
    reason: reason === null ? null : told(`reason.${reason}`),
  };
}

function standingWords({ of, option, grade, how }: DecisionRef, words: PackSay): DecisionWords {
  const reason = [`standing.reason.${of}.${grade}.${how}`, `standing.reason.${of}.${grade}`].find(known);
  return {
    title: known(`standing.${of}`) ? sayAny(`standing.${of}`) : say('standing.other'),
    who: [],
    answer: ended(standingAnswer(of, option, words)),
    after: null,
    reason: reason ? sayAny(reason) : null,
  };
}

/** A name or a goal that stands for an answer ends like one. */
function ended(answer: string | null): string | null {
  return answer === null || isEnded(answer) ? answer : `${answer}.`;
}

/** The last choice of its kind in that Sprint: an order, a format, a goal, a release, or an action. */
function standingAnswer(of: Id, option: Id, words: PackSay): string | null {
  const [verb = '', object = ''] = option.split(':');
  if (verb === 'leave-out') return say('answer.scope.leave-out', { item: nameOf(object, words) });
  const own = [of, 'release', 'scope'].map((kind) => `answer.${kind}.${option}`).find(known);
  if (own) return sayAny(own);
  const inPack = [`format.${option}.name`, `goal.${option}`].find((key) => words.has(key));
  if (inPack) return words(inPack);
  if (!/^[a-z]+\.[a-z-]+/.test(option)) return null;
  const what = actionByIdWords(option, [], { say: sayPlay, packSay: words, name: (id) => nameOf(id, words) });
  return say('standing.last', { what });
}

/** A fix and work found on the way have no name any more once they are gone. */
function nameOf(id: Id, words: PackSay): string {
  if (/^(bug|more)\./.test(id)) return packName(id, words) ?? sayPlay(id.startsWith('bug.') ? 'item.fix' : 'item.more');
  return packName(id, words) ?? say('someone.person');
}
