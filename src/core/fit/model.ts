/**
 * Every constant of the role-fit model in one place; README.md of this folder says where each comes from.
 * They are cold-start values: chosen to claim too little, since no person has been measured yet.
 */

/** Skill: population, learning and the difference in hardness between the two seats' items, in standard deviations. */
export const SKILL = {
  /** Skill grid: 36 points from -3.5 to 3.5. */
  points: 36,
  lowest: -3.5,
  step: 0.2,
  /** Correlation of the two skills in the population. */
  correlation: 0.6,
  learning: { mean: 0.35, sd: 0.2 },
  seatGap: { sd: 0.25 },
  /** Share of a season in which most of the learning happens. */
  learningPace: 0.4,
  /** Pays for decisions of one Sprint sharing their circumstances. */
  temper: 0.8,
} as const;

/** Graded decisions: partial credit over grades 0 to 3. */
export const GRADING = {
  steps: [-0.8, 0, 0.8],
  /** Share of careless answers, spread evenly over the four. */
  lapse: 0.05,
  /** How unsure an item's difficulty is. */
  difficultySd: 0.5,
} as const;

/** Focus cards: slope, unknown pull of a single card, and the pull that all cards share. */
export const CARDS = { slope: 0.8, lapse: 0.05, cardPullSd: 0.5, sharedPullSd: 0.15 } as const;

/** Sliders on 1 to 7: gain of liking, its uncertainty, ordinary noise of a Sprint's rating and how much weight that has. */
export const SLIDERS = { gain: 0.8, gainLogSd: 0.3, noise: 1.1, noiseWeight: 4, noiseFloor: 0.6 } as const;

/** Joining skill and liking. `weight` is a value judgement, not an estimate: both parts count alike. */
export const FUSION = { correlation: 0.3, weight: 0.5 } as const;

/** Rules of the verdict. */
export const VERDICT = {
  /** Middle zone: leads within it are too close to call. */
  zone: 0.2,
  barEarly: 0.95,
  barAtFullSeason: 0.9,
  fullSeasonSprints: 6,
  sprintsInEachSeat: 2,
  fastShare: 0.3,
  clickingLogBayes: -2.3,
  splitSure: 0.8,
} as const;

/** Half widths in standard deviations: 90 % of a normal distribution, and 80 % for the levels. */
export const Z90 = 1.644853626951;
export const Z80 = 1.281551565545;
