import { beforeAll, describe, expect, test } from 'vitest';
import type { AnswerSheet, Grade } from '../../../src/core/fit/answer-sheet.ts';
import { scoreFigures } from '../../../src/core/fit/score.ts';
import { diceOf } from '../../../src/core/fit/trial/dice.ts';
import { type Kind, personOf } from '../../../src/core/fit/trial/people.ts';
import { bankOf, FULL, playSeason, SEASON } from '../../../src/core/fit/trial/season.ts';
import { mean, shareOf } from '../../../src/core/fit/trial/statistics.ts';
import { named, type Outcome, orderBias, runTrial, type Trial, tableOf } from '../../../src/core/fit/trial/trial.ts';

/**
 * Synthetic people, whose skills and likings are known, play seasons over items that the score knows nothing about. The bars are wide,
 * because few people play in a test that must be quick; FIT_BANKS=10 FIT_PEOPLE=1000 plays the full trial and prints its table. A bar
 * that breaks after a change of the model means that the report would claim more, or find less, than it says it does.
 */
const BANKS = Number(process.env.FIT_BANKS ?? 4);
const PEOPLE = Number(process.env.FIT_PEOPLE ?? 75);
const PRINTS = process.env.FIT_BANKS !== undefined;
const LONG = 600_000;

function trialOf(name: string, trial: Omit<Trial, 'banks' | 'people' | 'seed'>): Outcome {
  const outcome = runTrial({ ...trial, banks: BANKS, people: PEOPLE, seed: 2001 });
  if (PRINTS) console.log(`${name}, ${BANKS} banks of ${PEOPLE} people of each kind\n${tableOf(outcome)}`);
  return outcome;
}

const LEANS_NOWHERE: readonly Kind[] = ['indifferent', 'both', 'neither', 'clicker', 'always-first', 'pleaser'];

describe(
  'a season of four Sprints',
  () => {
    let outcome: Outcome;
    beforeAll(() => {
      outcome = trialOf('season', { plan: SEASON });
    }, LONG);
    const figure = (name: string) => mean(outcome.rows.get(name) ?? []);
    const share = (kind: Kind, verdict: 'split' | 'noisy') => mean(outcome.verdicts.get(kind)?.get(verdict) ?? []);

    test('tells moderate leaners of the two seats apart', () => {
      expect(figure('AUC, moderate leaners')).toBeGreaterThan(0.95);
      expect(figure('AUC, sign in the population')).toBeGreaterThan(0.85);
    });

    test('has intervals of 90 % that hold the truth about nine times in ten', () => {
      expect(figure('coverage of the 90 % interval')).toBeGreaterThan(0.86);
      expect(figure('coverage of the 90 % interval')).toBeLessThan(0.96);
    });

    test('finds much the same in another season', () => {
      expect(figure('retest with another season')).toBeGreaterThan(0.6);
      expect(figure('opposite verdicts on retake')).toBe(0);
    });

    test.each(LEANS_NOWHERE)('names a role for few who lean nowhere: %s', (kind) => {
      expect(mean(named(outcome, kind))).toBeLessThan(0.05);
    });

    test('names the right role for half of the strong leaners, and the wrong one for none', () => {
      for (const [kind, right, wrong] of [
        ['strong-sm', 'scrum-master', 'product-owner'],
        ['strong-po', 'product-owner', 'scrum-master'],
      ] as const) {
        expect(mean(named(outcome, kind, right))).toBeGreaterThan(0.48);
        expect(mean(named(outcome, kind, wrong))).toBe(0);
      }
      expect(mean(named(outcome, 'moderate-sm', 'product-owner'))).toBe(0);
      expect(figure('right direction when named')).toBeGreaterThan(0.96);
    });

    test('tells those whose skill and liking part ways that they do', () => {
      expect(share('mixed', 'split')).toBeGreaterThan(0.35);
      expect(mean(named(outcome, 'mixed'))).toBeLessThan(0.12);
    });

    test('takes few genuine people for clickers', () => {
      expect(share('population', 'noisy')).toBeLessThan(0.06);
      expect(share('neither', 'noisy')).toBeLessThan(0.06);
    });
  },
  LONG,
);

describe(
  'a full season of six Sprints',
  () => {
    const kinds: readonly Kind[] = ['indifferent', 'clicker', 'always-first', 'strong-sm', 'strong-po'];

    test.each(['once', 'looks'] as const)('names most strong leaners and still few who lean nowhere, read %s', (reading) => {
      const outcome = trialOf(`full season, read ${reading}`, { plan: FULL, reading, ...(PRINTS ? {} : { kinds }) });
      for (const kind of ['strong-sm', 'strong-po'] as const) expect(mean(named(outcome, kind))).toBeGreaterThan(0.75);
      for (const kind of ['indifferent', 'clicker', 'always-first'] as const)
        expect(mean(named(outcome, kind))).toBeLessThan(0.09);
    });
  },
  LONG,
);

test('two seasons pooled name more strong leaners than one, and no more who lean nowhere than one may', { timeout: LONG }, () => {
  const kinds: readonly Kind[] = ['indifferent', 'strong-sm', 'strong-po'];
  const outcome = trialOf('two seasons pooled', { plan: SEASON, reading: 'pooled', ...(PRINTS ? {} : { kinds }) });
  for (const kind of ['strong-sm', 'strong-po'] as const) expect(mean(named(outcome, kind))).toBeGreaterThan(0.75);
  expect(mean(named(outcome, 'indifferent'))).toBeLessThan(0.05);
});

test('which seat comes first hardly moves the lead, since the seats alternate as A B B A', { timeout: LONG }, () => {
  const bias = orderBias({ plan: SEASON, banks: BANKS, people: PRINTS ? PEOPLE : 300, seed: 6001 });
  expect(Math.abs(mean(bias))).toBeLessThan(0.05);
});

/** The first answer as an author writes it down, unshuffled: often the best one here, often the worst one there. */
function unshuffled(sheet: AnswerSheet, dice: ReturnType<typeof diceOf>): AnswerSheet {
  const first = (seat: string) =>
    (seat === 'scrum-master' ? Math.min(3, 2 + Math.floor(dice.even() * 2)) : Math.floor(dice.even() * 2)) as Grade;
  return { ...sheet, decisions: sheet.decisions.map((decision) => ({ ...decision, grade: first(decision.seat) })) };
}

test('always taking the first answer is harmless only because answers are shuffled', () => {
  const dice = diceOf(11);
  const bank = bankOf(dice);
  const verdicts = Array.from({ length: 100 }, () => {
    const season = playSeason({ person: personOf('always-first', dice), bank, plan: SEASON, dice });
    return scoreFigures(unshuffled(season, dice)).verdict;
  });
  expect(shareOf(verdicts, (verdict) => verdict === 'scrum-master')).toBeGreaterThan(0.05);
});
