import type { Seat } from '../../sim/basics.ts';
import type { AnswerSheet, Decision, FocusCard, Grade, Rating } from '../answer-sheet.ts';
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

const SPRINT_EFFECT = 0.3;
const HALO = 0.3;
const SLIDER_NOISE = 1;
const LAPSE = 0.05;
const STEPS = [-0.8, 0, 0.8];
const PACE = 0.4;

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

interface Scene {
  readonly person: Person;
  readonly bank: Bank;
  readonly seat: Seat;
  readonly dice: Dice;
  /** How the Sprint went, standard normal; colours its decisions and its sliders. */
  readonly luck: number;
}

function gradeOf({ person, bank, seat, dice, luck, progress }: Scene & { progress: number }): Grade {
  if (person.manner === 'clicks' || person.manner === 'first' || dice.even() < LAPSE) return Math.floor(dice.even() * 4) as Grade;
  const isMaster = seat === 'scrum-master';
  const skill = person.manner === 'pleases' ? 0.5 : isMaster ? person.smSkill : person.poSkill;
  const hardness = dice.normal(0, 0.5);
  const ahead = skill + person.learning * progress + (isMaster ? 0.5 : -0.5) * bank.seatGap + SPRINT_EFFECT * luck - hardness;
  return drawGrade(bank.a, ahead, dice);
}

function drawGrade(a: number, ahead: number, dice: Dice): Grade {
  let log = 0;
  const shares = [1];
  for (const step of STEPS) {
    log += a * (ahead - step);
    shares.push(Math.exp(log));
  }
  let left = dice.even() * shares.reduce((sum, one) => sum + one, 0);
  for (let grade = 0; grade < 3; grade += 1) {
    left -= shares[grade] as number;
    if (left < 0) return grade as Grade;
  }
  return 3;
}

function cardOf(person: Person, bank: Bank, dice: Dice): Seat {
  const careless = person.manner === 'clicks' || person.manner === 'first' || dice.even() < LAPSE;
  const liking = person.manner === 'pleases' ? 0 : person.liking;
  const pull = bank.cardSlope * liking + bank.cardPull + dice.normal(0, 0.5);
  const chance = careless ? 0.5 : 1 / (1 + Math.exp(-pull));
  return dice.even() < chance ? 'scrum-master' : 'product-owner';
}

function slidersOf({ person, bank, seat, dice, luck }: Scene): number[] {
  if (person.manner === 'clicks') return [0, 0, 0].map(() => 1 + Math.floor(dice.even() * 7));
  if (person.manner === 'first') return [1, 1, 1];
  if (person.manner === 'pleases') return [6, 7, 6];
  const side = seat === 'scrum-master' ? 0.5 : -0.5;
  const screen = 4.3 + side * bank.sliderGain * person.liking + HALO * luck + dice.normal(0, SLIDER_NOISE);
  return [0, 0, 0].map(() => Math.min(7, Math.max(1, Math.round(screen + dice.normal(0, 0.5)))));
}

function learned(u: number): number {
  return (1 - Math.exp(-u / PACE)) / (1 - Math.exp(-1 / PACE));
}
