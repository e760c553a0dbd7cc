import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/** How many times as much two threads do in the same time as one, on the clock on the wall. */
export interface Gain {
  /** Plain arithmetic, which needs nothing but a processor: what the machine has to give just now. */
  readonly arithmetic: number;
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

function simulate(jobs: number): void {
  const command = fileURLToPath(new URL('./simulate.js', import.meta.url));
  const args = ['--seeds', `1-${SEEDS}`, '--autopilot', '--jobs', String(jobs)];
  const { status } = spawnSync(process.execPath, [command, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`simulate ended with ${status}`);
}

/** One against two threads. What the machine has to give is measured before and after, and the lesser counts. Null where there is but one processor. */
export async function measureJobs(): Promise<Gain | null> {
  if (availableParallelism() < 2) return null;
  const gain = async () => (2 * (await secondsOf(() => threads(1)))) / (await secondsOf(() => threads(2)));
  const before = await gain();
  const [alone, together] = [await secondsOf(() => simulate(1)), await secondsOf(() => simulate(2))];
  return { arithmetic: Math.min(before, await gain()), simulate: alone / together, alone };
}
