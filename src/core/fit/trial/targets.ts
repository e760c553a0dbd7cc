import type { Seat } from '../../sim/basics.ts';
import type { AnswerSheet, Grade } from '../answer-sheet.ts';
import { scoreFigures } from '../score.ts';
import type { Verdict } from '../verdict.ts';
import { diceOf } from './dice.ts';
import { type Kind, personOf } from './people.ts';
import { bankOf, FULL, otherSeat, playSeason } from './season.ts';
import { mean } from './statistics.ts';
import { named, type Outcome, orderBias, type Row, runTrial } from './trial.ts';

/** One thing the score has to do, what was measured over the banks, and whether that is enough. */
export interface Target {
  /** Row of the list of targets. */
  readonly row: number;
  readonly about: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly measured: number;
  readonly holds: boolean;
}

export interface TrialSize {
  readonly banks: number;
  /** Of every kind, in every bank. */
  readonly people: number;
}

/** Its row among the figures of a trial. */
export const CALIBRATION = 'calibration error of P(Scrum Master)';

const SEED = 2001;
const LEANS_NOWHERE: readonly Kind[] = ['indifferent', 'both', 'neither', 'clicker', 'always-first', 'pleaser'];
const STRONG: readonly (readonly [kind: Kind, role: Seat])[] = [
  ['strong-sm', 'scrum-master'],
  ['strong-po', 'product-owner'],
];

function target(
  row: number,
  about: string,
  measured: number,
  { low = null, high = null }: { low?: number | null; high?: number | null },
): Target {
  const holds = Number.isFinite(measured) && (low === null || measured >= low) && (high === null || measured <= high);
  return { row, about, low, high, measured, holds };
}

/** Figures of whole seasons, each looked at once, at its end. */
function targetsOfSeasons({ rows }: Outcome, calibration: number): readonly Target[] {
  const row = (name: string): Row => rows.get(name) ?? [Number.NaN];
  const auc = row('AUC, moderate leaners');
  const coverage = row('coverage of the 90 % interval');
  return [
    target(1, 'moderate leaners told apart (AUC), mean', mean(auc), { low: 0.95 }),
    target(1, 'the same, worst bank', Math.min(...auc), { low: 0.93 }),
    target(2, 'sign of the lead in the population (AUC)', mean(row('AUC, sign in the population')), { low: 0.88 }),
    target(3, 'intervals of 90 % that hold the truth, mean', mean(coverage), { low: 0.87, high: 0.93 }),
    target(3, 'the same, worst bank', Math.min(...coverage), { low: 0.85 }),
    target(4, 'calibration error of P(Scrum Master)', calibration, { high: 0.05 }),
    target(7, 'right direction when named', mean(row('right direction when named')), { low: 0.97 }),
    target(8, 'opposite verdicts on retake', mean(row('opposite verdicts on retake')), { high: 0.002 }),
    target(9, 'retest with another season', mean(row('retest with another season')), { low: 0.7 }),
  ];
}

function targetsOfVerdicts(outcome: Outcome): readonly Target[] {
  const share = (kind: Kind, verdict: Verdict) => mean(outcome.verdicts.get(kind)?.get(verdict) ?? [Number.NaN]);
  const wrong = STRONG.flatMap(([kind, role]) => {
    const other = otherSeat(role);
    return [share(kind, other), share(kind === 'strong-sm' ? 'moderate-sm' : 'moderate-po', other)];
  });
  return [
    ...LEANS_NOWHERE.map((kind) =>
      target(5, `named though leaning nowhere: ${kind}`, mean(named(outcome, kind)), { high: 0.05 }),
    ),
    target(6, 'leaners named the wrong role', Math.max(...wrong), { high: 0.001 }),
    ...STRONG.map(([kind, role]) => target(10, `strong leaners named: ${kind}`, share(kind, role), { low: 0.65 })),
    target(11, 'skill and liking apart: named', mean(named(outcome, 'mixed')), { high: 0.12 }),
    target(11, 'skill and liking apart: told so', share('mixed', 'split'), { low: 0.35 }),
    target(14, 'genuine people taken for clickers', share('population', 'noisy'), { high: 0.06 }),
    target(14, 'the same of low skill, above the rest', share('neither', 'noisy') - share('population', 'noisy'), {
      high: 0.015,
    }),
  ];
}

function swapped(sheet: AnswerSheet): AnswerSheet {
  const turn = <T extends { readonly seat: Seat }>(entry: T): T => ({ ...entry, seat: otherSeat(entry.seat) });
  return {
    ...sheet,
    decisions: sheet.decisions.map(turn),
    ratings: sheet.ratings.map(turn),
    cards: sheet.cards.map(({ sprint, chose }) => ({ sprint, chose: chose === null ? null : otherSeat(chose) })),
  };
}

/** The same sheet with its nth decision, or the first after it that was not the best, one grade better. */
function bettered(sheet: AnswerSheet, nth: number): { readonly sheet: AnswerSheet; readonly seat: Seat } | null {
  const at = sheet.decisions.findIndex(({ grade }, index) => index >= nth && grade < 3);
  const found = sheet.decisions[at];
  if (!found) return null;
  const better = { ...found, grade: (found.grade + 1) as Grade };
  return { sheet: { ...sheet, decisions: sheet.decisions.map((one, index) => (index === at ? better : one)) }, seat: found.seat };
}

const SHEETS = 200;

/** What holds of every single sheet, whoever filled it. */
export function targetsOfSheets(): readonly Target[] {
  const dice = diceOf(SEED);
  const bank = bankOf(dice);
  let uneven = 0;
  let lowered = 0;
  for (let nth = 0; nth < SHEETS; nth++) {
    const sheet = playSeason({ person: personOf('population', dice), bank, plan: FULL, dice });
    const { lead } = scoreFigures(sheet);
    uneven = Math.max(uneven, Math.abs(lead + scoreFigures(swapped(sheet)).lead));
    const better = bettered(sheet, nth % sheet.decisions.length);
    if (!better) continue;
    const gain = (scoreFigures(better.sheet).lead - lead) * (better.seat === 'scrum-master' ? 1 : -1);
    if (gain < 0) lowered += 1;
  }
  const nothing = scoreFigures({ decisions: [], cards: [], ratings: [], fast: 0 });
  return [
    target(13, 'lead left over when the seats are swapped', uneven, { high: 0 }),
    target(13, `better answers that lower their role, of ${SHEETS}`, lowered, { high: 0 }),
    target(13, 'lead without any evidence', Math.abs(nothing.lead), { high: 0 }),
    target(13, 'its standard deviation', nothing.sd, { low: 0.99, high: 1.01 }),
  ];
}

/** What was played, as far as the targets need it. */
export interface TrialResults {
  /** Full seasons, each looked at once. */
  readonly once: Outcome;
  /** The population again, two seasons read as one. */
  readonly pooled: Outcome;
  /** Lead by which seat came first, in each bank. */
  readonly bias: Row;
  /** Gap between what was said and what was true; default: the mean over the banks, which have to be large for it. */
  readonly calibration?: number;
}

/** Holds the score to what it has to do over people whose truth is known, in the order of the rows. */
export function targetsFrom({ once, pooled, bias, calibration }: TrialResults): readonly Target[] {
  const again = mean(pooled.rows.get('retest with another season') ?? [Number.NaN]);
  const targets = [
    ...targetsOfSeasons(once, calibration ?? mean(once.rows.get(CALIBRATION) ?? [Number.NaN])),
    target(9, 'retest, two seasons pooled', again, { low: 0.8 }),
    ...targetsOfVerdicts(once),
    target(12, 'lead by which seat came first, worst bank', Math.max(...bias.map(Math.abs)), { high: 0.05 }),
  ];
  return targets.sort((one, other) => one.row - other.row);
}

/** Plays synthetic people over items unknown to the score, and holds it to what it has to do. */
export function targetsOf({ banks, people }: TrialSize): readonly Target[] {
  const once = runTrial({ plan: FULL, banks, people, seed: SEED });
  const pooled = runTrial({ plan: FULL, banks, people, seed: SEED, reading: 'pooled', kinds: ['population'] });
  const bias = orderBias({ plan: FULL, banks, people, seed: 6001 });
  const targets = [...targetsFrom({ once, pooled, bias }), ...targetsOfSheets()];
  return targets.sort((one, other) => one.row - other.row);
}
