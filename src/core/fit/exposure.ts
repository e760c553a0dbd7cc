import type { Id } from '../sim/basics.ts';
import type { Decision } from './answer-sheet.ts';

/** A re-play that told the player, at the end of a Sprint, what another answer would have done. */
export interface ShownReplay {
  readonly group: Id;
  readonly sprint: number;
}

/**
 * Marks the decisions that a re-play has given away: those of its group in later Sprints of the same season. The decision that was
 * re-played still counts, for it was taken before anything was shown.
 */
export function markExposed(decisions: readonly Decision[], shown: readonly ShownReplay[]): readonly Decision[] {
  return decisions.map((decision) => {
    const given = shown.some(({ group, sprint }) => group === decision.group && sprint < decision.sprint);
    return given ? { ...decision, exposed: true } : decision;
  });
}
