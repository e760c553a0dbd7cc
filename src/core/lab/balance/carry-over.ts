import { ordinaryPlayer, seatsWithOutside } from '../../game/outside.ts';
import { otherSeat, SEATS, type Seat } from '../../sim/basics.ts';
import type { Scenario } from '../../sim/scenario.ts';
import { meanOfAll } from '../figures.ts';
import { correlation } from '../least-squares.ts';
import { playSeason } from '../season-report.ts';
import { type Row, rowOf } from './rows.ts';
import { playerOfWay } from './ways.ts';

/** Who plays the first Sprint in the other seat: as well, and as badly, as is shipped. */
const BEFORE = ['expert', 'random'] as const;

export interface Handover {
  readonly seat: Seat;
  readonly before: (typeof BEFORE)[number];
  readonly seed: number;
}

/** What the ordinary player met in a seat after somebody had played the other one for a Sprint. */
export interface Inherited extends Handover {
  /** Mean grade of that Sprint's decisions, how many they were, and their mean difficulty in thousandths. */
  readonly grade: number;
  readonly decisions: number;
  readonly difficulty: number;
}

const DAYS = 10;

export function* handovers(seeds: number): Generator<Handover> {
  for (const seat of SEATS) for (const before of BEFORE) for (let seed = 1; seed <= seeds; seed++) yield { seat, before, seed };
}

export function playHandover(scenario: Scenario, handover: Handover): Inherited {
  const { seat, before, seed } = handover;
  const other = otherSeat(seat);
  const ordinary = ordinaryPlayer(scenario);
  const atFirst = playerOfWay(scenario, other, before);
  const plan = { seed, sprints: 2, days: DAYS, played: [other, seat] };
  const { facts } = playSeason(scenario, plan, (played) => ({
    ...seatsWithOutside(played, ordinary),
    [played]: played === other ? atFirst : ordinary,
  }));
  const graded = facts.flatMap((fact) => (fact.type === 'decision.graded' && fact.seat === seat ? [fact] : []));
  return {
    ...handover,
    grade: meanOfAll(graded.map((fact) => fact.grade)),
    decisions: graded.length,
    difficulty: meanOfAll(graded.map((fact) => fact.b)),
  };
}

/** Rows 16 and 17 of the targets of role fit: what one played before in the other seat must not tell in the grades that follow. */
export function carryOverRows(all: readonly Inherited[]): readonly Row[] {
  return SEATS.flatMap((seat) => {
    const own = all.filter((one) => one.seat === seat);
    const after = (before: Handover['before']) => own.filter((one) => one.before === before).map((one) => one.grade);
    const tells = (of: 'decisions' | 'difficulty') => correlation(own.map((one) => [one.before === 'expert' ? 1 : 0, one[of]]));
    const r = (about: string, measured: number) => rowOf({ group: 'carry-over', seat, about, low: -0.1, high: 0.1, measured });
    return [
      r('ordinary grade after expert less after random', meanOfAll(after('expert')) - meanOfAll(after('random'))),
      r('r of number of decisions with play before', tells('decisions')),
      r('r of mean difficulty with play before', tells('difficulty')),
    ];
  });
}
