import type { Seat } from '../sim/basics.ts';
import { type AnswerSheet, countedDecisions, type Decision } from './answer-sheet.ts';
import { SKILL } from './model.ts';
import { cardEvidence, type LikingEvidence, sliderEvidence } from './preference.ts';
import { added, evidenceOf, learned, NO_EVIDENCE, type SkillEvidence, skillBelief } from './skill.ts';

/** One decision that counts, and what it says. */
export interface DecisionReading {
  readonly index: number;
  readonly decision: Decision;
  readonly says: SkillEvidence;
}

/** A sheet turned into evidence, piece by piece, so that it can be added up with and without any piece. */
export interface Reading {
  readonly decisions: readonly DecisionReading[];
  readonly skill: Readonly<Record<Seat, SkillEvidence>>;
  readonly cards: LikingEvidence;
  readonly sliders: LikingEvidence;
}

export function readSheet(sheet: AnswerSheet): Reading {
  const decisions = countedDecisions(sheet).map(({ index, decision }) => ({
    index,
    decision,
    says: evidenceOf(decision, learned(index, sheet.decisions.length)),
  }));
  return {
    decisions,
    skill: evidenceBySeat(decisions),
    cards: cardEvidence(sheet.cards),
    sliders: sliderEvidence(sheet.ratings),
  };
}

function evidenceBySeat(decisions: readonly DecisionReading[]): Readonly<Record<Seat, SkillEvidence>> {
  const ofSeat = (seat: Seat) =>
    decisions.filter(({ decision }) => decision.seat === seat).reduce((sum, { says }) => added(sum, says), NO_EVIDENCE);
  return { 'scrum-master': ofSeat('scrum-master'), 'product-owner': ofSeat('product-owner') };
}

/**
 * How much better a player explains the moments than uniform clicking does, as a log Bayes factor: below 0 speaks for clicking. Both
 * sides are tempered alike. Standing work is left out, since whoever confirms what he finds looks like no clicker and no player.
 */
export function logBayesAgainstClicking(reading: Reading): number {
  const moments = reading.decisions.filter(({ decision }) => decision.kind !== 'standing');
  return skillBelief(evidenceBySeat(moments)).logChance - SKILL.temper * moments.length * Math.log(1 / 4);
}
