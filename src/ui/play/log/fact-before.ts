import type { Fact } from '../../../core/sim/fact.ts';

/** How far back a fact may stand from the move of a meter that came with it: at most the moves of the other meters lie between. */
const AS_FAR = 4;

/** What happened as a meter moved: the facts of its moves stand right behind it. Undefined where the move came by itself. */
export function factBefore(moved: Fact, facts: readonly Fact[]): Fact | undefined {
  const at = facts.indexOf(moved);
  return at < 0 ? undefined : facts.slice(Math.max(0, at - AS_FAR), at).findLast(({ type }) => type !== 'meter.moved');
}
