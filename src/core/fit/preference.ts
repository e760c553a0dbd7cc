import type { Seat } from '../sim/basics.ts';
import type { FocusCard, Rating } from './answer-sheet.ts';
import { CARDS, SLIDERS } from './model.ts';
import type { Estimate } from './normal.ts';
import { FIVE_NODES, THREE_NODES } from './quadrature.ts';

/** Liking of Scrum Master work against Product Owner work, standard normal in the population, on a grid from -6 to 6. */
const POINTS = 121;
const LEVELS = Float64Array.from({ length: POINTS }, (_, point) => -6 + 0.1 * point);
const PRIOR = LEVELS.map((level) => Math.exp((-level * level) / 2));

/** Likelihood over the liking grid. */
export type LikingEvidence = Float64Array;

/** Chance of choosing the Scrum Master's offer, for each shared pull of the cards and each liking. */
const CARD_CHANCES = THREE_NODES.map(({ z, weight }) => ({
  weight,
  chances: LEVELS.map((level) => cardChance(CARDS.slope * level + CARDS.sharedPullSd * z)),
}));

/** The pull of the single card is unknown, so it is averaged out. */
function cardChance(pull: number): number {
  let chance = 0;
  for (const { z, weight } of FIVE_NODES) chance += weight / (1 + Math.exp(-(pull + CARDS.cardPullSd * z)));
  return (1 - CARDS.lapse) * chance + CARDS.lapse / 2;
}

/** What the free hours say. Only how often each kind was chosen counts; "neither" is missing. */
export function cardEvidence(cards: readonly FocusCard[]): LikingEvidence {
  const chosen = (seat: Seat) => cards.filter((card) => card.chose === seat).length;
  const sm = chosen('scrum-master');
  const po = chosen('product-owner');
  const logs = CARD_CHANCES.map(({ chances }) => chances.map((chance) => sm * Math.log(chance) + po * Math.log(1 - chance)));
  const peak = Math.max(...logs.map((row) => Math.max(...row)));
  return LEVELS.map((_, at) =>
    CARD_CHANCES.reduce((sum, { weight }, which) => sum + weight * Math.exp((logs[which]?.[at] as number) - peak), 0),
  );
}

/** What the sliders say: only the difference between the seats, so someone who rates everything 6 gains nothing by it. */
export function sliderEvidence(ratings: readonly Rating[]): LikingEvidence {
  const sm = summary(ratings, 'scrum-master');
  const po = summary(ratings, 'product-owner');
  if (sm.screens === 0 || po.screens === 0) return LEVELS.map(() => 1);
  const variance = noiseVariance(sm, po) * (1 / sm.screens + 1 / po.screens);
  const difference = sm.mean - po.mean;
  return LEVELS.map((level) =>
    FIVE_NODES.reduce((sum, { z, weight }) => {
      const miss = difference - SLIDERS.gain * Math.exp(SLIDERS.gainLogSd * z) * level;
      return sum + weight * Math.exp((-miss * miss) / (2 * variance));
    }, 0),
  );
}

/** Which way the sliders point on their own: mean as Scrum Master minus mean as Product Owner; 0 if a seat was not rated. */
export function sliderDifference(ratings: readonly Rating[]): number {
  const sm = summary(ratings, 'scrum-master');
  const po = summary(ratings, 'product-owner');
  return sm.screens === 0 || po.screens === 0 ? 0 : sm.mean - po.mean;
}

/** Which way the free hours point on their own: those given to Scrum Master work minus those given to Product Owner work. */
export function cardDifference(cards: readonly FocusCard[]): number {
  return (
    cards.filter(({ chose }) => chose === 'scrum-master').length - cards.filter(({ chose }) => chose === 'product-owner').length
  );
}

interface RatingSummary {
  /** Slider screens answered; a screen with one of three sliders is a third. */
  readonly screens: number;
  readonly mean: number;
  readonly squares: number;
}

function summary(ratings: readonly Rating[], seat: Seat): RatingSummary {
  const answered = ratings.filter((rating) => rating.seat === seat).flatMap(screenOf);
  const screens = answered.reduce((sum, { share }) => sum + share, 0);
  if (screens === 0) return { screens, mean: 0, squares: 0 };
  const mean = answered.reduce((sum, { share, value }) => sum + share * value, 0) / screens;
  const squares = answered.reduce((sum, { share, value }) => sum + share * (value - mean) * (value - mean), 0);
  return { screens, mean, squares };
}

function screenOf({ values }: Rating): { share: number; value: number }[] {
  const given = values.filter((value) => value !== null);
  if (given.length === 0) return [];
  return [{ share: given.length / values.length, value: given.reduce((sum, value) => sum + value, 0) / given.length }];
}

/** A person's own noise from one screen to the next, drawn towards the ordinary one, since few screens say little about it. */
function noiseVariance(sm: RatingSummary, po: RatingSummary): number {
  const ordinary = SLIDERS.noise * SLIDERS.noise;
  const freedom = Math.max(0, sm.screens - 1) + Math.max(0, po.screens - 1);
  const own = (SLIDERS.noiseWeight * ordinary + sm.squares + po.squares) / (SLIDERS.noiseWeight + freedom);
  return Math.max(own, SLIDERS.noiseFloor * SLIDERS.noiseFloor * ordinary);
}

/** Belief about liking after any number of pieces of evidence. */
export function likingBelief(evidence: readonly LikingEvidence[]): Estimate {
  let total = 0;
  let first = 0;
  let second = 0;
  LEVELS.forEach((level, at) => {
    const mass = evidence.reduce((product, one) => product * (one[at] as number), PRIOR[at] as number);
    total += mass;
    first += mass * level;
    second += mass * level * level;
  });
  const mean = first / total;
  return { mean, sd: Math.sqrt(second / total - mean * mean) };
}
