import type { Id } from '../../../core/sim/basics.ts';
import type { WhyCause } from '../../../play/game.ts';
import { pagesGame } from '../../../words/en/pages-game.ts';
import { sayFrom } from '../../../words/say.ts';

const say = sayFrom(pagesGame);

/** All moves of one cause in one sum: whoever reads the same name twice takes it for a contradiction. Causes that cancel out are gone. */
export interface SummedCause extends WhyCause {
  readonly title: string;
  /** Days of the Sprint on which it moved the meter, first to last. */
  readonly days: readonly number[];
}

type SumOptions = {
  readonly titleOf: (why: Id) => string;
  /** What lowered the meter comes before what raised it. */
  readonly lossesFirst?: boolean;
};

/** The causes by what they are called, largest first; the fact kept is that of the largest move. */
export function summedCauses(causes: readonly WhyCause[], { titleOf, lossesFirst = false }: SumOptions): readonly SummedCause[] {
  const sums = new Map<string, SummedCause>();
  for (const cause of causes) {
    const title = titleOf(cause.why);
    const before = sums.get(title);
    sums.set(title, before ? joined(before, cause) : { ...cause, title, days: [cause.day] });
  }
  const told = [...sums.values()].filter(({ by }) => by !== 0);
  const rank = ({ by }: SummedCause) => (lossesFirst && by > 0 ? 1 : 0);
  return told.sort((a, b) => rank(a) - rank(b) || Math.abs(b.by) - Math.abs(a.by));
}

function joined(sum: SummedCause, next: WhyCause): SummedCause {
  const main = Math.abs(next.by) > Math.abs(sum.by) ? next : sum;
  const days = [...new Set([...sum.days, next.day])].sort((a, b) => a - b);
  return { ...sum, why: main.why, fact: main.fact, day: main.day, by: sum.by + next.by, days };
}

/** "+12": thousandths of a meter as points of its 0 to 100. What rounds to nothing is still told as small. */
export function pointsWords(by: number): string {
  const points = Math.round(Math.abs(by) / 10);
  if (points === 0) return say('points.small');
  return `${by > 0 ? '+' : '−'}${points}`;
}

/** Day or days, as a list: "day 3", "days 2, 5". */
export function daysWords(days: readonly number[]): string {
  return say('cause.days', { n: days.length, days: days.join(', ') });
}
