import { diceOf } from '../../../src/core/fit/trial/dice.ts';
import { type Kind, personOf } from '../../../src/core/fit/trial/people.ts';
import { personFacts } from '../../../src/core/lab/people/person-season.ts';
import type { Seat } from '../../../src/core/sim/basics.ts';
import type { SeasonResult } from '../../../src/play/game.ts';
import { cityTickets } from '../../core/play.ts';

/** Somebody whose skills and liking are planted, and the season they play: the same person and season from the same numbers. */
export interface Planted {
  readonly kind: Kind;
  readonly seed: number;
  readonly sprints?: number;
  readonly first?: Seat;
}

/** Hours and sliders show a liking as well as they ever do; decisions are as sharp as those of real questions may be. */
const BANK = { a: 0.8, cardSlope: 1.2, sliderGain: 1.1, seatGap: 0, cardPull: 0 };

/** A whole season of the shipped pack as such a person plays it, the way the device keeps it. */
export function plantedSeason({ kind, seed, sprints = 4, first }: Planted): SeasonResult {
  const dice = diceOf(seed);
  const begins = first ?? (seed % 2 === 0 ? 'scrum-master' : 'product-owner');
  const facts = personFacts(cityTickets(), { person: personOf(kind, dice), bank: BANK, dice, sprints, first: begins, seed });
  return {
    id: `${kind}-${seed}`,
    finishedAt: 0,
    length: sprints === 6 ? 'full' : 'season',
    seed,
    counts: true,
    facts: facts.map((fact) => fact),
  };
}
