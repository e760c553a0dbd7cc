import type { Id } from '../../../core/sim/basics.ts';
import type { Fact } from '../../../core/sim/fact.ts';
import type { Ask, AskOption, View } from '../../../core/sim/view.ts';
import { factWords } from '../../../words/fact-words.ts';
import { namedFills } from '../../../words/names.ts';
import type { Desk } from '../desk.ts';
import { speakingOf } from '../log/speaking.ts';

/** An answer that was given, and what is needed to say what followed from it. */
export interface Outcome {
  readonly ask: Ask;
  readonly option: AskOption;
  /** The answer as it stood on its card, in the language that is spoken. */
  readonly answer: () => string;
  /** What the player knew before the answer. */
  readonly before: View;
  /** Facts that came with the answer, as far as the player may know them. */
  readonly facts: readonly Fact[];
}

/** Facts that only say that something was asked, chosen, counted or gone through. */
const SILENT = /^(ask|meter|gauge|decision|phase|day|habit|action|format)\b/;

/** Where the pack tells what an answer did. */
export const afterKey = ({ ask, option }: Outcome): string => `moment.${ask.from}.after.${option.id}`;

/** The sentence of the pack for this answer, if it has one: what could be seen and heard at once. */
export function sceneAfter(outcome: Outcome, { packSay, name }: Pick<Desk, 'packSay' | 'name'>): string | null {
  const { ask } = outcome;
  const key = afterKey(outcome);
  return packSay.has(key) ? packSay(key, namedFills(ask.cast, name)) : null;
}

/** What can be seen now and could not before, in sentences: people, work, sizes, trust. Never which way a meter goes. */
export function seenAfter(outcome: Outcome, desk: Desk): string[] {
  const facts = outcome.facts.slice(0, cutAt(outcome.facts));
  const lines = facts.flatMap((fact) => {
    if (SILENT.test(fact.type) || isOfReview(fact, outcome)) return [];
    const { view, tongue } = speakingOf(fact, desk);
    return factWords(fact, view, tongue) ?? [];
  });
  // Where the game has gone on meanwhile, what is other than before need not come from the answer.
  const isAlone = outcome.before.seat === desk.view.seat && facts.length === outcome.facts.length;
  return [...new Set([...lines, ...(isAlone ? changes(outcome.before, desk) : [])])];
}

/** After the last answer at a Sprint Review it goes on by itself, and what is said there comes from it, not from the answer. */
function isOfReview({ why }: Fact, { ask }: Outcome): boolean {
  return ask.kind !== 'facilitate' && why.includes('rule/review');
}

/** Where the game went on to its next step by itself: what follows there does not come from the answer. */
function cutAt(facts: readonly Fact[]): number {
  const at = facts.findIndex((fact) => fact.type === 'phase.entered');
  return at < 0 ? facts.length : at;
}

function changes(before: View, desk: Desk): string[] {
  return [...moods(before, desk), ...trusts(before, desk), ...sizes(before, desk)];
}

function moods(before: View, { view, say, name }: Desk): string[] {
  const were = new Map([...before.people, before.colleague].map(({ id, mood }) => [id, mood]));
  return [...view.people, view.colleague].flatMap(({ id, mood }) => {
    const was = were.get(id);
    if (was === undefined || was === mood) return [];
    return say('outcome.mood', { person: name(id), was: say(`mood.${was}`), now: say(`mood.${mood}`) });
  });
}

function trusts(before: View, { view, say, name }: Desk): string[] {
  const were = new Map(before.stakeholders.map(({ id, trust }) => [id, trust]));
  return view.stakeholders.flatMap(({ id, trust }) => {
    const was = were.get(id);
    if (was === undefined || was === trust) return [];
    return say('outcome.mood', {
      person: name(id),
      was: say(`stakeholder.trust.${was}`),
      now: say(`stakeholder.trust.${trust}`),
    });
  });
}

function sizes(before: View, { view, say, name }: Desk): string[] {
  const were = new Map<Id, number | null>(before.items.map(({ id, points }) => [id, points]));
  return view.items.flatMap(({ id, points }) => {
    const was = were.get(id);
    if (was === undefined || was === null || points === null || was === points) return [];
    return say('outcome.size', { item: name(id), was, now: points });
  });
}
