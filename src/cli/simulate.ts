import { listFlags, readFlags } from './flags.ts';
import { refuse } from './refuse.ts';
import { settleCode } from './settle-code.ts';
import { readSimulation, SIMULATE_FLAGS, type Simulation } from './simulate-flags.ts';
import { simulateSeason } from './simulate-season.ts';
import { type LineWriter, standardOutput } from './standard-output.ts';
import { runInOrder } from './worker-pool.ts';

const USAGE = `npm run --silent simulate -- [flags]
Plays many seasons by programs, and prints one line of JSON a season, in the order of the seeds.

${listFlags(SIMULATE_FLAGS)}
`;

function* seedsFrom({ first, last }: Simulation['seeds']): Generator<number> {
  for (let seed = first; seed <= last; seed++) yield seed;
}

/** Tells how far it is, at every hundredth of the way. */
function progressOf({ progress, seeds }: Simulation): (seed: number) => void {
  if (!progress) return () => undefined;
  const runs = seeds.last - seeds.first + 1;
  const began = performance.now();
  let told = -1;
  return (seed) => {
    const done = seed - seeds.first + 1;
    const share = Math.floor((done * 100) / runs);
    if (share === told) return;
    told = share;
    process.stderr.write(`${done} of ${runs} runs, ${Math.round((performance.now() - began) / 100) / 10} s\n`);
  };
}

async function inThisThread(
  { experiment, scenario, seeds }: Simulation,
  output: LineWriter,
  tell: (seed: number) => void,
): Promise<void> {
  for (const seed of seedsFrom(seeds)) {
    if (!(await output.write(simulateSeason(scenario, experiment, seed)))) return;
    tell(seed);
  }
}

async function inThreads(simulation: Simulation, output: LineWriter, tell: (seed: number) => void): Promise<void> {
  const { experiment, scenario, seeds, jobs } = simulation;
  await runInOrder<number, string>({
    worker: new URL('./simulate-worker.js', import.meta.url),
    workers: Math.min(jobs, seeds.last - seeds.first + 1),
    setting: { experiment, scenario },
    tasks: seedsFrom(seeds),
    take: async (line, seed) => {
      const goesOn = await output.write(line);
      tell(seed);
      return goesOn;
    },
  });
}

async function simulate(args: readonly string[]): Promise<void> {
  const given = readFlags(args, SIMULATE_FLAGS);
  if (!given.ok) return refuse('simulate', given.problem);
  if (given.value.has('help')) {
    process.stdout.write(USAGE);
    return;
  }
  const read = readSimulation(given.value);
  if (!read.ok) return refuse('simulate', read.problem);
  const simulation = read.value;
  settleCode();
  const run = simulation.jobs === 1 || simulation.seeds.first === simulation.seeds.last ? inThisThread : inThreads;
  await run(simulation, standardOutput(), progressOf(simulation));
}

await simulate(process.argv.slice(2));
