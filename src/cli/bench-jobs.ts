import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/** How many times as much two threads do in the same time as one, on the clock on the wall. */
export interface Gain {
  /** Plain arithmetic, which needs nothing but a processor: what the machine has to give just now. */
  readonly arithmetic: number;
  /** Two programs that play with one thread each, at the same time: all that this machine has to give to work of this kind. */
  readonly programs: number;
  readonly simulate: number;
  /** Seconds of `simulate` with one thread, starting included. */
  readonly alone: number;
}

/** Enough that the threads have learnt what they will, which each does by itself. */
const SEEDS = 600;
/** Of plain arithmetic, for about a second. */
const ROUNDS = 800_000_000;

const ARITHMETIC = `let h = 1; for (let round = 0; round < ${ROUNDS}; round++) h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) + round;
require('node:worker_threads').parentPort.postMessage(h);`;

async function secondsOf(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

function threads(many: number): Promise<unknown> {
  const one = () => new Promise((resolve) => new Worker(ARITHMETIC, { eval: true }).once('exit', resolve));
  return Promise.all(Array.from({ length: many }, one));
}

function simulate(seeds: string, jobs: number): Promise<void> {
  const command = fileURLToPath(new URL('./simulate.js', import.meta.url));
  const args = [command, '--seeds', seeds, '--autopilot', '--jobs', String(jobs)];
  return new Promise((resolve, reject) =>
    spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] }).once('exit', (status) =>
      status === 0 ? resolve() : reject(new Error(`simulate ended with ${status}`)),
    ),
  );
}

const ALL = `1-${SEEDS}`;
const HALVES = [`1-${SEEDS / 2}`, `${SEEDS / 2 + 1}-${SEEDS}`];

/** One against two threads. What the machine has to give is measured before and after, and the lesser counts. Null where there is but one processor. */
export async function measureJobs(): Promise<Gain | null> {
  if (availableParallelism() < 2) return null;
  const gain = async () => (2 * (await secondsOf(() => threads(1)))) / (await secondsOf(() => threads(2)));
  const before = await gain();
  const alone = await secondsOf(() => simulate(ALL, 1));
  const together = await secondsOf(() => simulate(ALL, 2));
  const apart = await secondsOf(() => Promise.all(HALVES.map((seeds) => simulate(seeds, 1))));
  return { arithmetic: Math.min(before, await gain()), programs: alone / apart, simulate: alone / together, alone };
}
