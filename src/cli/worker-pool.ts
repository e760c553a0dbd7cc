import { Worker } from 'node:worker_threads';

export interface Pool<Task, Result> {
  /** File of the worker: takes a task as a message, answers each with one message. */
  readonly worker: URL;
  readonly workers: number;
  /** What every worker is told once. */
  readonly setting: unknown;
  readonly tasks: Iterable<Task>;
  /** Gets the results in the order of the tasks. False = no more are wanted. */
  readonly take: (result: Result, task: Task) => Promise<boolean>;
}

/** So many tasks may be ahead of the one whose result is awaited, for each worker: enough to keep all busy, not the whole list in memory. */
const AHEAD = 4;

/** Deals tasks to worker threads and hands on the results in the order of the tasks, whoever is done first. */
export async function runInOrder<Task, Result>({ worker, workers, setting, tasks, take }: Pool<Task, Result>): Promise<void> {
  const crew = Array.from({ length: workers }, () => new Worker(worker, { workerData: setting }));
  const source = tasks[Symbol.iterator]();
  const waiting: { task: Task; result: Promise<Result> }[] = [];
  const idle = [...crew];
  const queue: { task: Task; resolve: (result: Result) => void; reject: (fault: unknown) => void }[] = [];

  function deal(): void {
    while (idle.length > 0 && queue.length > 0) {
      const [hand, job] = [idle.shift(), queue.shift()];
      if (hand && job) give(hand, job);
    }
  }

  function give(hand: Worker, job: (typeof queue)[number]): void {
    const done = (result: Result) => {
      hand.off('error', job.reject);
      idle.push(hand);
      job.resolve(result);
      deal();
    };
    hand.once('message', done);
    hand.once('error', job.reject);
    hand.postMessage(job.task);
  }

  function fill(): void {
    while (waiting.length < workers * AHEAD) {
      const next = source.next();
      if (next.done) return;
      const task = next.value;
      waiting.push({ task, result: new Promise((resolve, reject) => queue.push({ task, resolve, reject })) });
    }
    deal();
  }

  try {
    for (fill(), deal(); waiting.length > 0; fill(), deal()) {
      const { task, result } = waiting.shift() as (typeof waiting)[number];
      if (!(await take(await result, task))) return;
    }
  } finally {
    await Promise.all(crew.map((hand) => hand.terminate()));
  }
}
