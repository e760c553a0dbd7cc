import { parentPort, workerData } from 'node:worker_threads';
import { playHandover } from '../core/lab/balance/carry-over.ts';
import { tryChoices } from '../core/lab/balance/choices.ts';
import { playCourse } from '../core/lab/balance/course.ts';
import type { Scenario } from '../core/sim/scenario.ts';
import type { BalanceResult, BalanceTask } from './balance-tasks.ts';

const scenario = workerData as Scenario;

function work(task: BalanceTask): BalanceResult {
  if (task.kind === 'course') return { kind: 'course', course: playCourse(scenario, task.trip) };
  if (task.kind === 'handover') return { kind: 'handover', inherited: playHandover(scenario, task.handover) };
  return { kind: 'choices', tried: tryChoices(scenario, task.seat, task) };
}

parentPort?.on('message', (task: BalanceTask) => parentPort?.postMessage(work(task)));
