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

interface Job<Task, Result> {
  readonly task: Task;
  readonly resolve: (result: Result) => void;
  readonly reject: (fault: unknown) => void;
}

/** A worker thread and the tasks it has in hand: it answers them in the order they were given. */
interface Hand<Task, Result> {
  give(job: Job<Task, Result>, done: () => void): void;
  dismiss(): Promise<unknown>;
}

function hire<Task, Result>(file: URL, setting: unknown): Hand<Task, Result> {
  const thread = new Worker(file, { workerData: setting });
  const inHand: { job: Job<Task, Result>; done: () => void }[] = [];
  thread.on('message', (result: Result) => {
    const first = inHand.shift();
    first?.done();
    first?.job.resolve(result);
  });
  thread.on('error', (fault) => {
    for (const { job } of inHand.splice(0)) job.reject(fault);
  });
  return {
    give(job, done) {
      inHand.push({ job, done });
      thread.postMessage(job.task);
    },
    dismiss: () => thread.terminate(),
  };
}

/** Deals tasks to worker threads and hands on the results in the order of the tasks, whoever is done first. */
export async function runInOrder<Task, Result>({ worker, workers, setting, tasks, take }: Pool<Task, Result>): Promise<void> {
  const crew = Array.from({ length: workers }, () => hire<Task, Result>(worker, setting));
  const source = tasks[Symbol.iterator]();
  const waiting: { task: Task; result: Promise<Result> }[] = [];
  // Everybody is in the row twice: the next task lies ready when one is done, and nobody waits for this thread to be woken.
  const idle = [...crew, ...crew];
  const queue: Job<Task, Result>[] = [];

  function deal(): void {
    while (idle.length > 0 && queue.length > 0) {
      const [hand, job] = [idle.shift(), queue.shift()];
      if (hand && job) hand.give(job, () => goOn(hand));
    }
  }

  function goOn(hand: Hand<Task, Result>): void {
    idle.push(hand);
    deal();
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
    await Promise.all(crew.map((hand) => hand.dismiss()));
  }
}
