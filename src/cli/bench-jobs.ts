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

const SEEDS = 400;
const TURNS = 2;
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

/** One against two threads in turn, the best of each. Null where there is but one processor. */
export async function measureJobs(): Promise<Gain | null> {
  if (availableParallelism() < 2) return null;
  const works = [() => threads(1), () => threads(2), () => simulate(1), () => simulate(2)];
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let turn = 0; turn < TURNS; turn++)
    for (const [at, work] of works.entries()) best[at] = Math.min(best[at] as number, await secondsOf(work));
  const [one, two, alone, together] = best as [number, number, number, number];
  return { arithmetic: (2 * one) / two, simulate: alone / together, alone };
}
