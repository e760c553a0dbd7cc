import type { AnswerSheet } from '../answer-sheet.ts';
import { poolSheets } from '../pool.ts';
import { type Figures, scoreFigures } from '../score.ts';
import type { Verdict } from '../verdict.ts';
import { diceOf } from './dice.ts';
import { KINDS, type Kind, type Person, personOf, trueLead } from './people.ts';
import { type Bank, bankOf, type Plan, playSeason } from './season.ts';
import { auc, calibrationError, correlation, mean, shareOf } from './statistics.ts';

/** A trial of the score: so many unknown banks of items, so many people of every kind in each. */
export interface Trial {
  readonly plan: Plan;
  readonly banks: number;
  readonly people: number;
  readonly seed: number;
  /** `looks`: a full season looked at after four Sprints and again at its end. `pooled`: two seasons read as one. */
  readonly reading?: 'once' | 'looks' | 'pooled';
  readonly kinds?: readonly Kind[];
}

/** What the score says of a person, whose truth is known. */
export interface Played {
  readonly person: Person;
  readonly figures: Figures;
  /** Another season of the same person, for the retest. */
  readonly again: Figures | null;
}
/** Everybody who played over one bank. */
export type Bench = Readonly<Partial<Record<Kind, readonly Played[]>>>;

/** One row of the table: a figure in each bank. */
export type Row = readonly number[];
export interface Outcome {
  readonly rows: ReadonlyMap<string, Row>;
  readonly verdicts: ReadonlyMap<Kind, ReadonlyMap<Verdict, Row>>;
}

export function runTrial(trial: Trial): Outcome {
  const benches = Array.from({ length: trial.banks }, (_, nth) => playBench(trial, trial.seed + nth));
  return outcomeOf(benches, trial.kinds ?? KINDS);
}

/** The figures of benches that were played, whatever on. */
export function outcomeOf(benches: readonly Bench[], kinds: readonly Kind[]): Outcome {
  const verdicts = new Map(kinds.map((kind) => [kind, verdictRows(benches.map((bench) => bench[kind] ?? []))]));
  const rows = new Map(Object.entries(FIGURES).map(([name, figure]) => [name, benches.map(figure)]));
  return { rows, verdicts };
}

/** Share of a kind that was given a role, bank by bank; with `as`, only that role. */
export function named(outcome: Outcome, kind: Kind, as?: Verdict): Row {
  const verdicts = outcome.verdicts.get(kind);
  const roles: readonly Verdict[] = as ? [as] : ['scrum-master', 'product-owner'];
  const rows = roles.map((role) => verdicts?.get(role) ?? []);
  return (rows[0] ?? []).map((_, bank) => rows.reduce((sum, row) => sum + (row[bank] ?? 0), 0));
}

function playBench(trial: Trial, seed: number): Bench {
  const dice = diceOf(seed);
  const bank = bankOf(dice);
  const play = (person: Person) => readOf(trial, () => playSeason({ person, bank, plan: trial.plan, dice }));
  const bench: Partial<Record<Kind, readonly Played[]>> = {};
  for (const kind of trial.kinds ?? KINDS) {
    bench[kind] = Array.from({ length: trial.people }, () => {
      const person = personOf(kind, dice);
      return { person, figures: play(person), again: kind === 'population' ? play(person) : null };
    });
  }
  return bench;
}

function readOf(trial: Trial, season: () => AnswerSheet): Figures {
  if (trial.reading === 'pooled') return scoreFigures(poolSheets([season(), season()]));
  const whole = season();
  if (trial.reading !== 'looks') return scoreFigures(whole);
  const early = scoreFigures(firstSprints(whole, 4));
  return isNamed(early) ? early : scoreFigures(whole);
}

/** What a sheet held after so many Sprints. */
export function firstSprints(sheet: AnswerSheet, sprints: number): AnswerSheet {
  const within = <T extends { readonly sprint: number }>(entries: readonly T[]) =>
    entries.filter(({ sprint }) => sprint <= sprints);
  return { ...sheet, decisions: within(sheet.decisions), cards: within(sheet.cards), ratings: within(sheet.ratings) };
}

function isNamed({ verdict }: Figures): boolean {
  return verdict === 'scrum-master' || verdict === 'product-owner';
}

const ALL: readonly Verdict[] = [
  'scrum-master',
  'product-owner',
  'no-clear-lean',
  'split',
  'noisy',
  'too-little',
  'play-the-other-seat',
];

function verdictRows(banks: readonly (readonly Played[])[]): ReadonlyMap<Verdict, Row> {
  const share = (verdict: Verdict) => banks.map((played) => shareOf(played, ({ figures }) => figures.verdict === verdict));
  return new Map(ALL.map((verdict) => [verdict, share(verdict)]));
}

const leads = (played: readonly Played[] = []) => played.map(({ figures }) => figures.lead);
const isMaster = ({ person }: Played) => trueLead(person) > 0;

/** What the table of FIT 4.3 asks of a bank. Kinds left out of a trial give not-a-number. */
const FIGURES: Readonly<Record<string, (bench: Bench) => number>> = {
  'AUC, moderate leaners': (bench) => auc(leads(bench['moderate-sm']), leads(bench['moderate-po'])),
  'AUC, moderate Scrum Master against indifferent': (bench) => auc(leads(bench['moderate-sm']), leads(bench.indifferent)),
  'AUC, sign in the population': ({ population = [] }) =>
    auc(leads(population.filter(isMaster)), leads(population.filter((one) => !isMaster(one)))),
  'retest with another season': ({ population = [] }) =>
    correlation(
      leads(population),
      population.map(({ again }) => again?.lead ?? 0),
    ),
  'coverage of the 90 % interval': ({ population = [] }) => shareOf(population, covers),
  'calibration error of P(Scrum Master)': ({ population = [] }) =>
    calibrationError(
      population.map(({ figures }) => figures.pScrumMaster),
      population.map(isMaster),
    ),
  'right direction when named': ({ population = [] }) => {
    const given = population.filter(({ figures }) => isNamed(figures));
    return shareOf(given, (one) => (one.figures.verdict === 'scrum-master') === isMaster(one));
  },
  'opposite verdicts on retake': ({ population = [] }) =>
    shareOf(
      population,
      ({ figures, again }) => again !== null && isNamed(figures) && isNamed(again) && figures.verdict !== again.verdict,
    ),
  'genuine people flagged noisy': ({ population = [] }) => shareOf(population, ({ figures }) => figures.verdict === 'noisy'),
};

function covers({ person, figures: { interval90 } }: Played): boolean {
  const lead = trueLead(person);
  return interval90[0] <= lead && lead <= interval90[1];
}

/**
 * Lead of people without a lean by which seat came first: what is left is the order's own doing. They learn more than twice as fast as
 * the model expects, so that it cannot make up for the order by itself.
 */
export function orderBias(of: { plan: Plan; banks: number; people: number; seed: number }): Row {
  return Array.from({ length: of.banks }, (_, nth) => {
    const leadWhenFirst = (first: 'scrum-master' | 'product-owner') => {
      const dice = diceOf(of.seed + nth);
      const bank: Bank = { ...bankOf(dice), seatGap: 0, cardPull: 0 };
      const seasons = Array.from({ length: of.people }, () => {
        const person = { ...personOf('indifferent', dice), learning: 0.8 };
        return scoreFigures(playSeason({ person, bank, plan: of.plan, dice, first })).lead;
      });
      return mean(seasons);
    };
    return (leadWhenFirst('scrum-master') - leadWhenFirst('product-owner')) / 2;
  });
}

/** The table as text, for reading: mean over the banks and the two outermost. */
export function tableOf(outcome: Outcome): string {
  const line = (name: string, row: Row) =>
    `${name.padEnd(52)} ${mean(row).toFixed(3)}   [${Math.min(...row).toFixed(3)} .. ${Math.max(...row).toFixed(3)}]`;
  const figures = [...outcome.rows].filter(([, row]) => row.every(Number.isFinite)).map(([name, row]) => line(name, row));
  const kinds = [...outcome.verdicts].map(([kind, verdicts]) => {
    const parts = [...verdicts]
      .filter(([, row]) => mean(row) > 0)
      .map(([verdict, row]) => `${verdict} ${(100 * mean(row)).toFixed(1)} %`);
    return `${line(`named: ${kind}`, named(outcome, kind))}   ${parts.join(', ')}`;
  });
  return [...figures, ...kinds].join('\n');
}
