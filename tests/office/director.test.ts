import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Beat } from '../../src/office/choreography.ts';
import { Director } from '../../src/office/director.ts';
import type { Spot } from '../../src/office/plan/plan-types.ts';
import type { Whereabouts } from '../../src/office/whereabouts.ts';
import { fakeStudio, spot, turns } from './fake-stage.ts';

/** Somebody whose ways take until the test says so. */
class Walker {
  readonly id: string;
  readonly goals: number[] = [];
  private arrive: ((whole: boolean) => void) | null = null;

  constructor(id: string) {
    this.id = id;
  }

  goTo({ x }: Spot): Promise<boolean> {
    this.goals.push(x);
    return new Promise((resolve) => {
      this.arrive = resolve;
    });
  }

  goHome(): Promise<boolean> {
    return this.goTo(spot(0));
  }

  arriveNow(whole: boolean): void {
    this.arrive?.(whole);
  }

  begin(): number {
    return 1;
  }

  end(): void {}
  react(): void {}
  appear(): void {}
}

const places: readonly Whereabouts[] = [
  { id: 'mei', role: 'developer', place: 'desk', slot: 0, whom: null },
  { id: 'luis', role: 'developer', place: 'desk', slot: 1, whom: null },
];

function stageOf() {
  const mei = new Walker('mei');
  const luis = new Walker('luis');
  const held = new Set<string>();
  const note = { box: () => ({ x: 300, y: 0, width: 40, height: 40 }), lift: vi.fn(async () => undefined) };
  const board = {
    hold: (id: string) => held.add(id),
    release: async (id: string) => void held.delete(id),
    releaseAll: () => held.clear(),
    note: () => note,
    slotOf: () => ({ x: 500, y: 0, width: 40, height: 40, tilt: 0 }),
  };
  const people = [mei, luis];
  const company = {
    get: (id: string) => people.find((one) => one.id === id) ?? null,
    all: () => people,
    standStill: () => {
      for (const person of people) person.arriveNow(false);
    },
  };
  const spots = {
    carry: spot(250),
    board: [spot(260), spot(280)],
    coffee: spot(700),
    desk: [spot(0), spot(90)],
    exit: spot(-90),
  };
  const { studio } = fakeStudio({ plan: { spots } as never });
  const dusk = { pass: () => undefined, cut: () => undefined };
  const director = new Director(studio, { company, board, door: { pass: () => undefined }, dusk } as never);
  const run = (beats: readonly Beat[]) => {
    director.prepare(beats, places);
    director.run(beats);
  };
  return { director, run, mei, luis, held, note };
}

describe('the director', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('window', globalThis);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('holds no note that nobody will carry', async () => {
    const { run, held } = stageOf();
    // Who finishes one item and begins the next has more to do than is played.
    run([
      { do: 'carry', person: 'mei', item: 'first' },
      { do: 'react', person: 'mei', face: 'laugh' },
      { do: 'carry', person: 'mei', item: 'second' },
    ]);
    await turns();
    expect([...held]).toEqual(['first']);
  });

  test('sends nobody anywhere once everything has been ended', async () => {
    const { director, run, mei, luis, held, note } = stageOf();
    run([
      { do: 'carry', person: 'mei', item: 'first' },
      { do: 'carry', person: 'mei', item: 'second' },
      { do: 'visit', person: 'luis', whom: 'mei' },
    ]);
    await turns();
    expect(mei.goals).toHaveLength(1);
    director.cut();
    await turns();
    await vi.runAllTimersAsync();
    expect([mei.goals.length, luis.goals.length]).toEqual([1, 0]);
    expect(note.lift).not.toHaveBeenCalled();
    expect([...held]).toEqual([]);
  });

  test('lets go of a note when its carrier is called away', async () => {
    const { run, mei, held } = stageOf();
    run([{ do: 'carry', person: 'mei', item: 'first' }]);
    await turns();
    mei.arriveNow(false);
    await turns();
    expect([mei.goals.length, held.size]).toEqual([1, 0]);
  });

  test('has a note carried to its place, and its carrier go home', async () => {
    const { run, mei, held, note } = stageOf();
    run([{ do: 'carry', person: 'mei', item: 'first' }]);
    await turns();
    mei.arriveNow(true);
    await turns();
    expect(note.lift).toHaveBeenCalledOnce();
    mei.arriveNow(true);
    await turns();
    expect(held.size).toBe(0);
    await vi.runAllTimersAsync();
    expect(mei.goals.at(-1)).toBe(0);
  });
});
