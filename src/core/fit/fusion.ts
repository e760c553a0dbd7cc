import { FUSION, SKILL, Z90 } from './model.ts';
import { type Estimate, normalBelow, rounded } from './normal.ts';
import { likingBelief } from './preference.ts';
import { NO_EVIDENCE, skillBelief } from './skill.ts';

/** The index: positive = Scrum Master, 1 = one standard deviation of the population. */
export interface Lead {
  readonly lead: number;
  readonly sd: number;
}

/** Spread of the skill difference in the population, where the skills themselves have a spread of 1. */
const DIFFERENCE_VARIANCE = 2 * (1 - SKILL.correlation);
/** What the grids themselves say before any evidence: their spread differs a little from the population's. */
const DIFFERENCE_BEFORE = precision(skillBelief({ 'scrum-master': NO_EVIDENCE, 'product-owner': NO_EVIDENCE }).difference);
const LIKING_BEFORE = precision(likingBelief([]));

function precision({ sd }: Estimate): number {
  return 1 / (sd * sd);
}

/** Skill and liking, each weighted by how sure it is and each informing the other a little, in one index. */
export function fuse(difference: Estimate, liking: Estimate): Lead {
  const known = Math.sqrt(DIFFERENCE_VARIANCE);
  const shared = FUSION.correlation * known;
  const determinant = DIFFERENCE_VARIANCE - shared * shared;
  const p11 = 1 / determinant + Math.max(0, precision(difference) - DIFFERENCE_BEFORE);
  const p22 = DIFFERENCE_VARIANCE / determinant + Math.max(0, precision(liking) - LIKING_BEFORE);
  const p12 = -shared / determinant;
  const scale = 1 / (p11 * p22 - p12 * p12);
  const [s11, s12, s22] = [p22 * scale, -p12 * scale, p11 * scale];
  const fromSkill = difference.mean * precision(difference);
  const fromLiking = liking.mean * precision(liking);
  const [u, v] = indexWeights(known);
  return {
    lead: u * (s11 * fromSkill + s12 * fromLiking) + v * (s12 * fromSkill + s22 * fromLiking),
    sd: Math.sqrt(u * u * s11 + v * v * s22 + 2 * u * v * s12),
  };
}

/** Weights of the two parts that give the index a spread of 1 in the population. */
function indexWeights(known: number): readonly [number, number] {
  const w = FUSION.weight;
  const spread = Math.sqrt(w * w + (1 - w) * (1 - w) + 2 * w * (1 - w) * FUSION.correlation);
  return [w / known / spread, (1 - w) / spread];
}

export function interval90({ lead, sd }: Lead): readonly [number, number] {
  return [rounded(lead - Z90 * sd), rounded(lead + Z90 * sd)];
}

/** Chance that the lead is above a value. */
export function chanceAbove({ lead, sd }: Lead, value: number): number {
  return normalBelow((lead - value) / sd);
}
