import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/fresh-build.mjs';
import { figuresOf } from '../../scripts/page-bench/frame-figures.ts';
import { scriptPerFrame, type TraceEvent, timePerInput } from '../../scripts/page-bench/main-thread.ts';

const PAGE = { pid: 1, tid: 1 };
const OTHER = { pid: 2, tid: 2 };

function work(name: string, ts: number, [dur, tdur]: readonly [number, number], on = PAGE): TraceEvent {
  return { name, ph: 'X', ts, dur, tdur, ...on };
}

function endOfFrame(ts: number, on = PAGE): TraceEvent {
  return { name: 'BeginCommitCompositorFrame', ph: 'I', ts, ...on };
}

describe('script a frame, as bench counts it', () => {
  it('is what ran between the ends of two frames, in milliseconds of processor time', () => {
    const events = [
      endOfFrame(0),
      work('FireAnimationFrame', 100, [3000, 2000]),
      work('TimerFire', 4000, [1000, 1000]),
      endOfFrame(6000),
      endOfFrame(9000),
    ];
    expect(scriptPerFrame(events)).toEqual([3, 0]);
  });

  it('counts what lies within a piece of script once, and painting and other threads not at all', () => {
    const events = [
      endOfFrame(0),
      work('FunctionCall', 150, [500, 500]),
      work('FireAnimationFrame', 100, [1000, 1000]),
      work('Paint', 1200, [5000, 5000]),
      work('FunctionCall', 1300, [5000, 5000], OTHER),
      endOfFrame(9000),
    ];
    expect(scriptPerFrame(events)).toEqual([1]);
  });

  it('leaves out what came before the first frame that was watched, and is empty where nothing was drawn', () => {
    expect(scriptPerFrame([work('TimerFire', 0, [9000, 9000]), endOfFrame(9000), endOfFrame(9100)])).toEqual([0]);
    expect(scriptPerFrame([work('TimerFire', 0, [9000, 9000])])).toEqual([]);
  });

  it('comes to a middle, to what nineteen of twenty keep, and to the worst', () => {
    const values = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect(figuresOf(values)).toEqual({ count: 100, p50: 50, p95: 95, max: 100 });
    expect(figuresOf([4])).toEqual({ count: 1, p50: 4, p95: 4, max: 4 });
  });
});

describe('time from an input to the next paint, as bench counts it', () => {
  const input = (type: string, ts: number): TraceEvent => ({
    ...work('EventDispatch', ts, [100, 100]),
    args: { data: { type } },
  });

  it('is the processor time of all tasks from the press to the end of its frame', () => {
    const events = [
      endOfFrame(0),
      work('RunTask', 1000, [4000, 3000]),
      input('click', 1500),
      work('RunTask', 6000, [2000, 1000]),
      endOfFrame(7500),
      work('RunTask', 9000, [5000, 5000]),
      endOfFrame(15000),
    ];
    expect(timePerInput(events)).toEqual([4]);
  });

  it('counts no movement of a pointer, and no input that nothing was painted after', () => {
    expect(timePerInput([endOfFrame(0), input('pointermove', 10), endOfFrame(20), input('keydown', 30)])).toEqual([]);
  });
});

describe('npm run bench -- page', () => {
  const bench = (...args: string[]) =>
    spawnSync(process.execPath, [join(root, 'scripts/bench.mjs'), 'page', ...args], {
      encoding: 'utf8',
      env: { ...process.env, TWO_SEATS_BROWSER: 'none' },
    });

  it('says so where there is no browser, and goes on', () => {
    const { status, stdout } = bench();
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^page +not measured +there is no browser\n$/),
    });
  });

  it('takes no flags', () => {
    expect(bench('--runs', '3')).toMatchObject({ status: 2, stderr: expect.stringContaining('takes no flags') });
  });
});
