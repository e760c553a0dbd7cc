import type { SeasonResult } from '../../../play/game.ts';

/** A class, and no more: beyond it the lines can no longer be told apart. */
export const MOST_GIVEN = 40;

/** Puts a result that somebody gave to the others, each under a name of its own. The same result twice is one person; a full list stays as it is. */
export function withGiven(given: readonly SeasonResult[], result: SeasonResult): readonly SeasonResult[] {
  if (given.length >= MOST_GIVEN || given.some((one) => isSame(one, result))) return given;
  const last = given.reduce((most, { id }) => Math.max(most, Number(id.split('-')[1]) || 0), 0);
  return [...given, { ...result, id: `given-${last + 1}` }];
}

/** A file and a link of one season hold the same decisions, though not the same letters. */
function isSame(one: SeasonResult, other: SeasonResult): boolean {
  return one.seed === other.seed && one.length === other.length && traceOf(one) === traceOf(other);
}

function traceOf({ facts }: SeasonResult): string {
  return facts.flatMap((fact) => (fact.type === 'decision.graded' ? [`${fact.tick} ${fact.of} ${fact.option}`] : [])).join(' ');
}
