import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { score } from '../core/fit/score.ts';
import { diceOf } from '../core/fit/trial/dice.ts';
import { personOf } from '../core/fit/trial/people.ts';
import { bankOf, FULL, playSeason } from '../core/fit/trial/season.ts';
import { type Target, targetsOfSheets } from '../core/fit/trial/targets.ts';
import {
  type PeopleTarget,
  type PeopleTask,
  type PeopleTrial,
  type PlayedPerson,
  type PlayedTask,
  peopleTargets,
  peopleTasks,
} from '../core/lab/people/people-trial.ts';
import { RULES } from '../core/sim/rules-version.ts';
import type { Scenario } from '../core/sim/scenario.ts';
import { type Flags, listFlags, readFlags, wholeOf } from './flags.ts';
import { FIRST_PACK, openPackById } from './packs-beside.ts';
import { openProgress } from './progress.ts';
import { refuse } from './refuse.ts';
import { runInOrder } from './worker-pool.ts';

const FLAGS = {
  groups: { value: 'N', about: 'groups of people that decide more or less sharply, 2 to 100; default 5' },
  people: { value: 'N', about: 'people of each kind in each, 2 to 100000; default 200' },
  pack: { value: 'ID', about: `scenario pack; default ${FIRST_PACK}` },
  jobs: { value: 'N', about: 'worker threads, 1 to 256; default: all cores' },
  json: { about: 'prints the table as one line of JSON' },
  write: { about: 'writes docs/proof/fit.json, which tests hold to the rules' },
  help: { about: 'this list' },
} as const satisfies Flags;

const USAGE = `npm run --silent fit -- validate [flags]
Lets synthetic people, whose skills and likings are known, play full seasons of the real game, and prints what the score has to do, what
was measured, and whether it holds; beside it what the first four Sprints of the same seasons reach. Exit code 1 if something does not.

${listFlags(FLAGS)}
`;

/** Milliseconds that a full season may take to be scored with the weight of every piece. */
const MOST_MS = 20;
const TIMED = 60;

function scoringTime(): Target {
  const dice = diceOf(5);
  const sheet = playSeason({ person: personOf('population', dice), bank: bankOf(dice), plan: FULL, dice });
  const times = Array.from({ length: TIMED }, () => {
    const began = performance.now();
    score(sheet);
    return performance.now() - began;
  }).sort((one, other) => one - other);
  const measured = times[Math.floor(TIMED / 2)] ?? Number.NaN;
  const about = 'milliseconds to score a full season, in the middle';
  return { row: 15, about, low: null, high: MOST_MS, measured, holds: measured <= MOST_MS };
}

function barOf({ low, high }: Target): string {
  if (low === null) return `at most ${high}`;
  return high === null ? `at least ${low}` : `${low} to ${high}`;
}

function figureOf(one: number | null): string {
  return one === null || !Number.isFinite(one) ? '' : String(Number(one.toFixed(4)));
}

function lineOf(one: PeopleTarget): string {
  return `| ${one.row} | ${one.about} | ${barOf(one)} | ${figureOf(one.measured)} | ${one.holds ? 'yes' : '**no**'} | ${figureOf(one.early)} |`;
}

interface Work extends PeopleTrial {
  readonly scenario: Scenario;
  readonly jobs: number;
}

async function playAll({ scenario, jobs, ...trial }: Work): Promise<readonly PlayedTask[]> {
  const tasks = [...peopleTasks(trial)];
  const all: PlayedTask[] = [];
  const tell = openProgress(tasks.length);
  await runInOrder<PeopleTask, readonly PlayedPerson[]>({
    worker: new URL('./fit-worker.js', import.meta.url),
    workers: Math.min(jobs, tasks.length),
    setting: scenario,
    tasks,
    take: async (played, task) => {
      all.push({ task, played });
      tell();
      return true;
    },
  });
  return all;
}

/** The table of targets of the role fit. */
export async function validateFit(args: readonly string[]): Promise<void> {
  const given = readFlags(args, FLAGS);
  if (!given.ok) return refuse('fit', given.problem);
  if (given.value.has('help')) {
    process.stdout.write(USAGE);
    return;
  }
  const id = given.value.get('pack') ?? FIRST_PACK;
  const pack = openPackById(id);
  const groups = wholeOf(given.value, 'groups', { low: 2, high: 100, otherwise: 5 });
  const people = wholeOf(given.value, 'people', { low: 2, high: 100_000, otherwise: 200 });
  const jobs = wholeOf(given.value, 'jobs', { low: 1, high: 256, otherwise: availableParallelism() });
  if (!pack.ok) return refuse('fit', pack.problem);
  if (!groups.ok) return refuse('fit', groups.problem);
  if (!people.ok) return refuse('fit', people.problem);
  if (!jobs.ok) return refuse('fit', jobs.problem);
  const size = { groups: groups.value, people: people.value };
  const played = await playAll({ scenario: pack.value.scenario, jobs: jobs.value, ...size });
  const ofSheets = [...targetsOfSheets(), scoringTime()].map((target) => ({ ...target, early: null }));
  const targets = [...peopleTargets(played), ...ofSheets].sort((one, other) => one.row - other.row);
  const held = targets.filter((one) => one.holds).length;
  const table = { rules: RULES, pack: id, ...size, held, targets };
  if (given.value.has('json')) console.log(JSON.stringify(table));
  else {
    console.log(
      `Rules ${RULES}, pack ${id}, ${size.groups} groups of ${size.people} people of each kind, full seasons of six Sprints.\n`,
    );
    console.log('| # | what | target | measured | holds | after 4 Sprints |\n| --- | --- | --- | --- | --- | --- |');
    for (const one of targets) console.log(lineOf(one));
    console.log(`\n${held} of ${targets.length} hold.`);
  }
  if (given.value.has('write')) {
    mkdirSync('docs/proof', { recursive: true });
    writeFileSync('docs/proof/fit.json', `${JSON.stringify(table, null, 1)}\n`);
  }
  if (held < targets.length) process.exitCode = 1;
}
