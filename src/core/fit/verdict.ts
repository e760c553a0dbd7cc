import type { Seat } from '../sim/basics.ts';
import { type AnswerSheet, countedDecisions } from './answer-sheet.ts';
import { chanceAbove, type Lead } from './fusion.ts';
import { VERDICT, Z80 } from './model.ts';
import { type Estimate, normalBelow } from './normal.ts';

export type Verdict =
  | 'scrum-master'
  | 'product-owner'
  | 'no-clear-lean'
  | 'split'
  | 'noisy'
  | 'too-little'
  | 'play-the-other-seat';

/** Strong or developing only if four fifths of the belief lie on that side of an ordinary newcomer. */
export type Level = 'strong' | 'solid' | 'developing';

export interface VerdictInput {
  readonly sheet: AnswerSheet;
  /** Log Bayes factor of a player against uniform clicking, over the moments. */
  readonly logBayes: number;
  readonly difference: Estimate;
  readonly liking: Estimate;
  readonly lead: Lead;
}

/** The first rule that holds. Quality of the answers comes before their amount, and both before what they say. */
export function verdictOf(input: VerdictInput): Verdict {
  const { sheet } = input;
  if (looksLikeClicking(sheet.fast, input.logBayes)) return 'noisy';
  const shortage = shortageOf(sprintsBySeat(sheet));
  if (shortage) return shortage;
  if (pointsApart(input.difference, input.liking)) return 'split';
  return leanOf(input.lead, barFor(sheet));
}

/**
 * How sure a lead must be to be named. The easier bar holds only where a full season ends by plan; every other length is a look taken
 * early or once more, and several looks at the easier bar would name too many who lean nowhere.
 */
export function barFor(sheet: AnswerSheet): number {
  const pooled = (sheet.seasons ?? 1) > 1;
  return !pooled && sprintsOf(sheet) === VERDICT.fullSeasonSprints ? VERDICT.barAtFullSeason : VERDICT.barEarly;
}

/** Four fifths of the belief above or below 0, the ordinary newcomer; null where the seat has not been played. */
export function levelOf(skill: Estimate, sprints: number): Level | null {
  if (sprints === 0) return null;
  if (skill.mean - Z80 * skill.sd > 0) return 'strong';
  return skill.mean + Z80 * skill.sd < 0 ? 'developing' : 'solid';
}

/** Sprints with at least one decision that counts, seat by seat. */
export function sprintsBySeat(sheet: AnswerSheet): Readonly<Record<Seat, number>> {
  const counted = countedDecisions(sheet);
  const count = (seat: Seat) =>
    new Set(counted.filter(({ decision }) => decision.seat === seat).map(({ decision }) => decision.sprint)).size;
  return { 'scrum-master': count('scrum-master'), 'product-owner': count('product-owner') };
}

function sprintsOf(sheet: AnswerSheet): number {
  return new Set([...sheet.decisions, ...sheet.cards, ...sheet.ratings].map(({ sprint }) => sprint)).size;
}

function looksLikeClicking(fast: number, logBayes: number): boolean {
  return fast >= VERDICT.fastShare || logBayes < VERDICT.clickingLogBayes;
}

/** With one seat ahead of the other there is something to do about it; with both short there is only more to play. */
function shortageOf(sprints: Readonly<Record<Seat, number>>): Verdict | null {
  const played = Object.values(sprints);
  const fewest = Math.min(...played);
  const most = Math.max(...played);
  if (fewest >= VERDICT.sprintsInEachSeat) return null;
  const bothShort = fewest > 0 && most < VERDICT.sprintsInEachSeat;
  return bothShort || most === 0 ? 'too-little' : 'play-the-other-seat';
}

function pointsApart(difference: Estimate, liking: Estimate): boolean {
  const skill = normalBelow(difference.mean / difference.sd);
  const drawn = normalBelow(liking.mean / liking.sd);
  const sure = VERDICT.splitSure;
  return (skill > sure && drawn < 1 - sure) || (skill < 1 - sure && drawn > sure);
}

function leanOf(lead: Lead, bar: number): Verdict {
  if (chanceAbove(lead, VERDICT.zone) >= bar) return 'scrum-master';
  const mirrored = { lead: -lead.lead, sd: lead.sd };
  return chanceAbove(mirrored, VERDICT.zone) >= bar ? 'product-owner' : 'no-clear-lean';
}
