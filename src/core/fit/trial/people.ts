import type { Dice } from './dice.ts';

/**
 * The planted people of FIT 4.1. What they are is known, so the score can be held against it. `difference` and `liking` are in standard
 * deviations of the population, positive = Scrum Master.
 */
export interface Person {
  readonly smSkill: number;
  readonly poSkill: number;
  readonly liking: number;
  readonly learning: number;
  readonly manner: 'plays' | 'clicks' | 'first' | 'pleases';
  /** A habit of answering that has nothing to do with the seat. */
  readonly style?: Style;
}

/** Who has a style speaks with people first, decides at once, wants everybody content, or looks into it before anything is done. */
export const STYLES = ['talks-first', 'decides-fast', 'contents-all', 'looks-first'] as const;
export type Style = (typeof STYLES)[number];

export const KINDS = [
  'population',
  'indifferent',
  'both',
  'neither',
  'moderate-sm',
  'moderate-po',
  'strong-sm',
  'strong-po',
  'mixed',
  'clicker',
  'always-first',
  'pleaser',
] as const;
export type Kind = (typeof KINDS)[number] | Style;

const SKILL_CORRELATION = 0.6;
const LIKING_CORRELATION = 0.3;
const DIFFERENCE_SD = Math.sqrt(2 * (1 - SKILL_CORRELATION));
const LEVEL_SD = Math.sqrt((1 + SKILL_CORRELATION) / 2);

export function personOf(kind: Kind, dice: Dice): Person {
  if (isStyle(kind)) return { ...person(dice, { difference: 0, liking: 0 }), style: kind };
  switch (kind) {
    case 'indifferent':
      return person(dice, { difference: 0, liking: 0 });
    case 'both':
      return person(dice, { difference: 0, liking: 0, level: 1.2 });
    case 'neither':
      return person(dice, { difference: 0, liking: 0, level: -1.2 });
    case 'moderate-sm':
      return leaner(dice, 0.9);
    case 'moderate-po':
      return leaner(dice, -0.9);
    case 'strong-sm':
      return leaner(dice, 1.4);
    case 'strong-po':
      return leaner(dice, -1.4);
    case 'mixed':
      return person(dice, { difference: 1.2, liking: -1.2 });
    case 'clicker':
      return { ...anyone(dice), manner: 'clicks' };
    case 'always-first':
      return { ...anyone(dice), manner: 'first' };
    case 'pleaser':
      return { ...anyone(dice), manner: 'pleases' };
    default:
      return anyone(dice);
  }
}

function isStyle(kind: Kind): kind is Style {
  return STYLES.some((style) => style === kind);
}

/** The index that a perfect score would find. */
export function trueLead({ smSkill, poSkill, liking }: Person): number {
  return (0.5 * ((smSkill - poSkill) / DIFFERENCE_SD) + 0.5 * liking) / Math.sqrt(0.5 + 0.5 * LIKING_CORRELATION);
}

function anyone(dice: Dice): Person {
  const difference = dice.normal();
  const liking = LIKING_CORRELATION * difference + Math.sqrt(1 - LIKING_CORRELATION * LIKING_CORRELATION) * dice.normal();
  return person(dice, { difference, liking });
}

function leaner(dice: Dice, by: number): Person {
  return person(dice, { difference: dice.normal(by, 0.25), liking: dice.normal(by, 0.25) });
}

function person(dice: Dice, is: { difference: number; liking: number; level?: number }): Person {
  const level = is.level ?? dice.normal(0, LEVEL_SD);
  const half = (is.difference * DIFFERENCE_SD) / 2;
  return { smSkill: level + half, poSkill: level - half, liking: is.liking, learning: dice.normal(0.35, 0.2), manner: 'plays' };
}
