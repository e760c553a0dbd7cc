import type { FitResult } from '../../../core/fit/score.ts';
import { otherSeat, type Seat } from '../../../core/sim/basics.ts';
import type { CardRole, DecisionRef, DrawnTo, EvidenceCard } from '../report-data.ts';
import { type Candidate, isDecision, pulling, told } from './evidence-order.ts';

export interface EvidenceInput {
  readonly result: FitResult;
  /** Decisions of the sheet, in its order: `evidence.decisions[].index` points into them. */
  readonly decisions: readonly DecisionRef[];
  readonly drawnTo: DrawnTo;
  /** Side on which the lead lies. */
  readonly lead: Seat;
}

/** Not yet told in decisions. */
interface Uncounted {
  readonly weight: number;
  readonly card: Omit<EvidenceCard, 'role' | 'weight'>;
}

/** The moments the report tells: what they are depends on the verdict, how many does not. */
export function evidenceCards(input: EvidenceInput): readonly EvidenceCard[] {
  const { verdict } = input.result;
  if (verdict === 'scrum-master' || verdict === 'product-owner') return forAndAgainst(input, verdict);
  if (verdict === 'no-clear-lean') return bothWays(input);
  if (verdict === 'split') return skillAndLiking(input);
  if (verdict === 'noisy') return asPlayed(input);
  return verdict === 'too-little' ? firstImpressions(input) : oneSeat(input);
}

/** Three for, one against: scenes that went well, and what was liked. */
function forAndAgainst(input: EvidenceInput, side: Seat): readonly EvidenceCard[] {
  const all = candidates(input);
  return [...told(pulling(all, side), 3).map(as('for')), ...told(pulling(all, otherSeat(side)), 1).map(as('against'))];
}

function bothWays(input: EvidenceInput): readonly EvidenceCard[] {
  const all = candidates(input);
  const first = input.lead;
  return [first, otherSeat(first)].flatMap((side) => told(pulling(all, side), 2).map(as('towards')));
}

/** Skill points one way, liking the other: two decisions for the one, hours and sliders for the other. */
function skillAndLiking(input: EvidenceInput): readonly EvidenceCard[] {
  const all = candidates(input);
  const skillSide: Seat = input.result.skillDifference.mean >= 0 ? 'scrum-master' : 'product-owner';
  const played = told(pulling(all, skillSide).filter(isDecision), 2);
  const liked = pulling(all, otherSeat(skillSide)).filter((one) => !isDecision(one));
  const rest = pulling(all, otherSeat(skillSide)).filter(isDecision);
  return [...played, ...[...liked, ...rest].slice(0, 2)].map(as('towards'));
}

/** Four decisions as they were made, in order, read for nothing. */
function asPlayed({ decisions }: EvidenceInput): readonly EvidenceCard[] {
  const moments = decisions.filter((decision) => decision.kind === 'moment');
  const step = Math.max(1, Math.floor(moments.length / 4));
  const shown = moments.filter((_, at) => at % step === 0).slice(0, 4);
  return shown.map((decision) => ({
    role: 'plain',
    kind: 'decision',
    seat: decision.seat,
    decision,
    harder: false,
    weight: null,
  }));
}

/** The two best decisions of each seat: first impressions, weighed for nothing. */
function firstImpressions({ decisions }: EvidenceInput): readonly EvidenceCard[] {
  return (['scrum-master', 'product-owner'] as const).flatMap((seat) => bestOf(decisions, seat, 2).map(strength));
}

/** One seat alone: three decisions that went well, one worth another look. */
function oneSeat({ decisions, lead }: EvidenceInput): readonly EvidenceCard[] {
  const seat = decisions.at(-1)?.seat ?? lead;
  const best = bestOf(decisions, seat, 3);
  const again = decisions.filter((decision) => decision.seat === seat && decision.grade <= 1 && !best.includes(decision));
  const worst = [...again].sort((a, b) => a.grade - b.grade || preferMoments(a, b)).slice(0, 1);
  return [
    ...best.map(strength),
    ...worst.map(
      (decision): EvidenceCard => ({
        role: 'next',
        kind: 'decision',
        seat,
        decision,
        harder: true,
        weight: null,
      }),
    ),
  ];
}

function candidates({ result, decisions, drawnTo }: EvidenceInput): readonly Candidate[] {
  const made = result.evidence.decisions.flatMap(({ index, weight }): Uncounted[] => {
    const decision = decisions[index];
    return decision && pleads(decision, weight) ? [{ weight, card: decisionCard(decision, weight) }] : [];
  });
  const all = [...made, ...hoursCandidate(result.evidence.cards, drawnTo), ...ratingsCandidate(result.evidence.ratings, drawnTo)];
  const middle = middleOf(result.evidence.decisions.map(({ weight }) => Math.abs(weight)));
  return all.map(({ weight, card }) => ({ weight, card: { ...card, weight: inDecisions(weight, middle) } as Candidate['card'] }));
}

/** Weight of the middle one of this person's decisions: the measure that a reader can picture. */
function middleOf(weights: readonly number[]): number {
  return [...weights].sort((a, b) => a - b)[Math.floor(weights.length / 2)] ?? 0;
}

function inDecisions(weight: number, middle: number): number | null {
  return middle > 0 ? Math.round((Math.abs(weight) / middle) * 10) / 10 : null;
}

/**
 * A 3 or a 2 speaks for its own seat, a 1 or a 0 for the other. Where the arithmetic goes the other way (a good answer, but less good
 * than the rest would have it) it is true of the sum and wrong to anyone who reads it: such a decision is not told.
 */
function pleads({ seat, grade }: DecisionRef, weight: number): boolean {
  const isForMaster = (seat === 'scrum-master') === grade >= 2;
  return isForMaster === weight >= 0;
}

function decisionCard(decision: DecisionRef, weight: number): Uncounted['card'] {
  const seat = sideOf(weight);
  return { kind: 'decision', seat, decision, harder: decision.seat !== seat } as Uncounted['card'];
}

function hoursCandidate(weight: number, { hours }: DrawnTo): Uncounted[] {
  const seat = sideOf(weight);
  const of = hours.taken['scrum-master'] + hours.taken['product-owner'];
  if (hours.taken[seat] <= hours.taken[otherSeat(seat)]) return [];
  return [{ weight, card: { kind: 'hours', seat, taken: hours.taken[seat], of } as Uncounted['card'] }];
}

function ratingsCandidate(weight: number, { ratings }: DrawnTo): Uncounted[] {
  const seat = sideOf(weight);
  const mean = ratings.mean[seat];
  const other = ratings.mean[otherSeat(seat)];
  if (mean === null || other === null || mean <= other) return [];
  return [{ weight, card: { kind: 'ratings', seat, mean, other } as Uncounted['card'] }];
}

function bestOf(decisions: readonly DecisionRef[], seat: Seat, most: number): readonly DecisionRef[] {
  const good = decisions.filter((decision) => decision.seat === seat && decision.grade >= 2);
  return [...good].sort((a, b) => b.grade - a.grade || preferMoments(a, b)).slice(0, most);
}

/** Moments are scenes one remembers; standing work is told only when there are too few of them. */
function preferMoments(a: DecisionRef, b: DecisionRef): number {
  return Number(a.kind === 'standing') - Number(b.kind === 'standing');
}

function strength(decision: DecisionRef): EvidenceCard {
  return { role: 'strength', kind: 'decision', seat: decision.seat, decision, harder: false, weight: null };
}

function as(role: CardRole): (candidate: Candidate) => EvidenceCard {
  return ({ card }) => ({ ...card, role }) as EvidenceCard;
}

function sideOf(weight: number): Seat {
  return weight >= 0 ? 'scrum-master' : 'product-owner';
}
