import type { Seat } from '../../../core/sim/basics.ts';
import type { DecisionRef, EvidenceCard } from '../report-data.ts';

/** A card that could be shown, with how far it moved the lead (positive = towards Scrum Master). */
export interface Candidate {
  readonly weight: number;
  readonly card: Omit<EvidenceCard, 'role'>;
}

/** Below this a piece of evidence moved nothing one could tell a story about. */
const LEAST_WEIGHT = 0.005;

/** Those that pull to a side, heaviest first. */
export function pulling(all: readonly Candidate[], side: Seat): readonly Candidate[] {
  const sign = side === 'scrum-master' ? 1 : -1;
  return all.filter(({ weight }) => weight * sign > LEAST_WEIGHT).sort((a, b) => (b.weight - a.weight) * sign);
}

/**
 * Of those that pull one way, heaviest first, the ones to tell: scenes that went well before standing work, a new skill before one told
 * already, what only pulls because the other seat was harder last. Hours and sliders get one place at most, the last: how much they say stands
 * beside the decisions anyway, and two of three places for them would leave a lean without its scenes. They get none where a single decision says
 * more.
 */
export function told(sorted: readonly Candidate[], most: number): readonly Candidate[] {
  const liked = sorted.filter((one) => !isDecision(one) && (one.card.weight ?? 0) >= 1).slice(0, 1);
  const left = sorted.filter(isDecision).sort((a, b) => rank(a) - rank(b));
  const shown: Candidate[] = [];
  while (left.length > 0 && shown.length + liked.length < most) {
    const fresh = left.findIndex((one) => rank(one) === rank(left[0]) && !shown.some((other) => codeOf(other) === codeOf(one)));
    shown.push(...left.splice(Math.max(0, fresh), 1));
  }
  return [...shown, ...liked];
}

/** 0 = a scene that went well, 1 = standing work that did, 2 = what was harder in the other seat. */
function rank(candidate: Candidate | undefined): number {
  const decision = decisionOf(candidate);
  if (candidate && 'harder' in candidate.card && candidate.card.harder === true) return 2;
  return decision?.kind === 'standing' ? 1 : 0;
}

function codeOf(candidate: Candidate): string | undefined {
  return decisionOf(candidate)?.code;
}

function decisionOf(candidate: Candidate | undefined): DecisionRef | null {
  return candidate && 'decision' in candidate.card ? (candidate.card.decision as DecisionRef) : null;
}

export function isDecision({ card }: Candidate): boolean {
  return card.kind === 'decision';
}
