import type { Seat } from '../sim/basics.ts';
import type { Decision } from './answer-sheet.ts';
import { fillGradeRow } from './grade-curve.ts';
import { SKILL } from './model.ts';
import type { Estimate } from './normal.ts';
import { THREE_NODES } from './quadrature.ts';

/** What is believed about the two skills. `difference` = Scrum Master minus Product Owner. */
export interface SkillBelief {
  readonly 'scrum-master': Estimate;
  readonly 'product-owner': Estimate;
  readonly difference: Estimate;
  /** Log of the chance of all the grades together, tempered: for the test against clicking. */
  readonly logChance: number;
}

const POINTS = SKILL.points;
/** Learning rate and gap between the seats' items are unknown too: nine combinations, each with its weight. */
const CASES = THREE_NODES.flatMap((learning) =>
  THREE_NODES.map((gap) => ({
    learning: SKILL.learning.mean + SKILL.learning.sd * learning.z,
    gap: SKILL.seatGap.sd * gap.z,
    logWeight: Math.log(learning.weight * gap.weight),
  })),
);
const ROW = CASES.length * POINTS;
const LEVELS = Float64Array.from({ length: POINTS }, (_, point) => SKILL.lowest + SKILL.step * point);
const PRIOR = priorOverSkills();

/** Log-likelihood of some decisions of one seat: nine rows over the grid, one a case. */
export type SkillEvidence = Float64Array;

export const NO_EVIDENCE: SkillEvidence = new Float64Array(ROW);

/** Two skills, standard normal, correlated, on the grid. */
function priorOverSkills(): Float64Array {
  const prior = new Float64Array(POINTS * POINTS);
  let total = 0;
  LEVELS.forEach((sm, i) => {
    LEVELS.forEach((po, j) => {
      const distance = (sm * sm - 2 * SKILL.correlation * sm * po + po * po) / (1 - SKILL.correlation * SKILL.correlation);
      prior[i * POINTS + j] = Math.exp(-distance / 2);
      total += prior[i * POINTS + j] as number;
    });
  });
  return prior.map((one) => one / total);
}

/** Share of the season's learning done at a decision: 0 at the first, 1 at the last, most of it early. */
export function learned(index: number, count: number): number {
  const u = count > 1 ? index / (count - 1) : 0;
  return (1 - Math.exp(-u / SKILL.learningPace)) / (1 - Math.exp(-1 / SKILL.learningPace));
}

/** What one decision says. `progress` = share of the learning done by then. */
export function evidenceOf(decision: Decision, progress: number): SkillEvidence {
  const evidence = new Float64Array(ROW);
  const side = decision.seat === 'scrum-master' ? 0.5 : -0.5;
  CASES.forEach(({ learning, gap }, which) => {
    const shift = learning * progress + side * gap - decision.b;
    fillGradeRow(evidence, which * POINTS, { grade: decision.grade, a: decision.a, shift });
  });
  return evidence;
}

/** Adds a piece of evidence to what there is, or with `times` = -1 takes it out again. */
export function added(evidence: SkillEvidence, piece: SkillEvidence, times: 1 | -1 = 1): SkillEvidence {
  const sum = new Float64Array(ROW);
  for (let at = 0; at < ROW; at += 1) sum[at] = (evidence[at] as number) + times * (piece[at] as number);
  return sum;
}

/** Belief about both skills after the evidence of each seat: exact sums over the grid, no sampling. */
export function skillBelief(evidence: Readonly<Record<Seat, SkillEvidence>>): SkillBelief {
  return beliefFrom(sumUp(tempered(evidence['scrum-master']), facing(tempered(evidence['product-owner']))), 'scrum-master');
}

/** Belief as it would be without one piece of evidence. What the other seat says is worked out once, for as many pieces as there are. */
export function beliefsWithout(
  evidence: Readonly<Record<Seat, SkillEvidence>>,
): (seat: Seat, piece: SkillEvidence) => SkillBelief {
  const against: Readonly<Record<Seat, Facing>> = {
    'scrum-master': facing(tempered(evidence['product-owner'])),
    'product-owner': facing(tempered(evidence['scrum-master'])),
  };
  return (seat, piece) => beliefFrom(sumUp(tempered(added(evidence[seat], piece, -1)), against[seat]), seat);
}

/** Tempered likelihood of one seat, each row scaled to a peak of 1; `logs` keeps the scale. */
interface Tempered {
  readonly values: Float64Array;
  readonly logs: readonly number[];
}

/** What one seat's evidence says about the other skill: for each case and level its mass and two moments, over all own levels. */
interface Facing {
  readonly mass: Float64Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly logs: readonly number[];
}

function tempered(evidence: SkillEvidence): Tempered {
  const values = new Float64Array(ROW);
  const logs = CASES.map((_, which) => {
    const from = which * POINTS;
    let peak = Number.NEGATIVE_INFINITY;
    for (let at = from; at < from + POINTS; at += 1) peak = Math.max(peak, evidence[at] as number);
    for (let at = from; at < from + POINTS; at += 1) values[at] = Math.exp(SKILL.temper * ((evidence[at] as number) - peak));
    return SKILL.temper * peak;
  });
  return { values, logs };
}

/** The prior is the same seen from either seat, so one function serves both. */
function facing({ values, logs }: Tempered): Facing {
  const result = { mass: new Float64Array(ROW), first: new Float64Array(ROW), second: new Float64Array(ROW), logs };
  for (let from = 0; from < ROW; from += POINTS) {
    for (let i = 0; i < POINTS; i += 1) {
      let [mass, first, second] = [0, 0, 0];
      for (let j = 0; j < POINTS; j += 1) {
        const cell = (PRIOR[i * POINTS + j] as number) * (values[from + j] as number);
        const moment = cell * (LEVELS[j] as number);
        mass += cell;
        first += moment;
        second += moment * (LEVELS[j] as number);
      }
      result.mass[from + i] = mass;
      result.first[from + i] = first;
      result.second[from + i] = second;
    }
  }
  return result;
}

/** Sums over the whole grid and all cases: of mass, of the own and the other level, of their squares and product. */
interface Sums {
  readonly logTotal: number;
  readonly own: number;
  readonly other: number;
  readonly ownOwn: number;
  readonly ownOther: number;
  readonly otherOther: number;
}

function sumUp(own: Tempered, other: Facing): Sums {
  const logs = CASES.map(({ logWeight }, which) => logWeight + (own.logs[which] as number) + (other.logs[which] as number));
  const top = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - top));
  const sums: [number, number, number, number, number, number] = [0, 0, 0, 0, 0, 0];
  for (let at = 0; at < ROW; at += 1) {
    const weight = (weights[(at - (at % POINTS)) / POINTS] as number) * (own.values[at] as number);
    const level = LEVELS[at % POINTS] as number;
    const mass = weight * (other.mass[at] as number);
    const first = weight * (other.first[at] as number);
    sums[0] += mass;
    sums[1] += mass * level;
    sums[2] += first;
    sums[3] += mass * level * level;
    sums[4] += first * level;
    sums[5] += weight * (other.second[at] as number);
  }
  const [total, ownSum, otherSum, ownOwn, ownOther, otherOther] = sums;
  return {
    logTotal: top + Math.log(total),
    own: ownSum / total,
    other: otherSum / total,
    ownOwn: ownOwn / total,
    ownOther: ownOther / total,
    otherOther: otherOther / total,
  };
}

/** `own` = the seat whose evidence stood on the own side of the sums. */
function beliefFrom(sums: Sums, own: Seat): SkillBelief {
  const ownVariance = sums.ownOwn - sums.own * sums.own;
  const otherVariance = sums.otherOther - sums.other * sums.other;
  const shared = sums.ownOther - sums.own * sums.other;
  const ownSkill = { mean: sums.own, sd: Math.sqrt(ownVariance) };
  const otherSkill = { mean: sums.other, sd: Math.sqrt(otherVariance) };
  const [sm, po] = own === 'scrum-master' ? [ownSkill, otherSkill] : [otherSkill, ownSkill];
  return {
    'scrum-master': sm,
    'product-owner': po,
    difference: { mean: sm.mean - po.mean, sd: Math.sqrt(ownVariance + otherVariance - 2 * shared) },
    logChance: sums.logTotal,
  };
}
