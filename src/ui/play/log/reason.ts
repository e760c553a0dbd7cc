import type { Id } from '../../../core/sim/basics.ts';
import type { Fact } from '../../../core/sim/fact.ts';
import { quotedIn } from '../../../words/quotes.ts';
import { whyWords } from '../../../words/why-words.ts';
import { speakingOfWhy, type Teller } from './speaking.ts';

/** Ids that a fact itself speaks of. None of them is a reason for it. */
function ownIds(fact: Fact): Set<Id> {
  const ids = Object.entries(fact).flatMap(([key, value]) => (key !== 'why' && typeof value === 'string' ? [value] : []));
  return new Set(ids);
}

/** A decision is its own reason, and what became of a thing says nothing about why. */
function saysItself(fact: Fact, why: Id): boolean {
  if (fact.type === 'action.taken' || why.startsWith('rule/')) return true;
  const [, id = ''] = why.split('/');
  return ownIds(fact).has(id);
}

/** The nearest reason of a fact in words, or null if it has none but itself. `text`: the fact's own sentence. */
export function reasonOf(fact: Fact, text: string, desk: Teller): string | null {
  const why = fact.why.find((one) => !saysItself(fact, one));
  if (why === undefined) return null;
  const { view, tongue } = speakingOfWhy(why, fact, desk);
  const words = whyWords(why, view, tongue);
  return quotedIn(words).some((name) => text.includes(name)) ? null : words;
}
