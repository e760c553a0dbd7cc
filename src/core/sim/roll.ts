import { remembered } from './remembered.ts';

/**
 * Keyed luck: every die has a name and belongs to somebody, so that a new rule never re-deals the dice of an old one and a
 * re-play of one decision meets the same luck. Integers only: 32-bit mixing is the same in every engine.
 */

/** The dice by name. Never renumber; add at the end. Callers hand over the number, so that no name is looked up on a roll. */
export const DICE = {
  skill: 1,
  voice: 2,
  mood: 3,
  effort: 4,
  worth: 5,
  potential: 6,
  guess: 7,
  clarity: 8,
  points: 9,
  blockAt: 10,
  blockFor: 11,
  dayNoise: 12,
  absence: 13,
  absenceFor: 14,
  request: 15,
  discovered: 16,
  bug: 17,
  pullIn: 18,
  removal: 19,
  inspection: 20,
  inspectionWait: 21,
  forecast: 22,
  sprintShock: 23,
  weekShock: 24,
  symptom: 25,
  cue: 26,
  cueOf: 27,
  noise: 28,
  question: 29,
  moment: 30,
  cast: 31,
  odds: 32,
  shuffle: 33,
  causes: 34,
  backlog: 35,
  kind: 36,
  manner: 37,
  calendar: 38,
  hour: 39,
  plan: 40,
  adapt: 41,
  escape: 42,
  reveal: 43,
  colleague: 44,
  line: 45,
  slots: 46,
  view: 47,
  discover: 48,
  ordinary: 49,
  agreement: 50,
  stakeholder: 51,
  guessAnswer: 52,
  cutDone: 53,
  order: 54,
  select: 55,
  ambient: 56,
  trust: 57,
  template: 58,
  walk: 59,
  help: 60,
  report: 61,
} as const;
export type Die = (typeof DICE)[keyof typeof DICE];

function mix(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A whole number 0..2^32-1, the same for ever for the same key, die and owners. */
export function roll(key: number, die: Die, a: number, b = 0): number {
  return rollOn(stemOfRoll(key, die, a), b);
}

/** What the rolls of one die and first owner have in common: where many second owners roll, it is made once. */
export function stemOfRoll(key: number, die: Die, a: number): number {
  const h = mix((key | 0) ^ Math.imul(die, 0x9e3779b1));
  return mix(h ^ Math.imul(a | 0, 0x27d4eb2f));
}

/** `roll` from its stem. */
export function rollOn(stem: number, b: number): number {
  return mix(stem ^ Math.imul((b | 0) + 0x165667b1, 0x9e3779b1));
}

/** 0..below-1. */
export function rollBelow(key: number, die: Die, below: number, a: number, b = 0): number {
  return below32(roll(key, die, a, b), below);
}

/** A roll brought down to 0..below-1. */
export function below32(r: number, below: number): number {
  return Math.floor((r / 4294967296) * below);
}

/** True in `chance` of a million cases. */
export function happens(key: number, die: Die, chance: number, a: number, b = 0): boolean {
  return rollBelow(key, die, 1_000_000, a, b) < chance;
}

/**
 * One of several, drawn by a lot of its own for each: whoever is there besides changes the draw only by being drawn. An index into the list
 * would deal everybody anew as soon as one comes or goes.
 */
export function drawOne<T>(pool: readonly T[], lotOf: (one: T) => number): T | undefined {
  let drawn: T | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const one of pool) {
    const lot = lotOf(one);
    if (lot >= least) continue;
    least = lot;
    drawn = one;
  }
  return drawn;
}

/** Reads a table of 65 equally spaced quantiles at the place of a roll. */
export function quantile(table: readonly number[], r: number): number {
  const i = r >>> 26;
  const low = table[i] as number;
  const high = table[i + 1] as number;
  return low + Math.floor(((high - low) * ((r >>> 10) & 0xffff)) / 65536);
}

/** The integer of an id, made once: luck is keyed by it. */
export function keyOf(id: string): number {
  return mix(stemOfKey(id));
}

/** `keyOf` for ids that are asked for again and again. */
export const knownKeyOf = remembered(keyOf);

/** What the integers of all ids that begin alike have in common. */
export function stemOfKey(start: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < start.length; i++) h = Math.imul(h ^ start.charCodeAt(i), 0x01000193);
  return h;
}

/** `stemOfKey` for ids that are asked for again and again. */
export const knownStemOf = remembered(stemOfKey);

/** `keyOf(start + one more character)`, from the stem of its start. */
export function keyOn(stem: number, charCode: number): number {
  return mix(Math.imul(stem ^ charCode, 0x01000193));
}
