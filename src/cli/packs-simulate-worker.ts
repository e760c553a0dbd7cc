import { parentPort, workerData } from 'node:worker_threads';
import { gatherStates } from '../core/lab/moments/gather.ts';
import { tryAnswers } from '../core/lab/moments/try-answers.ts';
import type { Scenario } from '../core/sim/scenario.ts';
import type { MomentsResult, MomentsTask } from './packs-simulate-tasks.ts';

const scenario = workerData as Scenario;

function work(task: MomentsTask): MomentsResult {
  if (task.kind === 'try') return { kind: 'try', tried: tryAnswers(scenario, task.trip, task) };
  const { states, came } = gatherStates(scenario, task.trip, task.wanted);
  return { kind: 'gather', offer: { trip: task.trip, offered: [...states.keys()], came } };
}

parentPort?.on('message', (task: MomentsTask) => parentPort?.postMessage(work(task)));
