import type { GoalFate, Id } from '../../../core/sim/basics.ts';
import type { Fact } from '../../../core/sim/fact.ts';
import { factWords } from '../../../words/fact-words.ts';
import type { Desk } from '../desk.ts';

/**
 * What a stakeholder makes of the Sprint: `both` their wish is Done and the goal met, `asked` or `met` one of them, `none` neither;
 * of a goal that became obsolete, whether their wish is Done.
 */
export type Said = 'both' | 'asked' | 'met' | 'none' | 'obsolete-asked' | 'obsolete-none';

/** What happened at the last event of a kind, in its order: from its beginning to that of the next phase. */
export function factsOfEvent(facts: readonly Fact[], event: 'review' | 'retrospective'): readonly Fact[] {
  const from = facts.findLastIndex((fact) => fact.type === 'phase.entered' && fact.phase === event);
  if (from < 0) return [];
  const next = facts.findIndex((fact, at) => at > from && fact.type === 'phase.entered');
  return facts.slice(from, next < 0 ? undefined : next);
}

/** What each stakeholder said at the Sprint Review, read from which way their trust went and what became of the goal. */
export function saidAtReview(facts: readonly Fact[], fate: GoalFate): ReadonlyMap<Id, Said> {
  const said = new Map<Id, Said>();
  for (const fact of factsOfEvent(facts, 'review')) {
    if (fact.type !== 'gauge.changed' || fact.gauge !== 'stakeholder.trust' || fact.on === undefined) continue;
    if (!fact.why.includes('rule/review')) continue;
    // A wish that is Done outweighs a missed goal; a met goal alone lifts trust by a little.
    said.set(fact.on, SAID[fate](fact.by > (fate === 'met' ? WISH_BEYOND_GOAL : 0)));
  }
  return said;
}

/** Ways of saying the same. */
const WAYS = [1, 2, 3, 4, 5] as const;
export type Way = (typeof WAYS)[number];

/** Which way each of them says it: no two in the same words, and another one first in each Sprint. In the order in which they spoke. */
export function waysOfSaying(
  said: ReadonlyMap<Id, Said>,
  sprint: number,
): ReadonlyMap<Id, { readonly said: Said; readonly way: Way }> {
  const before = new Map<Said, number>();
  return new Map(
    [...said].map(([who, words]) => {
      const many = before.get(words) ?? sprint - 1;
      before.set(words, many + 1);
      return [who, { said: words, way: WAYS[many % WAYS.length] ?? 1 }];
    }),
  );
}

const SAID: Readonly<Record<GoalFate, (isAsked: boolean) => Said>> = {
  met: (isAsked) => (isAsked ? 'both' : 'met'),
  missed: (isAsked) => (isAsked ? 'asked' : 'none'),
  obsolete: (isAsked) => (isAsked ? 'obsolete-asked' : 'obsolete-none'),
};

/** A met goal by itself lifts trust by less than this, in thousandths (`holdReview`). */
const WISH_BEYOND_GOAL = 20;

const OF_THE_BACKLOG: ReadonlySet<Fact['type']> = new Set([
  'item.added',
  'item.removed',
  'item.split',
  'item.clarified',
  'increment.released',
]);

/** What the Sprint Review changed in the Product Backlog, in sentences. */
export function backlogNews({ snapshot, view, say, packSay, name }: Desk): readonly string[] {
  const lines = factsOfEvent(snapshot.facts, 'review').flatMap((fact) => {
    if (fact.type === 'item.narrowed') return say('held.backlog.narrowed', { item: name(fact.item) });
    return OF_THE_BACKLOG.has(fact.type) ? (factWords(fact, view, { say, packSay, name }) ?? []) : [];
  });
  return [...new Set(lines)];
}

/** The improvement the team picked at the last Sprint Retrospective; null = none. */
export function pickedImprovement(facts: readonly Fact[]): Id | null {
  const made = factsOfEvent(facts, 'retrospective').findLast((fact) => fact.type === 'agreement.made');
  return made?.type === 'agreement.made' ? made.agreement : null;
}
