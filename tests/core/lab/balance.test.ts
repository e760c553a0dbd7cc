import { describe, expect, it } from 'vitest';
import { openBook, tripsOf } from '../../../src/core/lab/balance/book.ts';
import { carryOverRows, handovers, playHandover } from '../../../src/core/lab/balance/carry-over.ts';
import { favouritesOf, type TriedChoice, tryChoices } from '../../../src/core/lab/balance/choices.ts';
import { playCourse } from '../../../src/core/lab/balance/course.ts';
import { LEVERS_OF_PLAY } from '../../../src/core/lab/balance/levers.ts';
import { rowOf } from '../../../src/core/lab/balance/rows.ts';
import { effectSize, sdOf, sharesOfVariance } from '../../../src/core/lab/balance/spread.ts';
import { balanceOf } from '../../../src/core/lab/balance/table.ts';
import { badHabitsOf, playersOf, waysWithout } from '../../../src/core/lab/balance/ways.ts';
import { SEATS } from '../../../src/core/sim/basics.ts';
import { cityTickets } from '../play.ts';

const scenario = cityTickets();

describe('figures of spread', () => {
  it('counts an effect in standard deviations within the two', () => {
    expect(sdOf([1, 3])).toBeCloseTo(Math.SQRT2);
    expect(effectSize([11, 13], [1, 3])).toBeCloseTo(10 / Math.SQRT2);
    expect(effectSize([5, 5], [5, 5])).toBe(0);
  });

  it('parts variance into rows, columns and the rest', () => {
    const byRows = sharesOfVariance([
      [1, 1],
      [3, 3],
    ]);
    expect(byRows).toEqual({ row: 1, column: 0, rest: 0 });
    const { row, column, rest } = sharesOfVariance([
      [0, 2],
      [4, 10],
    ]);
    expect(row + column + rest).toBeCloseTo(1);
    expect(row).toBeGreaterThan(column);
  });
});

describe('a bar', () => {
  const bare = { group: 'g', seat: 'both', about: 'a' } as const;

  it('holds inside its ends, and never where nothing could be measured', () => {
    expect(rowOf({ ...bare, low: 1, high: 2, measured: 1 }).holds).toBe(true);
    expect(rowOf({ ...bare, low: null, high: 2, measured: 2.1 }).holds).toBe(false);
    expect(rowOf({ ...bare, low: 1, high: null, measured: Number.NaN }).holds).toBe(false);
  });
});

describe('the most one-sided choice', () => {
  const tried = (of: string, best: string): TriedChoice => ({ seat: 'scrum-master', of, best });

  it('is the one whose best answer is most often the same; what was met too seldom is left out', () => {
    const all = [tried('a', 'x'), tried('a', 'y'), tried('b', 'x'), tried('b', 'x'), tried('c', 'z')];
    expect(favouritesOf(all, 2)).toEqual([
      { of: 'b', option: 'x', states: 2, share: 1 },
      { of: 'a', option: 'x', states: 2, share: 0.5 },
    ]);
  });
});

describe('what is played for the table', () => {
  it('has every player of each seat at every length', () => {
    const trips = [...tripsOf([1, 4], 2)];
    for (const seat of SEATS)
      for (const way of playersOf(seat))
        for (const sprints of [1, 4])
          expect(trips.filter((trip) => trip.seat === seat && trip.way === way && trip.sprints === sprints)).toHaveLength(2);
  });

  it('plays an expert without a lever: none of its actions is taken', () => {
    const [knowledge] = waysWithout('product-owner').filter(({ lever }) => lever === 'knowledge');
    const trip = { seat: 'product-owner', sprints: 1, seed: 3 } as const;
    expect(playCourse(scenario, { ...trip, way: 'expert' }).grades.bet).toBeDefined();
    expect(playCourse(scenario, { ...trip, way: knowledge?.way ?? '' }).grades.bet).toBeUndefined();
  });

  it('comes out the same again', () => {
    const trip = { seat: 'scrum-master', way: 'expert-standing', sprints: 1, seed: 2 } as const;
    expect(playCourse(scenario, trip)).toEqual(playCourse(scenario, trip));
  });

  it('tries every way of the standing work that a seat is asked for', () => {
    const tried = tryChoices(scenario, 'scrum-master', { seed: 4, lucks: 1 });
    expect(new Set(tried.map((one) => one.of))).toContain('planning');
  });
});

describe('a Sprint after another in the other seat', () => {
  it('is played by the ordinary player, whose decisions alone are counted', () => {
    const after = playHandover(scenario, { seat: 'product-owner', before: 'random', seed: 3 });
    expect(after.decisions).toBeGreaterThan(5);
    expect(after.grade).toBeGreaterThan(1);
    expect(playHandover(scenario, { seat: 'product-owner', before: 'random', seed: 3 })).toEqual(after);
  });

  it('shows where play before tells in the grades that follow', () => {
    const told = [...handovers(4)].map((handover) => {
      const isGood = handover.before === 'expert';
      return { ...handover, grade: isGood ? 2.5 : 2, decisions: isGood ? 10 : 8, difficulty: handover.seed };
    });
    expect(carryOverRows(told).map((row) => row.holds)).toEqual([false, false, true, false, false, true]);
  });
});

describe('the table', () => {
  it('has a row for each habit, lever and player, over whatever was played', () => {
    const courses = [...tripsOf([4], 2)].map((trip) => ({
      ...trip,
      outcome: { value: 500, goal: 500, quality: 500, health: 500, team: 500, seat: 500 + trip.seed },
      team: [500, 500, 500, 500],
      grades: { moment: [1, 1, 1, 1] },
      demand: 1500,
    }));
    const inherited = [...handovers(2)].map((handover) => ({
      ...handover,
      grade: 2,
      decisions: 9 + handover.seed,
      difficulty: 0,
    }));
    const { rows, players } = balanceOf(openBook([4], { courses, choices: [], inherited }));
    expect(rows.filter((row) => row.group === 'lever')).toHaveLength(LEVERS_OF_PLAY.length);
    const habits = SEATS.reduce((sum, seat) => sum + badHabitsOf(seat).length, 0);
    expect(rows.filter((row) => row.group === 'effect')).toHaveLength(6 + habits);
    expect(players.every((line) => line.grades.all === 1.5)).toBe(true);
    expect(rows.find((row) => row.about === 'random: difference in sd')?.holds).toBe(true);
    expect(rows.filter((row) => row.group === 'carry-over').every((row) => row.holds)).toBe(true);
    expect(rows.filter((row) => row.group === 'choices').every((row) => !row.holds)).toBe(true);
  });
});
