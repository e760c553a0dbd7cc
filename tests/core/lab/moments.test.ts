import { describe, expect, it } from 'vitest';
import { gatherStates, questionOf, questionsOf } from '../../../src/core/lab/moments/gather.ts';
import { chooseStates, tripsOfSeats } from '../../../src/core/lab/moments/plan.ts';
import { reportOf } from '../../../src/core/lab/moments/question-report.ts';
import { asksThatCouldCome, worldAsking } from '../../../src/core/lab/moments/raise.ts';
import { momentsReport } from '../../../src/core/lab/moments/seat-report.ts';
import { besideOthers, replayedShares, trueShares } from '../../../src/core/lab/moments/true-share.ts';
import { type TriedState, tryAnswers } from '../../../src/core/lab/moments/try-answers.ts';
import type { Ask } from '../../../src/core/sim/view.ts';
import { cityTickets, midSprint } from '../play.ts';

const scenario = cityTickets();
const seat = 'scrum-master';
const moments = scenario.moments.filter((moment) => moment.seats[0] === seat);

/** A state in which option `at` of a, b brought so much under each luck. */
function tried(brings: Readonly<Record<string, readonly number[]>>, situation = 0): TriedState {
  const options = Object.entries(brings).map(([id, values], at) => ({
    id,
    stance: at === 0 ? ('coach' as const) : ('solve' as const),
    grade: at === 0 ? 3 : 0,
    taken: 0.5,
    brings: values,
  }));
  return { of: 'x', seat, seed: 1, situation, options };
}

describe('a moment raised where it could come', () => {
  const world = midSprint({ seed: 3 });
  const asks = asksThatCouldCome(world, seat, { scenario, moments });

  it('is of the phase, with everybody it needs, also one that only follows', () => {
    const ids = asks.map((ask) => ask.from);
    expect(new Set(ids).size).toBe(ids.length);
    for (const ask of asks) {
      const moment = moments.find(({ id }) => id === ask.from);
      expect(moment?.phase).toBe('work');
      expect(Object.keys(ask.cast).sort()).toEqual(Object.keys(moment?.cast ?? {}).sort());
      expect(ask.options).toHaveLength(4);
    }
    expect(asks.some((ask) => moments.find(({ id }) => id === ask.from)?.only === 'follow')).toBe(true);
  });

  it('stands before its seat in a copy; the world it was raised in stays as it was', () => {
    const before = JSON.stringify(world);
    const [ask] = asks as [Ask];
    expect(worldAsking(world, ask).seats[seat].ask).toEqual(ask);
    expect(JSON.stringify(world)).toBe(before);
  });
});

describe('the states of a season', () => {
  const wanted = questionsOf(scenario, seat);
  const { states, came } = gatherStates(scenario, { seat, seed: 3 }, wanted);

  it('are one for each question, with that question before the seat', () => {
    expect(states.size).toBeGreaterThan(wanted.length * 0.8);
    for (const [question, world] of states) expect(questionOf(world.seats[seat].ask as Ask)).toBe(question);
  });

  it('tell which moments came by themselves: five a Sprint', () => {
    expect(came).toHaveLength(15);
    for (const id of came) expect(states.has(id)).toBe(true);
  });

  it('are played on from with every option, under the same lucks, alike each time', () => {
    const play = () => tryAnswers(scenario, { seat, seed: 3 }, { wanted: came.slice(0, 1), lucks: 2 });
    const [one] = play();
    expect(one?.options).toHaveLength(4);
    for (const { brings, grade } of one?.options ?? []) {
      expect(brings.filter(Number.isFinite)).toHaveLength(2);
      expect(grade).not.toBeNull();
    }
    expect(play()[0]).toEqual(one);
  });

  it('know nothing of an unknown question', () => {
    expect(tryAnswers(scenario, { seat, seed: 3 }, { wanted: ['no-such'], lucks: 2 })).toEqual([]);
  });
});

describe('which states are tried', () => {
  it('so many of each question, from different seasons', () => {
    const offer = (seed: number, offered: string[]) => ({ trip: { seat, seed } as const, offered, came: [] });
    const chosen = chooseStates([offer(1, ['a', 'b']), offer(2, ['a']), offer(3, ['a', 'b'])], 2);
    expect(chosen.map(({ trip, wanted }) => [trip.seed, ...wanted])).toEqual([
      [1, 'a', 'b'],
      [2, 'a'],
      [3, 'b'],
    ]);
    expect(tripsOfSeats([seat], 2)).toEqual([
      { seat, seed: 1 },
      { seat, seed: 2 },
    ]);
  });
});

describe('what an option brings', () => {
  it('is counted beside the mean of the options, and luck that they share drops out', () => {
    const { effects, noise } = besideOthers(tried({ a: [12, 112], b: [10, 110] }), ['a', 'b']);
    expect(effects).toEqual([1, -1]);
    expect(noise).toBe(0);
  });

  it('shares of the best are freed of what luck adds: where only luck differs, the better on average is best', () => {
    const rows = [
      [3, -1],
      [-2, 4],
      [3, 1],
      [-1, 5],
    ].map(([x = 0, y = 0]) => besideOthers(tried({ a: [x, y], b: [0, 0] }), ['a', 'b']));
    expect(trueShares(rows, 2)).toEqual([1, 0]);
    const noisy = [
      [9, -3],
      [-8, 2],
      [9, -7],
      [7, -3],
    ].map(([x = 0, y = 0]) => besideOthers(tried({ a: [x, y], b: [0, 0] }), ['a', 'b']));
    expect(replayedShares(noisy, 2)).toEqual([0.5, 0.5]);
    expect(trueShares(noisy, 2)).toEqual([1, 0]);
  });

  it('and in hindsight, replay by replay, those that tie share it', () => {
    const rows = [tried({ a: [5, 1, 2, 0], b: [0, 1, 3, 0] })].map((row) => besideOthers(row, ['a', 'b']));
    expect(replayedShares(rows, 2)).toEqual([0.5, 0.5]);
    const three = [tried({ a: [5, 5, 5, 0], b: [0, 0, 0, 1] })].map((row) => besideOthers(row, ['a', 'b']));
    expect(replayedShares(three, 2)).toEqual([0.75, 0.25]);
  });

  it('and keep what differs by situation', () => {
    const rows = [tried({ a: [5, 5], b: [0, 0] }), tried({ a: [0, 0], b: [5, 5] }, 1)];
    expect(
      trueShares(
        rows.map((row) => besideOthers(row, ['a', 'b'])),
        2,
      ),
    ).toEqual([0.5, 0.5]);
  });
});

describe('the report', () => {
  const states = [tried({ a: [4, 4], b: [0, 0] }), tried({ a: [6, 6], b: [0, 0] })];

  it('of a question: effects with their errors, the favourite, what is at stake, and whether the grades agree', () => {
    const report = reportOf(states);
    expect(report.options.map(({ id, effect, best }) => [id, effect, best])).toEqual([
      ['a', 2.5, 1],
      ['b', -2.5, 0],
    ]);
    expect(report).toMatchObject({ states: 2, favourite: { option: 'a', share: 1 }, stake: 5 });
    expect(report.agreement).toBeGreaterThan(0.9);
    expect(() => reportOf([])).toThrow();
  });

  it('of all names what never came, what could not come, and what nobody would take', () => {
    const unloved = states.map((state) => ({ ...state, options: state.options.map((one, at) => ({ ...one, taken: 1 - at })) }));
    const report = momentsReport(unloved, { came: new Set(['y']), possible: new Set(['x', 'y']), wanted: ['x', 'y', 'z'] });
    expect(report.neverCame).toEqual(['x']);
    expect(report.neverPossible).toEqual(['z']);
    expect(report.untaken).toEqual([{ of: 'x', option: 'b', taken: 0 }]);
    expect(report.seats).toMatchObject([{ seat, moments: 1, stake: 5 }]);
    expect(report.seats[0]?.stances).toEqual([
      { stance: 'coach', best: 1, played: 3 },
      { stance: 'solve', best: 0, played: 0 },
    ]);
  });
});
