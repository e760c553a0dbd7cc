import type { Seat } from '../../sim/basics.ts';
import type { Grade } from '../answer-sheet.ts';
import type { Dice } from './dice.ts';
import type { Person } from './people.ts';
import type { Bank } from './season.ts';

/** How far a good or bad Sprint lifts its decisions and its sliders, in standard deviations of skill and points of a slider. */
const SPRINT_EFFECT = 0.3;
const HALO = 0.3;
const SLIDER_NOISE = 1;
const LAPSE = 0.05;
const STEPS = [-0.8, 0, 0.8];
const PACE = 0.4;
/** What who pleases is taken to be able to do: the answer that sounds best is good more often than not, in either seat. */
const PLEASING = 0.5;

/** Somebody at work in a Sprint of a seat. */
export interface Scene {
  readonly person: Person;
  readonly bank: Bank;
  readonly seat: Seat;
  readonly dice: Dice;
  /** How the Sprint went, standard normal; colours its decisions and its sliders. */
  readonly luck: number;
}

/** The grade of a decision among the four there are. */
export function gradeOf(scene: Scene & { readonly progress: number }): Grade {
  const { bank, dice } = scene;
  if (isCareless(scene)) return Math.floor(dice.even() * 4) as Grade;
  const ahead = skillNow(scene) - dice.normal(0, 0.5);
  const shares = [0, 1, 2, 3].map((grade) => shareAt(grade, bank.a, ahead));
  return drawShare(shares, dice) as Grade;
}

/** Does this decision come of no thought at all: the manner of who clicks through, and now and then anybody's. */
export function isCareless({ person, dice }: Pick<Scene, 'person' | 'dice'>): boolean {
  return person.manner === 'clicks' || person.manner === 'first' || dice.even() < LAPSE;
}

/** Skill in the seat, in standard deviations, at this point of the season (0 to 1) and in a Sprint that goes as it goes. */
export function skillNow({ person, bank, seat, luck, progress }: Scene & { readonly progress: number }): number {
  const isMaster = seat === 'scrum-master';
  const skill = person.manner === 'pleases' ? PLEASING : isMaster ? person.smSkill : person.poSkill;
  return skill + person.learning * progress + (isMaster ? 0.5 : -0.5) * bank.seatGap + SPRINT_EFFECT * luck;
}

/**
 * Relative chance of taking what lies at `grade` (0 to 3, and between) for somebody this far ahead of its hardness: the steps of the
 * generalised partial credit model (Muraki 1992), a broken part of a step counting for its part.
 */
export function shareAt(grade: number, a: number, ahead: number): number {
  const log = STEPS.reduce((sum, step, at) => sum + a * (ahead - step) * Math.min(1, Math.max(0, grade - at)), 0);
  return Math.exp(log);
}

/** Index of what is taken, each by its share. */
export function drawShare(shares: readonly number[], dice: Dice): number {
  let left = dice.even() * shares.reduce((sum, one) => sum + one, 0);
  for (let at = 0; at < shares.length - 1; at += 1) {
    left -= shares[at] as number;
    if (left < 0) return at;
  }
  return shares.length - 1;
}

/** The side that a free hour is given to. */
export function cardOf(person: Person, bank: Bank, dice: Dice): Seat {
  const liking = person.manner === 'pleases' ? 0 : person.liking;
  const careless = isCareless({ person, dice });
  const pull = bank.cardSlope * liking + bank.cardPull + dice.normal(0, 0.5);
  const chance = careless ? 0.5 : 1 / (1 + Math.exp(-pull));
  return dice.even() < chance ? 'scrum-master' : 'product-owner';
}

/** The three sliders after a Sprint in a seat, 1 to 7. */
export function slidersOf({ person, bank, seat, dice, luck }: Scene): number[] {
  if (person.manner === 'clicks') return [0, 0, 0].map(() => 1 + Math.floor(dice.even() * 7));
  if (person.manner === 'first') return [1, 1, 1];
  if (person.manner === 'pleases') return [6, 7, 6];
  const side = seat === 'scrum-master' ? 0.5 : -0.5;
  const screen = 4.3 + side * bank.sliderGain * person.liking + HALO * luck + dice.normal(0, SLIDER_NOISE);
  return [0, 0, 0].map(() => Math.min(7, Math.max(1, Math.round(screen + dice.normal(0, 0.5)))));
}

/** Share of a season's learning that is done when the share `u` of its decisions lies behind: most of it comes early. */
export function learned(u: number): number {
  return (1 - Math.exp(-u / PACE)) / (1 - Math.exp(-1 / PACE));
}
