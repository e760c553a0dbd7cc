import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { type Sample, SCALE_SPRINTS, SPRINTS_A_SAMPLED_SEASON, type Trial } from '../core/lab/worth.ts';
import { agreementOf, openWorthFit, scaleOf } from '../core/lab/worth-table.ts';
import { SEATS, type Seat } from '../core/sim/basics.ts';
import type { Scenario, WorthTable } from '../core/sim/scenario.ts';
import { type Flags, type Given, listFlags, readFlags, wholeOf } from './flags.ts';
import { FIRST_PACK, openPackById } from './packs-beside.ts';
import { openProgress } from './progress.ts';
import { refuse } from './refuse.ts';
import { runInOrder } from './worker-pool.ts';
import type { WorthTask } from './worth-tasks.ts';

const FLAGS = {
  pack: { value: 'ID', about: `scenario pack; default ${FIRST_PACK}` },
  sprints: { value: 'N', about: 'Sprints to fit on, 500 to 1000000; default 20000. A fifth more is played for the scale' },
  states: { value: 'N', about: 'fresh states to hold the table against, 0 to 1000; default 40, each under 96 lucks' },
  jobs: { value: 'N', about: 'worker threads, 1 to 256; default: all cores' },
  dry: { about: 'prints the table and leaves the pack as it is' },
  help: { about: 'this list' },
} as const satisfies Flags;

const USAGE = `npm run --silent worth -- [flags]
Fits the worth of a state: the mean outcome of the two Sprints that ordinary players make of it. Writes worth.json of the pack.

${listFlags(FLAGS)}
`;

/** Seeds of the three kinds of work lie apart: nothing is measured on what was fitted. */
const SEEDS = { sample: 1_000_000, scale: 2_000_000, try: 3_000_000 };
const LUCKS = 96;

interface Work {
  readonly scenario: Scenario;
  readonly jobs: number;
}

function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Does all tasks on the threads and tells at every tenth of the way. */
async function doAll<Result>(
  { scenario, jobs }: Work,
  tasks: readonly WorthTask[],
  take: (result: Result) => void,
): Promise<void> {
  const report = openProgress(tasks.length);
  await runInOrder<WorthTask, Result>({
    worker: new URL('./worth-worker.js', import.meta.url),
    workers: Math.max(1, Math.min(jobs, tasks.length)),
    setting: scenario,
    tasks,
    take: async (result, task) => {
      take(result);
      report(task.kind);
      return true;
    },
  });
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, at) => at);
}

async function fitTable(work: Work, sprints: number): Promise<WorthTable> {
  const seasons = Math.ceil(sprints / SPRINTS_A_SAMPLED_SEASON);
  const fit = openWorthFit();
  const tasks = range(seasons).map((at): WorthTask => ({ kind: 'sample', seed: SEEDS.sample + at }));
  await doAll<readonly Sample[]>(work, tasks, (samples) => fit.add(samples));
  return fit.table(seasons * SPRINTS_A_SAMPLED_SEASON);
}

async function fitScale(work: Work, sprints: number): Promise<WorthTable['scale']> {
  const seasons = Math.max(20, Math.ceil(sprints / (10 * SCALE_SPRINTS)));
  const scale: Partial<Record<Seat, WorthTable['scale'][Seat]>> = {};
  for (const seat of SEATS) {
    const raw: number[] = [];
    const tasks = range(seasons).map((at): WorthTask => ({ kind: 'scale', seat, seed: SEEDS.scale + at }));
    await doAll<number>(work, tasks, (mean) => raw.push(mean));
    scale[seat] = scaleOf(raw);
  }
  return scale as WorthTable['scale'];
}

async function holdAgainst(work: Work, states: number): Promise<void> {
  if (states === 0) return;
  const trials: Trial[] = [];
  const tasks = range(states).map((at): WorthTask => ({ kind: 'try', seed: SEEDS.try + at, lucks: LUCKS }));
  await doAll<Trial>(work, tasks, (trial) => trials.push(trial));
  const { r, most } = agreementOf(trials);
  tell(
    `r = ${r.toFixed(3)} over ${states} fresh states, ${LUCKS} lucks each; no table could reach more than ${most.toFixed(3)} against so few.`,
  );
}

async function fitWorth(scenario: Scenario, given: Given): Promise<string | null> {
  const sprints = wholeOf(given, 'sprints', { low: 500, high: 1_000_000, otherwise: 20_000 });
  if (!sprints.ok) return sprints.problem;
  const states = wholeOf(given, 'states', { low: 0, high: 1000, otherwise: 40 });
  if (!states.ok) return states.problem;
  const jobs = wholeOf(given, 'jobs', { low: 1, high: 256, otherwise: availableParallelism() });
  if (!jobs.ok) return jobs.problem;
  const began = performance.now();
  const unscaled = await fitTable({ scenario, jobs: jobs.value }, sprints.value);
  const fitted = { scenario: { ...scenario, worth: unscaled }, jobs: jobs.value };
  const worth = { ...unscaled, scale: await fitScale(fitted, sprints.value) };
  await holdAgainst(fitted, states.value);
  const text = `${JSON.stringify(worth, null, 2)}\n`;
  if (given.has('dry')) process.stdout.write(text);
  else writeFileSync(new URL(`../../assets/packs/${scenario.id}/worth.json`, import.meta.url), text);
  tell(`${worth.sprints} Sprints fitted, ${Math.round((performance.now() - began) / 1000)} s in all.`);
  return null;
}

async function worth(args: readonly string[]): Promise<void> {
  const given = readFlags(args, FLAGS);
  if (!given.ok) return refuse('worth', given.problem);
  if (given.value.has('help')) {
    process.stdout.write(USAGE);
    return;
  }
  const pack = openPackById(given.value.get('pack') ?? FIRST_PACK);
  if (!pack.ok) return refuse('worth', pack.problem);
  const problem = await fitWorth(pack.value.scenario, given.value);
  if (problem !== null) refuse('worth', problem);
}

await worth(process.argv.slice(2));
