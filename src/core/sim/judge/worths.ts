import type { Lever, TeamGauge } from '../basics.ts';

/**
 * What things are worth to somebody who knows the field, in thousandths of a point of the Sprint's outcome (0 to 1000): what the Sprint
 * gives and what the state it leaves is worth. Beliefs, not the world's numbers: worked out from how the four meters are made and
 * tuned by play over seeds 1 to 200.
 */
export interface Worths {
  /** A thousandth of a gauge of the team. */
  readonly gauge: Readonly<Record<TeamGauge, number>>;
  /** A thousandth of a lever for a Sprint of ten days. */
  readonly lever: Readonly<Record<Lever, number>>;
  /** A point of value in users' hands. */
  readonly value: number;
  /** A minute of each Developer. */
  readonly teamMinute: number;
  /** An item less that can reach users as a fault. */
  readonly bug: number;
  /** A day that one item stands still; the same for one that the Sprint Goal is tied to. */
  readonly blockedDay: number;
  readonly tiedDay: number;
  /** One more time that the team gets used to solving things itself, or to having them solved. */
  readonly solves: number;
  readonly asks: number;
  /** A whole Sprint Goal instead of half of one. */
  readonly goal: number;
  /** A cue on the way to a cause. */
  readonly cue: number;
  /** A half hour of own time, as it would go to the habit. */
  readonly half: number;
}

export const WORTHS: Worths = {
  gauge: {
    'self-management': 120,
    safety: 70,
    morale: 125,
    transparency: 116,
    debt: -380,
    focus: 20,
    'goal-clarity': 20,
    understanding: 20,
  },
  lever: {
    capacity: 180,
    blocking: -10,
    rework: -6,
    arrivals: -30,
    'inspection-wait': -3,
    'answer-wait': -1,
    'release-wait': -3,
    surprise: -8,
    'value-hits': 150,
  },
  value: 2100,
  teamMinute: 72,
  bug: 5000,
  blockedDay: 1500,
  tiedDay: 6000,
  solves: 500,
  asks: -3500,
  goal: 160_000,
  cue: 1400,
  half: 400,
};
