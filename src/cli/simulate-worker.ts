import { parentPort, workerData } from 'node:worker_threads';
import type { Scenario } from '../core/sim/scenario.ts';
import { type Experiment, simulateSeason } from './simulate-season.ts';

// The pack comes as it was opened: reading and checking it again would hold up every thread.
const { experiment, scenario } = workerData as { readonly experiment: Experiment; readonly scenario: Scenario };

parentPort?.on('message', (seed: number) => {
  parentPort?.postMessage(simulateSeason(scenario, experiment, seed));
});
