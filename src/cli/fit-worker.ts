import { parentPort, workerData } from 'node:worker_threads';
import { type PeopleTask, playPeople } from '../core/lab/people/people-trial.ts';
import type { Scenario } from '../core/sim/scenario.ts';

const scenario = workerData as Scenario;

parentPort?.on('message', (task: PeopleTask) => parentPort?.postMessage(playPeople(scenario, task)));
