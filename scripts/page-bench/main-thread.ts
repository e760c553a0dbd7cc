import type { CDPSession } from 'playwright-core';

/** What the browser writes down of a piece of work; times in microseconds. `tdur` is processor time, which waiting does not add to. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly type?: string } };
}

/** Work that script does, and what it makes the engine do at once. Painting, layers and the graphics card are none of it. */
const SCRIPT = new Set([
  'EvaluateScript',
  'EventDispatch',
  'FireAnimationFrame',
  'FireIdleCallback',
  'FunctionCall',
  'MajorGC',
  'MinorGC',
  'RunMicrotasks',
  'TimerFire',
  'V8.GCScavenger',
  'XHRLoad',
  'v8.callFunction',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
]);

/** What ends a frame on the main thread: it is handed over to be put together elsewhere. */
const END_OF_FRAME = 'BeginCommitCompositorFrame';

/** Milliseconds of script in each frame of the page's main thread: all that ran since the frame before it. */
export function scriptPerFrame(events: readonly TraceEvent[]): readonly number[] {
  const main = mainThreadOf(events);
  const own = events.filter((event) => event.pid === main?.pid && event.tid === main.tid).toSorted(byTime);
  const frames: number[] = [];
  let script = 0;
  let busyUntil = 0;
  let hasBegun = false;
  for (const event of own) {
    if (event.name === END_OF_FRAME) {
      // What ran before the first frame belongs to one that was not watched from its beginning.
      if (hasBegun) frames.push(script / 1000);
      hasBegun = true;
      script = 0;
    } else if (event.ph === 'X' && SCRIPT.has(event.name) && event.ts >= busyUntil) {
      script += event.tdur ?? event.dur ?? 0;
      // Whatever lies within is counted with it.
      busyUntil = event.ts + (event.dur ?? 0);
    }
  }
  return frames;
}

function byTime(a: TraceEvent, b: TraceEvent): number {
  return a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0);
}

/** What a player does, as the browser hands it to the page. */
const INPUTS = new Set(['click', 'keydown']);
const TASK = 'RunTask';

/**
 * Milliseconds of processor time on the page's main thread from each input to the end of the next frame: handlers, drawing anew, style,
 * layout and paint. Unlike the time on a clock it does not grow where other programs want the processor too.
 */
export function timePerInput(events: readonly TraceEvent[]): readonly number[] {
  const main = mainThreadOf(events);
  const own = events.filter((event) => event.pid === main?.pid && event.tid === main.tid).toSorted(byTime);
  const tasks = own.filter(({ name, ph }) => name === TASK && ph === 'X');
  const frames = own.filter(({ name }) => name === END_OF_FRAME).map(({ ts }) => ts);
  const inputs = own.filter(({ name, args }) => name === 'EventDispatch' && INPUTS.has(args?.data?.type ?? ''));
  return inputs.flatMap(({ ts }) => {
    const end = frames.find((frame) => frame > ts);
    if (end === undefined) return [];
    const spent = tasks.filter((task) => task.ts + (task.dur ?? 0) > ts && task.ts < end);
    return [spent.reduce((sum, task) => sum + (task.tdur ?? task.dur ?? 0), 0) / 1000];
  });
}

/** The main thread that drew the most frames: other tabs and the browser's own pages draw none. */
function mainThreadOf(events: readonly TraceEvent[]): TraceEvent | undefined {
  const frames = new Map<string, number>();
  for (const { name, pid, tid } of events)
    if (name === END_OF_FRAME) frames.set(`${pid}/${tid}`, (frames.get(`${pid}/${tid}`) ?? 0) + 1);
  const [most] = [...frames].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  return events.find(({ pid, tid }) => `${pid}/${tid}` === most);
}

/** Writes down what the browser does while `work` goes on. */
export async function traced(browser: CDPSession, work: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  browser.on('Tracing.dataCollected', collect);
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'] },
  });
  await work();
  const complete = new Promise((resolve) => browser.once('Tracing.tracingComplete', resolve));
  await browser.send('Tracing.end');
  await complete;
  browser.off('Tracing.dataCollected', collect);
  return events;
}
