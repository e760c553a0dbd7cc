import type { Id } from '../../sim/basics.ts';
import type { Draw } from '../../sim/player.ts';
import type { View } from '../../sim/view.ts';
import type { Tools } from '../tools.ts';
import { WORTHS, type Worths } from './worths.ts';

/** How a player who knows the field sees: what it takes things to be worth, how much that wavers, and what it does with the rest. */
export interface Eye {
  readonly worths: Worths;
  /** Noise on what a choice brings, in thousandths of a point of outcome at one standard deviation. */
  readonly wobble: number;
  /** What a grade of an answer counts beside what its effects look like. */
  readonly grade: number;
  /** Thousandths of cues pinned to the wrong hunch. */
  readonly pins: number;
  readonly habits: Readonly<Record<View['seat'], Id>>;
  /** Ties the Sprint Goal to items of its own choice; else takes one of those that lie at hand. */
  readonly ownGoal: boolean;
  /** How many plausible futures it plays through in its head before each choice; 0 = goes by what is likeliest. */
  readonly futures: number;
  /** How far what it takes things to be worth differs from one of these futures to the next, in thousandths at one standard deviation. */
  readonly doubt: number;
  /** The same for what an idea brings, in hundredths of a point of value. */
  readonly itemDoubt: number;
}

/** What a player has in hand when it decides. */
export interface Hand {
  readonly eye: Eye;
  readonly tools: Tools;
  readonly draw: Draw;
}

export const EXPERT: Eye = {
  worths: WORTHS,
  wobble: 100,
  grade: 500,
  pins: 60,
  habits: { 'scrum-master': 'around', 'product-owner': 'users' },
  ownGoal: true,
  futures: 0,
  doubt: 0,
  itemDoubt: 0,
};

/** One code and one eye for both seats, so that the seats can be held against each other. */
export const LOOKAHEAD: Eye = {
  ...EXPERT,
  wobble: 1000,
  pins: 150,
  ownGoal: false,
  futures: 3,
  doubt: 400,
  itemDoubt: 800,
};
