import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { openBook, SEASON, tripsOf } from '../core/lab/balance/book.ts';
import { handovers, type Inherited } from '../core/lab/balance/carry-over.ts';
import type { TriedChoice } from '../core/lab/balance/choices.ts';
import type { Course } from '../core/lab/balance/course.ts';
import { type BalanceTable, balanceOf } from '../core/lab/balance/table.ts';
import { SEATS } from '../core/sim/basics.ts';
import { RULES } from '../core/sim/rules-version.ts';
import type { Scenario } from '../core/sim/scenario.ts';
import { balanceText } from './balance-print.ts';
import type { BalanceResult, BalanceTask } from './balance-tasks.ts';
import { bad, type Flags, type Given, good, listFlags, type Read, readFlags, wholeOf } from './flags.ts';
import { FIRST_PACK, openPackById } from './packs-beside.ts';
import { openProgress } from './progress.ts';
import { refuse } from './refuse.ts';
import { runInOrder } from './worker-pool.ts';

const FLAGS = {
  seeds: { value: 'N', about: 'seasons of each player, 2 to 100000; default 100' },
  sprints: { value: 'A,B', about: `lengths of season, besides ${SEASON} Sprints; default 1,2,4,6` },
  states: { value: 'N', about: 'seasons in which every choice is played on both ways, 0 to 100000; default: as many as seeds' },
  pack: { value: 'ID', about: `scenario pack; default ${FIRST_PACK}` },
  jobs: { value: 'N', about: 'worker threads, 1 to 256; default: all cores' },
  json: { about: 'prints the table as one line of JSON' },
  write: { about: 'writes docs/proof/balance.json, which tests hold to the rules' },
  help: { about: 'this list' },
} as const satisfies Flags;

const USAGE = `npm run --silent balance -- [flags]
Plays both seats by every player that ships, by halves of an expert and by experts with one lever left alone, and holds the seats against
each other and against the bars. Exit code 1 if a bar does not hold.

${listFlags(FLAGS)}
`;

/** Lucks under which each option of a choice is played on. */
const LUCKS = 4;

interface Measurement {
  readonly scenario: Scenario;
  readonly seeds: number;
  readonly states: number;
  readonly lengths: readonly number[];
  readonly jobs: number;
}

function* tasksOf({ lengths, seeds, states }: Measurement): Generator<BalanceTask> {
  for (const trip of tripsOf(lengths, seeds)) yield { kind: 'course', trip };
  for (const handover of handovers(seeds)) yield { kind: 'handover', handover };
  for (const seat of SEATS) for (let seed = 1; seed <= states; seed++) yield { kind: 'choices', seat, seed, lucks: LUCKS };
}

/** Steps of the way that are told: it is a long one. */
const STEPS = 20;

async function measure(measurement: Measurement): Promise<BalanceTable> {
  const courses: Course[] = [];
  const choices: TriedChoice[] = [];
  const inherited: Inherited[] = [];
  const tasks = [...tasksOf(measurement)];
  const tell = openProgress(tasks.length, STEPS);
  await runInOrder<BalanceTask, BalanceResult>({
    worker: new URL('./balance-worker.js', import.meta.url),
    workers: Math.min(measurement.jobs, tasks.length),
    setting: measurement.scenario,
    tasks,
    take: async (result) => {
      if (result.kind === 'course') courses.push(result.course);
      else if (result.kind === 'handover') inherited.push(result.inherited);
      else choices.push(...result.tried);
      tell();
      return true;
    },
  });
  return balanceOf(openBook(measurement.lengths, { courses, choices, inherited }));
}

/** A season is always among the lengths: most bars are about it. */
function lengthsOf(given: Given): Read<readonly number[]> {
  const text = given.get('sprints') ?? '1,2,4,6';
  const lengths = text.split(',').map((part) => (/^\d{1,2}$/.test(part) ? Number(part) : 0));
  if (lengths.some((one) => one < 1 || one > 20)) return bad(`--sprints is a list of whole numbers from 1 to 20, not "${text}".`);
  return good([...new Set([...lengths, SEASON])].sort((a, b) => a - b));
}

async function balance(args: readonly string[]): Promise<void> {
  const given = readFlags(args, FLAGS);
  if (!given.ok) return refuse('balance', given.problem);
  if (given.value.has('help')) {
    process.stdout.write(USAGE);
    return;
  }
  const id = given.value.get('pack') ?? FIRST_PACK;
  const pack = openPackById(id);
  const lengths = lengthsOf(given.value);
  const seeds = wholeOf(given.value, 'seeds', { low: 2, high: 100_000, otherwise: 100 });
  const states = wholeOf(given.value, 'states', { low: 0, high: 100_000, otherwise: seeds.ok ? seeds.value : 0 });
  const jobs = wholeOf(given.value, 'jobs', { low: 1, high: 256, otherwise: availableParallelism() });
  if (!pack.ok) return refuse('balance', pack.problem);
  if (!lengths.ok) return refuse('balance', lengths.problem);
  if (!seeds.ok) return refuse('balance', seeds.problem);
  if (!states.ok) return refuse('balance', states.problem);
  if (!jobs.ok) return refuse('balance', jobs.problem);
  const { scenario } = pack.value;
  const plan = { seeds: seeds.value, states: states.value, lengths: lengths.value };
  const table = await measure({ scenario, jobs: jobs.value, ...plan });
  const whole = { rules: RULES, pack: id, ...plan, ...table };
  if (given.value.has('json')) console.log(JSON.stringify(whole));
  else console.log(`Rules ${RULES}, pack ${id}, ${seeds.value} seeds.\n\n${balanceText(table, SEASON)}`);
  if (given.value.has('write')) {
    mkdirSync('docs/proof', { recursive: true });
    writeFileSync('docs/proof/balance.json', `${JSON.stringify(whole, null, 1)}\n`);
  }
  if (table.held < table.bars) process.exitCode = 1;
}

await balance(process.argv.slice(2));
