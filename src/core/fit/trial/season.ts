import type { Seat } from '../../sim/basics.ts';
import type { AnswerSheet, Decision, FocusCard, Rating } from '../answer-sheet.ts';
import { cardOf, gradeOf, learned, slidersOf } from './answering.ts';
import type { Dice } from './dice.ts';
import type { Person } from './people.ts';

/**
 * What is true of a set of items and unknown to the score (FIT 4.3): how sharp and hard the decisions are, how well cards and sliders
 * show liking, whether one seat's items are harder or one kind of card more attractive.
 */
export interface Bank {
  readonly a: number;
  readonly cardSlope: number;
  readonly sliderGain: number;
  readonly seatGap: number;
  readonly cardPull: number;
}

export interface Plan {
  readonly sprints: number;
  readonly decisions: number;
  readonly cards: number;
}

/** A season of four Sprints and the full one of six, as the game gives them. */
export const SEASON: Plan = { sprints: 4, decisions: 10, cards: 4 };
export const FULL: Plan = { sprints: 6, decisions: 10, cards: 4 };

export function bankOf(dice: Dice): Bank {
  return {
    a: Math.exp(dice.between(Math.log(0.35), Math.log(0.9))),
    cardSlope: dice.between(0.6, 1.2),
    sliderGain: dice.between(0.6, 1.2),
    seatGap: dice.normal(0, 0.15),
    cardPull: dice.normal(0, 0.15),
  };
}

/** The seat that is not this one: of the world's own words this room knows the types alone. */
export const otherSeat = (seat: Seat): Seat => (seat === 'scrum-master' ? 'product-owner' : 'scrum-master');

/** ABBA, again and again, from whichever seat comes first. */
export function seatIn(sprint: number, first: Seat): Seat {
  const other = otherSeat(first);
  return [first, other, other, first][(sprint - 1) % 4] as Seat;
}

/** One person plays one season. */
export function playSeason(of: { person: Person; bank: Bank; plan: Plan; dice: Dice; first?: Seat }): AnswerSheet {
  const { person, bank, plan, dice } = of;
  const first = of.first ?? (dice.even() < 0.5 ? 'scrum-master' : 'product-owner');
  const decisions: Decision[] = [];
  const cards: FocusCard[] = [];
  const ratings: Rating[] = [];
  const total = plan.sprints * plan.decisions;
  for (let sprint = 1; sprint <= plan.sprints; sprint += 1) {
    const seat = seatIn(sprint, first);
    const luck = dice.normal();
    for (let nth = 0; nth < plan.decisions; nth += 1) {
      const progress = learned(decisions.length / (total - 1));
      const grade = gradeOf({ person, bank, seat, dice, luck, progress });
      decisions.push({ seat, sprint, grade, a: 0.5, b: 0, kind: nth % 2 === 0 ? 'moment' : 'standing' });
    }
    for (let nth = 0; nth < plan.cards; nth += 1) cards.push({ sprint, chose: cardOf(person, bank, dice) });
    ratings.push({ seat, sprint, values: slidersOf({ person, bank, seat, dice, luck }) });
  }
  return { decisions, cards, ratings, fast: 0 };
}
