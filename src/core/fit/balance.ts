import type { AnswerSheet } from './answer-sheet.ts';
import { cardDifference, sliderDifference } from './preference.ts';
import type { DecisionWeight, FitResult } from './score.ts';

/** A decision, all free hours together, or all sliders together, with how far it moved the lead (positive = Scrum Master). */
export type Piece =
  | ({ readonly of: 'decision' } & DecisionWeight)
  | { readonly of: 'cards' | 'ratings'; readonly weight: number };

/** What spoke most for the side the lead is on, and what spoke most against it, heaviest first. */
export interface Balance {
  readonly for: readonly Piece[];
  readonly against: readonly Piece[];
}

/** The balance sheet of the evidence: three pieces for and one against, unless told otherwise. Fewer if there are fewer. */
export function balanceOf(sheet: AnswerSheet, result: FitResult, most = { for: 3, against: 1 }): Balance {
  const side = result.lead < 0 ? -1 : 1;
  const pieces = piecesThatPlead(sheet, result);
  const towards = (way: number) =>
    pieces.filter(({ weight }) => weight * way > 0).sort((one, other) => (other.weight - one.weight) * way);
  return { for: towards(side).slice(0, most.for), against: towards(-side).slice(0, most.against) };
}

/**
 * Pieces whose weight goes the way they point by themselves. Eleven of sixteen hours with people can lower a lead that the rest put
 * higher still; told as a point against Scrum Master that would be true of the arithmetic and wrong to anyone who reads it.
 */
function piecesThatPlead(sheet: AnswerSheet, { evidence }: FitResult): readonly Piece[] {
  const pieces: { piece: Piece; points: number }[] = [
    ...evidence.decisions.map((one) => ({ piece: { of: 'decision' as const, ...one }, points: pointsTo(one) })),
    { piece: { of: 'cards', weight: evidence.cards }, points: cardDifference(sheet.cards) },
    { piece: { of: 'ratings', weight: evidence.ratings }, points: sliderDifference(sheet.ratings) },
  ];
  return pieces.filter(({ piece, points }) => piece.weight * points > 0).map(({ piece }) => piece);
}

/** A 3 or a 2 points to its own seat, a 1 or a 0 to the other. */
function pointsTo({ seat, grade }: DecisionWeight): number {
  return (seat === 'scrum-master' ? 1 : -1) * (grade >= 2 ? 1 : -1);
}
