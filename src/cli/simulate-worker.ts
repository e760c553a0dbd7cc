import { parentPort, workerData } from 'node:worker_threads';
import { openPackById } from './packs-beside.ts';
import { type Experiment, simulateSeason } from './simulate-season.ts';

const experiment = workerData as Experiment;
const pack = openPackById(experiment.pack);
if (!pack.ok) throw new Error(pack.problem);
const { scenario } = pack.value;

parentPort?.on('message', (seed: number) => {
  parentPort?.postMessage(simulateSeason(scenario, experiment, seed));
});
