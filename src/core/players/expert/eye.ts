import type { Id } from '../../sim/basics.ts';
import type { Draw } from '../../sim/player.ts';
import type { View } from '../../sim/view.ts';
import type { Tools } from '../tools.ts';

/** How a player who knows the field sees: how much what it takes things to be worth wavers, and what it does with the rest. */
export interface Eye {
  /** Noise on what a choice brings, in thousandths of a point of outcome at one standard deviation. */
  readonly wobble: number;
  /** What a grade of an answer counts beside what its effects look like. */
  readonly grade: number;
  /** Thousandths of cues pinned to the wrong hunch. */
  readonly pins: number;
  readonly habits: Readonly<Record<View['seat'], Id>>;
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
  wobble: 100,
  grade: 500,
  pins: 60,
  habits: { 'scrum-master': 'around', 'product-owner': 'users' },
  futures: 0,
  doubt: 0,
  itemDoubt: 0,
};

/** One code and one eye for both seats, so that the seats can be held against each other. */
export const LOOKAHEAD: Eye = {
  ...EXPERT,
  wobble: 1000,
  pins: 150,
  futures: 3,
  doubt: 400,
  itemDoubt: 400,
};
