import { parentPort, workerData } from 'node:worker_threads';
import { rawSeason, sampleSeason, tryState } from '../core/lab/worth.ts';
import type { Scenario } from '../core/sim/scenario.ts';
import type { WorthTask } from './worth-tasks.ts';

const scenario = workerData as Scenario;

function work(task: WorthTask): unknown {
  switch (task.kind) {
    case 'sample':
      return sampleSeason(scenario, task.seed);
    case 'scale':
      return rawSeason(scenario, task.seat, task.seed);
    default:
      return tryState(scenario, task.seed, task.lucks);
  }
}

parentPort?.on('message', (task: WorthTask) => parentPort?.postMessage(work(task)));
