import type { Seat } from '../sim/basics.ts';
import { RULES } from '../sim/rules-version.ts';
import type { WorthTable } from '../sim/scenario.ts';
import { meanOfAll } from './figures.ts';
import { correlation, joinMoments, type Moments, momentsOf, ridgeFit } from './least-squares.ts';
import type { Sample, Trial } from './worth.ts';

/** Share of each variance that ridge adds: found flat between .001 and .05 over fresh states. */
const RIDGE = 0.01;

/** Sums up samples by the features that the first of them has. */
export interface WorthFit {
  add(samples: readonly Sample[]): void;
  /** The table, in whole millionths of an outcome point; `scale` is still bare. */
  table(sprints: number): WorthTable;
}

const UNSCALED = { mean: 0, sd: 100 };

/** An empty fit. The last column tells ends of Sprints from starts; what it is worth is the same for all and falls away in the scale. */
export function openWorthFit(): WorthFit {
  let names: readonly string[] = [];
  let moments: Moments | null = null;

  return {
    add(samples) {
      if (names.length === 0) names = Object.keys(samples[0]?.features ?? {});
      const rows = samples.map(({ features, place, outcome }) => ({
        features: [...names.map((name) => features[name] ?? 0), place === 'end' ? 1 : 0],
        outcome,
      }));
      const more = momentsOf(rows, names.length + 1);
      moments = moments === null ? more : joinMoments(moments, more);
    },
    table(sprints) {
      const { intercept, weights } = ridgeFit(moments ?? momentsOf([], names.length + 1), RIDGE);
      const millionths = (value: number) => Math.round(value * 1_000_000);
      return {
        rules: RULES,
        sprints,
        intercept: millionths(intercept),
        weights: Object.fromEntries(names.map((name, at) => [name, millionths(weights[at] ?? 0)])),
        scale: { 'scrum-master': UNSCALED, 'product-owner': UNSCALED },
      };
    },
  };
}

/** Mean and standard deviation of the raw effectiveness of ordinary seasons, as whole numbers. */
export function scaleOf(seasons: readonly number[]): WorthTable['scale'][Seat] {
  const mean = meanOfAll(seasons);
  const variance = seasons.reduce((sum, raw) => sum + (raw - mean) * (raw - mean), 0) / Math.max(1, seasons.length - 1);
  return { mean: Math.round(mean), sd: Math.max(1, Math.round(Math.sqrt(variance))) };
}

export interface Agreement {
  readonly states: number;
  /** Correlation of the table's worth with the mean outcome that followed. */
  readonly r: number;
  /** The best that any table could reach against means of so few lucks. */
  readonly most: number;
}

/** How well a table agrees with what was played on from fresh states. */
export function agreementOf(trials: readonly Trial[]): Agreement {
  const means = trials.map(({ outcomes }) => meanOfAll(outcomes));
  const within = trials.map(({ outcomes }, at) => {
    const spread = outcomes.reduce((sum, outcome) => sum + (outcome - (means[at] ?? 0)) * (outcome - (means[at] ?? 0)), 0);
    return spread / Math.max(1, outcomes.length - 1) / Math.max(1, outcomes.length);
  });
  const middle = meanOfAll(means);
  const between = means.reduce((sum, mean) => sum + (mean - middle) * (mean - middle), 0) / Math.max(1, means.length - 1);
  const reliability = between === 0 ? 0 : Math.max(0, 1 - meanOfAll(within) / between);
  const r = correlation(trials.map(({ worth }, at) => [worth, means[at] ?? 0] as const));
  return { states: trials.length, r, most: Math.sqrt(reliability) };
}
