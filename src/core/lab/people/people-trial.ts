import type { AnswerSheet } from '../../fit/answer-sheet.ts';
import { poolSheets } from '../../fit/pool.ts';
import { type Figures, scoreFigures } from '../../fit/score.ts';
import { diceOf } from '../../fit/trial/dice.ts';
import { KINDS, type Kind, type Person, personOf, STYLES } from '../../fit/trial/people.ts';
import { type Bank, bankOf } from '../../fit/trial/season.ts';
import { CALIBRATION, type Target, targetsFrom } from '../../fit/trial/targets.ts';
import { type Bench, firstSprints, named, outcomeOf, type Played } from '../../fit/trial/trial.ts';
import type { Seat } from '../../sim/basics.ts';
import type { Scenario } from '../../sim/scenario.ts';
import { meanOfAll } from '../figures.ts';
import { playPerson } from './person-season.ts';

/** How many people of each kind, in how many groups that differ in how sharply they decide and how clearly they show their liking. */
export interface PeopleTrial {
  readonly groups: number;
  readonly people: number;
}

/** Some people of one kind in one group. `first`: who all begin in this seat and learn fast, to see what the order does by itself. */
export interface PeopleTask {
  readonly group: number;
  readonly kind: Kind;
  readonly from: number;
  readonly people: number;
  readonly first?: Seat;
}

/** A person who played: full season, the same after four Sprints, and for the population another season, alone and pooled. */
export interface PlayedPerson {
  readonly person: Person;
  readonly full: Figures;
  readonly early: Figures;
  readonly again: { readonly full: Figures; readonly early: Figures; readonly pooled: readonly [Figures, Figures] } | null;
}

const FULL_SPRINTS = 6;
const EARLY_SPRINTS = 4;
const SEED = 70_000;
/** People of one task: small enough for threads to share the work evenly. */
const AT_ONCE = 25;
/** Far more than the score expects, so that it cannot make up for the order by itself. */
const LEARNS_FAST = 0.8;
const SEATS_FIRST: readonly Seat[] = ['scrum-master', 'product-owner'];

export function* peopleTasks({ groups, people }: PeopleTrial): Generator<PeopleTask> {
  for (let group = 0; group < groups; group++) {
    for (let from = 0; from < people; from += AT_ONCE) {
      const some = { group, from, people: Math.min(AT_ONCE, people - from) };
      for (const kind of [...KINDS, ...STYLES]) yield { ...some, kind };
      for (const first of SEATS_FIRST) yield { ...some, kind: 'indifferent', first };
    }
  }
}

/** Plays the people of a task: the same people whoever else plays and in whatever order. */
export function playPeople(scenario: Scenario, task: PeopleTask): readonly PlayedPerson[] {
  const bank = { ...bankOf(diceOf(SEED + task.group)), seatGap: 0 };
  return Array.from({ length: task.people }, (_, nth) => playOne(scenario, task, { bank, nth: task.from + nth }));
}

function playOne(scenario: Scenario, task: PeopleTask, { bank, nth }: { bank: Bank; nth: number }): PlayedPerson {
  const kinds: readonly Kind[] = [...KINDS, ...STYLES];
  const own = SEED + ((task.group * kinds.length + kinds.indexOf(task.kind)) * 100_000 + nth) * 4;
  const dice = diceOf(own);
  const planted = personOf(task.kind, dice);
  const person = task.first ? { ...planted, learning: LEARNS_FAST } : planted;
  const season = (at: number) =>
    playPerson(scenario, {
      person,
      bank,
      dice: diceOf(own + at),
      sprints: FULL_SPRINTS,
      first: task.first ?? (SEATS_FIRST[(nth + at) % 2] as Seat),
      seed: own + at,
    });
  const once = season(0);
  return { person, ...bothFigures(once), again: task.kind === 'population' ? anew(once, season) : null };
}

function anew(once: AnswerSheet, season: (at: number) => AnswerSheet): PlayedPerson['again'] {
  const [second, third, fourth] = [season(1), season(2), season(3)];
  const pooled = (sheets: readonly AnswerSheet[]) => scoreFigures(poolSheets(sheets));
  return { ...bothFigures(second), pooled: [pooled([once, second]), pooled([third, fourth])] };
}

function bothFigures(sheet: AnswerSheet): { readonly full: Figures; readonly early: Figures } {
  return { full: scoreFigures(sheet), early: scoreFigures(firstSprints(sheet, EARLY_SPRINTS)) };
}

/** A target, and what the first four Sprints of the same seasons reach. */
export interface PeopleTarget extends Target {
  readonly early: number | null;
}

export interface PlayedTask {
  readonly task: PeopleTask;
  readonly played: readonly PlayedPerson[];
}

type Reading = (one: PlayedPerson) => Pick<Played, 'figures' | 'again'>;
const whole: Reading = ({ full, again }) => ({ figures: full, again: again?.full ?? null });
const afterFour: Reading = ({ early, again }) => ({ figures: early, again: again?.early ?? null });
const twoSeasons: Reading = ({ full, again }) => ({ figures: again?.pooled[0] ?? full, again: again?.pooled[1] ?? null });

function benchesOf(all: readonly PlayedTask[], read: Reading): readonly Bench[] {
  const groups = Math.max(...all.map(({ task }) => task.group)) + 1;
  return Array.from({ length: groups }, (_, group) => {
    const bench: Partial<Record<Kind, Played[]>> = {};
    for (const { task, played } of all) {
      if (task.group !== group || task.first) continue;
      bench[task.kind] ??= [];
      bench[task.kind]?.push(...played.map((one) => ({ person: one.person, ...read(one) })));
    }
    return bench;
  });
}

function together(benches: readonly Bench[]): Bench {
  return { population: benches.flatMap((bench) => bench.population ?? []) };
}

/** Half of what beginning in one seat instead of the other adds to the lead, over everybody: a group has too few for a figure of its own. */
function orderBiasIn(all: readonly PlayedTask[], read: Reading): number {
  const leads = (first: Seat) =>
    all.filter(({ task }) => task.first === first).flatMap(({ played }) => played.map((one) => read(one).figures.lead));
  return (meanOfAll(leads('scrum-master')) - meanOfAll(leads('product-owner'))) / 2;
}

function targetsRead(all: readonly PlayedTask[], read: Reading): readonly Target[] {
  const kinds: readonly Kind[] = [...KINDS, ...STYLES];
  const benches = benchesOf(all, read);
  const once = outcomeOf(benches, kinds);
  const pooled = outcomeOf(benchesOf(all, twoSeasons), ['population']);
  const bias = [orderBiasIn(all, read)];
  // A group is too small to fill ten tenths of a chance: said and true are held against each other over everybody.
  const [calibration = Number.NaN] = outcomeOf([together(benches)], ['population']).rows.get(CALIBRATION) ?? [];
  const styles = STYLES.map((style) => {
    const measured = meanOfAll(named(once, style));
    return { row: 5, about: `named for a style alone: ${style}`, low: null, high: 0.1, measured, holds: measured <= 0.1 };
  });
  return [...targetsFrom({ once, pooled, bias, calibration }), ...styles].sort((one, other) => one.row - other.row);
}

/** The targets of role fit over people who played the real game. */
export function peopleTargets(all: readonly PlayedTask[]): readonly PeopleTarget[] {
  const early = targetsRead(all, afterFour);
  return targetsRead(all, whole).map((target, at) => ({ ...target, early: early[at]?.measured ?? null }));
}
