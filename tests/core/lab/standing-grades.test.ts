import { describe, expect, it } from 'vitest';
import { playCourse } from '../../../src/core/lab/balance/course.ts';
import { meanGrade } from '../../../src/core/lab/balance/rows.ts';
import { SEATS, type Seat } from '../../../src/core/sim/basics.ts';
import { STANDING_CODES } from '../../../src/core/sim/standing.ts';
import { cityTickets } from '../play.ts';

const scenario = cityTickets();
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

function courses(seat: Seat, way: string) {
  return SEEDS.map((seed) => playCourse(scenario, { seat, way, sprints: 2, seed }));
}

const KINDS: Readonly<Record<Seat, readonly string[]>> = {
  'scrum-master': ['look', 'own-time', 'facilitate', 'retrospective'],
  'product-owner': ['order', 'goal', 'care', 'bet', 'release-scope'],
};

describe.each(SEATS)('standing work of the %s', (seat) => {
  const [expert, ordinary, random] = ['expert', 'journeyman', 'random'].map((way) => courses(seat, way)) as [
    ReturnType<typeof courses>,
    ReturnType<typeof courses>,
    ReturnType<typeof courses>,
  ];

  it.each(KINDS[seat])('%s: who knows the field is graded above the ordinary player', (kind) => {
    const of = (all: typeof expert) => meanGrade(all, (one) => one === kind);
    expect(of(expert)).toBeGreaterThan(of(ordinary) + 0.5);
  });

  it('puts the ordinary player near the middle and chance below, over all kinds', () => {
    const of = (all: typeof expert) => meanGrade(all, (one) => Object.hasOwn(STANDING_CODES, one));
    expect(of(ordinary)).toBeGreaterThan(1.1);
    expect(of(ordinary)).toBeLessThan(2);
    expect(of(random)).toBeLessThan(of(ordinary));
  });
});
