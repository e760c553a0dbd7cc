import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { questionsOf } from '../core/lab/moments/gather.ts';
import { momentsTable } from '../core/lab/moments/moments-table.ts';
import { chooseStates, type Offer, tripsOfSeats } from '../core/lab/moments/plan.ts';
import { type MomentsReport, momentsReport } from '../core/lab/moments/seat-report.ts';
import type { TriedState } from '../core/lab/moments/try-answers.ts';
import { type Id, SEATS, type Seat } from '../core/sim/basics.ts';
import { RULES } from '../core/sim/rules-version.ts';
import type { Scenario } from '../core/sim/scenario.ts';
import { bad, type Flags, type Given, good, listFlags, oneOf, type Read, readFlags, wholeOf } from './flags.ts';
import { noSuch } from './near-ids.ts';
import { FIRST_PACK, openPackById } from './packs-beside.ts';
import { momentsText } from './packs-simulate-print.ts';
import type { MomentsResult, MomentsTask } from './packs-simulate-tasks.ts';
import { openProgress } from './progress.ts';
import { refuse } from './refuse.ts';
import { runInOrder } from './worker-pool.ts';

const FLAGS = {
  moment: { value: 'ID,ID', about: 'only these moments, or hold-planning, hold-review, hold-retrospective; default all' },
  seat: { value: 'SEAT', about: 'scrum-master, product-owner or both; default both' },
  seeds: { value: 'N', about: 'seasons of each seat in which states are looked for, 1 to 100000; default 60' },
  states: { value: 'N', about: 'states of each moment at most, 1 to 100000; default 40' },
  lucks: { value: 'N', about: 'lucks under which each answer is played on, 2 to 1000; default 8' },
  pack: { value: 'ID', about: `scenario pack; default ${FIRST_PACK}` },
  jobs: { value: 'N', about: 'worker threads, 1 to 256; default: all cores' },
  json: { about: 'prints the report as one line of JSON' },
  write: { about: 'writes docs/proof/moments.json, which tests hold to the rules; whole first pack only' },
  help: { about: 'this list' },
} as const satisfies Flags;

const USAGE = `npm run --silent packs -- simulate [flags]
Looks for states in which each moment can come, plays each of its answers on from there by ordinary players under the same lucks, and
tells what each brings, where it is best, and whether the grades say the same. Ways of holding an event are tried alike.

${listFlags(FLAGS)}
`;

interface Trial {
  readonly scenario: Scenario;
  readonly questions: ReadonlyMap<Seat, readonly Id[]>;
  readonly seeds: number;
  readonly states: number;
  readonly lucks: number;
  readonly jobs: number;
}

/** Does tasks on the threads and tells at every tenth of the way. */
async function doAll({ scenario, jobs }: Trial, tasks: readonly MomentsTask[]): Promise<readonly MomentsResult[]> {
  const results: MomentsResult[] = [];
  if (tasks.length === 0) return results;
  const tell = openProgress(tasks.length);
  await runInOrder<MomentsTask, MomentsResult>({
    worker: new URL('./packs-simulate-worker.js', import.meta.url),
    workers: Math.min(jobs, tasks.length),
    setting: scenario,
    tasks,
    take: async (result, { kind }) => {
      results.push(result);
      tell(kind);
      return true;
    },
  });
  return results;
}

async function simulate(trial: Trial): Promise<MomentsReport> {
  const { questions, seeds, states, lucks } = trial;
  const trips = tripsOfSeats([...questions.keys()], seeds);
  const gathered = await doAll(
    trial,
    trips.map((trip) => ({ kind: 'gather', trip, wanted: questions.get(trip.seat) ?? [] })),
  );
  const offers = gathered.flatMap((result): readonly Offer[] => (result.kind === 'gather' ? [result.offer] : []));
  const tasks = chooseStates(offers, states).map(({ trip, wanted }): MomentsTask => ({ kind: 'try', trip, wanted, lucks }));
  const results = await doAll(trial, tasks);
  const tried = results.flatMap((result): readonly TriedState[] => (result.kind === 'try' ? result.tried : []));
  const wanted = [...questions.values()].flat();
  const came = new Set(offers.flatMap((offer) => [...offer.came, ...offer.offered.filter((id) => id.startsWith('hold-'))]));
  return momentsReport(tried, { came, possible: new Set(offers.flatMap((offer) => offer.offered)), wanted });
}

/** The questions that are asked for, by seat. */
function questionsAskedFor(scenario: Scenario, given: Given): Read<ReadonlyMap<Seat, readonly Id[]>> {
  const seat = oneOf(given, 'seat', { words: [...SEATS, 'both'], otherwise: 'both' });
  if (!seat.ok) return seat;
  const seats = SEATS.filter((one) => seat.value === 'both' || one === seat.value);
  const all = new Map(seats.map((one) => [one, questionsOf(scenario, one)] as const));
  const ids = given.get('moment')?.split(',');
  if (ids === undefined) return good(all);
  const known = [...all.values()].flat();
  const strange = ids.find((id) => !known.includes(id));
  const whose = seat.value === 'both' ? {} : { of: `the ${seat.value}` };
  if (strange !== undefined) return bad(noSuch({ kind: 'moment', id: strange, ...whose }, known));
  const wanted = seats.map((one) => [one, (all.get(one) ?? []).filter((id) => ids.includes(id))] as const);
  return good(new Map(wanted.filter(([, some]) => some.length > 0)));
}

/** `packs -- simulate`. */
export async function simulateMoments(args: readonly string[]): Promise<void> {
  const given = readFlags(args, FLAGS);
  if (!given.ok) return refuse('packs -- simulate', given.problem);
  if (given.value.has('help')) {
    process.stdout.write(USAGE);
    return;
  }
  const id = given.value.get('pack') ?? FIRST_PACK;
  const pack = openPackById(id);
  if (!pack.ok) return refuse('packs -- simulate', pack.problem);
  const { scenario } = pack.value;
  const questions = questionsAskedFor(scenario, given.value);
  const seeds = wholeOf(given.value, 'seeds', { low: 1, high: 100_000, otherwise: 60 });
  const states = wholeOf(given.value, 'states', { low: 1, high: 100_000, otherwise: 40 });
  const lucks = wholeOf(given.value, 'lucks', { low: 2, high: 1000, otherwise: 8 });
  const jobs = wholeOf(given.value, 'jobs', { low: 1, high: 256, otherwise: availableParallelism() });
  if (!questions.ok) return refuse('packs -- simulate', questions.problem);
  if (!seeds.ok) return refuse('packs -- simulate', seeds.problem);
  if (!states.ok) return refuse('packs -- simulate', states.problem);
  if (!lucks.ok) return refuse('packs -- simulate', lucks.problem);
  if (!jobs.ok) return refuse('packs -- simulate', jobs.problem);
  const plan = { seeds: seeds.value, states: states.value, lucks: lucks.value };
  const isPart = given.value.has('moment') || given.value.has('seat') || id !== FIRST_PACK;
  if (given.value.has('write') && isPart)
    return refuse(
      'packs -- simulate',
      `--write keeps the table of all moments of ${FIRST_PACK}: leave out --moment, --seat and --pack.`,
    );
  const report = await simulate({ scenario, questions: questions.value, jobs: jobs.value, ...plan });
  if (given.value.has('write')) {
    const table = { rules: RULES, pack: id, ...plan, ...momentsTable(report) };
    mkdirSync('docs/proof', { recursive: true });
    writeFileSync('docs/proof/moments.json', `${JSON.stringify(table, null, 1)}\n`);
  }
  if (given.value.has('json')) console.log(JSON.stringify({ rules: RULES, pack: id, ...plan, ...report }));
  else
    console.log(`Rules ${RULES}, pack ${id}, ${plan.seeds} seasons, ${plan.lucks} lucks.\n\n${momentsText(report, plan.seeds)}`);
}
