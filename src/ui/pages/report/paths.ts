import { type Id, otherSeat, type Seat } from '../../../core/sim/basics.ts';
import type { DecisionRef, Path, SeatLevel } from '../report-data.ts';

/**
 * What each seat's path can be told: one strength and one next step, each a skill in words resting on one decision. Skills are
 * never shown as numbers: three to six decisions a skill say less than the seat as a whole does (FIT.md, subscores).
 */
export function pathsOf(
  decisions: readonly DecisionRef[],
  levels: Readonly<Record<Seat, SeatLevel>>,
  first: Seat,
): readonly Path[] {
  return [first, otherSeat(first)].map((seat) => pathOf(decisions, seat, levels[seat]));
}

function pathOf(all: readonly DecisionRef[], seat: Seat, level: SeatLevel): Path {
  if (level === 'unread') return { seat, level, strength: null, best: null, next: null };
  const own = all.filter((decision) => decision.seat === seat);
  const skills = skillsOf(own);
  const first = skills.find(isStrength);
  const last = skills.findLast((skill) => skill !== first && skill.decisions.some(isWeak));
  const strength = first ? { code: first.code, decision: pick(first.decisions, 1), shown: shownIn(first.decisions) } : null;
  const next = last ? { code: last.code, decision: pick(last.decisions, -1) } : null;
  const good = own.filter((decision) => !isWeak(decision));
  const best = strength === null && good.length > 0 ? pick(good, 1) : null;
  return { seat, level, strength, best, next };
}

/** A strength is told only where nothing done speaks plainly against it: no costly answer, and most of them good. */
function isStrength({ score, decisions }: Skill): boolean {
  const weak = decisions.filter(isWeak).length;
  return score > 0 && decisions.every(({ grade }) => grade > 0) && weak * 3 <= decisions.length;
}

/** One decision shows a skill once; several show it each time, or most times. */
function shownIn(decisions: readonly DecisionRef[]): 'once' | 'each' | 'most' {
  if (decisions.some(isWeak)) return 'most';
  return decisions.length === 1 ? 'once' : 'each';
}

function isWeak({ grade }: DecisionRef): boolean {
  return grade <= 1;
}

interface Skill {
  readonly code: Id;
  readonly decisions: readonly DecisionRef[];
  /** Mean grade above the middle of 1.5, drawn towards it by two decisions' worth: one good answer is no strength yet. */
  readonly score: number;
}

/** Best first; ties go to the skill met more often. */
function skillsOf(decisions: readonly DecisionRef[]): readonly Skill[] {
  const byCode = new Map<Id, DecisionRef[]>();
  for (const decision of decisions) byCode.set(decision.code, [...(byCode.get(decision.code) ?? []), decision]);
  const skills = [...byCode].map(([code, own]) => ({ code, decisions: own, score: scoreOf(own) }));
  return skills.sort((a, b) => b.score - a.score || b.decisions.length - a.decisions.length);
}

function scoreOf(decisions: readonly DecisionRef[]): number {
  return decisions.reduce((sum, { grade }) => sum + grade - 1.5, 0) / (decisions.length + 2);
}

/** The best (1) or weakest (-1) of them; a scene before standing work, the later before the earlier. */
function pick(decisions: readonly DecisionRef[], sign: 1 | -1): DecisionRef {
  const sorted = [...decisions].sort(
    (a, b) =>
      (b.grade - a.grade) * sign ||
      Number(a.kind === 'standing') - Number(b.kind === 'standing') ||
      b.sprint - a.sprint ||
      b.day - a.day,
  );
  return sorted[0] as DecisionRef;
}
