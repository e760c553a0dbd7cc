import { describe, expect, it } from 'vitest';
import { meanOfAll } from '../../../src/core/lab/figures.ts';
import { rawSeason, SPRINTS_A_SAMPLED_SEASON, sampleSeason, tryState } from '../../../src/core/lab/worth.ts';
import { agreementOf, openWorthFit, scaleOf } from '../../../src/core/lab/worth-table.ts';
import { SEATS } from '../../../src/core/sim/basics.ts';
import { RULES } from '../../../src/core/sim/rules-version.ts';
import { effectiveness } from '../../../src/core/sim/score.ts';
import { cityTickets } from '../play.ts';

/**
 * The table by which a Sprint's first and last state are valued is data of the pack, made by `npm run worth`. These tests hold it to the
 * rules that ship: on states that it was not fitted on. WORTH_LUCKS=24 plays each of them under as many lucks as the command does.
 */
const scenario = cityTickets();
const STATES = 40;
const LUCKS = Number(process.env.WORTH_LUCKS ?? 5);
/** `npm run worth` measures .9 and more over 200 states under 96 lucks; so few states under so few lucks scatter below. */
const LEAST = 0.65;

describe('the worth of states', () => {
  it('was fitted under the rules that ship, over thousands of Sprints, on features that there are', () => {
    expect(scenario.worth.rules).toBe(RULES);
    expect(scenario.worth.sprints).toBeGreaterThanOrEqual(5000);
    const features = sampleSeason(scenario, 91)[0]?.features ?? {};
    expect(Object.keys(scenario.worth.weights).sort()).toEqual(Object.keys(features).sort());
  });

  it(`agrees with what is played on from ${STATES} fresh states`, () => {
    const trials = Array.from({ length: STATES }, (_, at) => tryState(scenario, 9_000_000 + at, LUCKS));
    const { r, most } = agreementOf(trials);
    console.log(
      `worth: r = ${r.toFixed(3)} over ${STATES} fresh states with ${LUCKS} lucks each, at most ${most.toFixed(3)} against so few`,
    );
    expect(r).toBeGreaterThan(LEAST);
  }, 300_000);

  it.each(SEATS)(
    'puts ordinary seasons of the %s near 500',
    (seat) => {
      const seasons = Array.from({ length: 12 }, (_, at) =>
        effectiveness(rawSeason(scenario, seat, 9_100_000 + at), seat, scenario.worth),
      );
      // Twelve seasons with a standard deviation of 100 each: three standard errors are 87.
      expect(Math.abs(meanOfAll(seasons) - 500)).toBeLessThan(90);
    },
    120_000,
  );
});

describe('fitting the worth of states', () => {
  const samples = [31, 32].flatMap((seed) => sampleSeason(scenario, seed));

  it('takes a state at the start of each of six Sprints, and one at the end of each but the last', () => {
    expect(samples.filter(({ place }) => place === 'start')).toHaveLength(12);
    expect(samples.filter(({ place }) => place === 'end')).toHaveLength(10);
    expect(SPRINTS_A_SAMPLED_SEASON).toBe(17);
    for (const { outcome } of samples) expect(outcome > 0 && outcome < 1000).toBe(true);
  });

  it('is the same for the same seeds, in whole millionths', () => {
    const [one, other] = [1, 2].map(() => {
      const fit = openWorthFit();
      fit.add(samples);
      return fit.table(34);
    });
    expect(one).toEqual(other);
    for (const weight of Object.values(one?.weights ?? {})) expect(Number.isSafeInteger(weight)).toBe(true);
  });

  it('has a scale on which the mean is the mean and the spread the spread', () => {
    expect(scaleOf([100, 200, 300])).toEqual({ mean: 200, sd: 100 });
    expect(scaleOf([7])).toEqual({ mean: 7, sd: 1 });
  });

  it('knows how well it could agree at most', () => {
    const exact = [1, 2, 3, 4].map((worth) => ({ worth, outcomes: [worth * 10, worth * 10] }));
    expect(agreementOf(exact)).toMatchObject({ r: expect.closeTo(1, 9), most: 1 });
    const noisy = [1, 2, 3, 4].map((worth) => ({ worth, outcomes: [worth * 10 - 30, worth * 10 + 30] }));
    expect(agreementOf(noisy).most).toBeLessThan(0.5);
  });
});
