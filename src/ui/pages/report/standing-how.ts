import type { Id } from '../../../core/sim/basics.ts';
import type { Fact } from '../../../core/sim/fact.ts';

/** A grade as a file or a link gives it: the rest of its Sprint is not there, so it says itself how it came about. */
export type Graded = Extract<Fact, { type: 'decision.graded' }> & { readonly how?: Id };

/**
 * What standing work was, and what came of it in its Sprint: picks the words in which it is told, so that none of them says what the
 * Sprint did not show and no advice is what was done anyway. What has no entry is told in one wording.
 */
export function howOfGrades(facts: readonly Fact[]): ReadonlyMap<Fact, Id> {
  const hows = new Map<Fact, Id>();
  let first = 0;
  for (const [at, fact] of facts.entries()) {
    if (fact.type === 'phase.entered' && fact.phase === 'planning') first = at;
    if (fact.type !== 'decision.graded' || fact.kind !== 'standing') continue;
    const how = (fact as Graded).how ?? howOf(fact, facts.slice(first, at));
    if (how !== null) hows.set(fact, how);
  }
  return hows;
}

function howOf({ of, option, seat }: Graded, sprint: readonly Fact[]): Id | null {
  if (of === 'goal') return sprint.findLast((fact) => fact.type === 'goal.ended')?.fate ?? null;
  if (of === 'treat') return isSure(option.split(':')[1] ?? '', sprint) ? 'sure' : null;
  if (of === 'order') return option;
  if (of !== 'release-scope') return null;
  const answers = sprint.flatMap((fact) => (fact.type === 'ask.answered' && fact.seat === seat ? [fact] : []));
  const waited = answers.some((fact) => fact.ask.startsWith('release.') && fact.option === 'wait');
  return releasedHow(option, new Set(sprint.flatMap((fact) => (fact.type === 'increment.released' ? [fact.how] : []))), waited);
}

/** Was the cause confirmed before it was treated? */
function isSure(cause: Id, sprint: readonly Fact[]): boolean {
  const treated = sprint.findIndex((fact) => fact.type === 'cause.treated' && fact.cause === cause);
  const before = treated < 0 ? sprint : sprint.slice(0, treated);
  return before.some((fact) => fact.type === 'cause.confirmed' && fact.cause === cause);
}

/** The whole Sprint counts, not only the last of its choices: who released to a few and later waited did release. */
function releasedHow(option: Id, out: ReadonlySet<'all' | 'pilot'>, waited: boolean): Id {
  const all = out.has('all') || /(^|:)all$/.test(option);
  const pilot = out.has('pilot') || /(^|:)pilot$/.test(option);
  if (all || pilot) return all && pilot ? 'both' : all ? 'all' : 'pilot';
  if (waited || option === 'wait') return 'wait';
  return option === 'keep-all' ? 'keep' : 'cut';
}
