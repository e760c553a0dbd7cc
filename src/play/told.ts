import type { Phase, Seat } from '../core/sim/basics.ts';
import type { Fact } from '../core/sim/fact.ts';

/** Whose turn it is in a game: seats in the order in which they are played, the first counted as 1. */
export interface Turns {
  readonly seats: readonly Seat[];
  /** The next seat sits down as this phase is entered: at Sprint Planning, in the opening as its second day begins. */
  readonly from: Extract<Phase, 'planning' | 'daily'>;
}

interface Told {
  readonly fact: Fact;
  readonly turn: number;
}

/** Where a list of facts has got to: the turn that goes on, and whether its Sprint is written down. */
interface Mark {
  readonly turn: number;
  readonly scored: boolean;
}

/**
 * Ticks cannot tell whose a fact is: the Sprint Review and the Sprint Retrospective stand at the tick at which the next Sprint begins. The
 * order of the facts can. A fact that names its Sprint tells it, and a turn ends as the next phase of that kind is entered.
 */
function markAfter(fact: Fact, mark: Mark, { from }: Turns): Mark {
  if (fact.type === 'phase.entered' && fact.phase === from) {
    return from === 'daily' || mark.scored ? { turn: mark.turn + 1, scored: false } : mark;
  }
  if (!('sprint' in fact) || fact.sprint < mark.turn) return mark;
  const isLater = fact.sprint > mark.turn;
  return { turn: fact.sprint, scored: fact.type === 'sprint.scored' || (mark.scored && !isLater) };
}

/** All that happened in a game so far, each fact with the turn in which it came: it says who was there to see it. */
export class ToldFacts {
  private told: Told[] = [];
  private mark: Mark;
  private readonly turns: Turns;

  /** `turn`: that of the facts to come, counted from 1. */
  constructor(turns: Turns, turn = 1) {
    this.turns = turns;
    this.mark = { turn, scored: false };
  }

  get length(): number {
    return this.told.length;
  }

  get all(): readonly Fact[] {
    return this.told.map(({ fact }) => fact);
  }

  add(facts: readonly Fact[]): void {
    for (const fact of facts) {
      this.mark = markAfter(fact, this.mark, this.turns);
      this.told.push({ fact, turn: this.mark.turn });
    }
  }

  /** From here on the facts are of this turn, whatever came last. */
  goOnAt(turn: number): void {
    this.mark = { turn, scored: false };
  }

  /** Takes back the newest facts. They must be of the turn that still goes on. */
  cut(length: number): void {
    this.told.length = Math.min(length, this.told.length);
  }

  /** What this player may know of the first facts; the rest has not happened yet. */
  upTo(length: number, { open }: { readonly open: boolean }): readonly Fact[] {
    return this.told.slice(0, length).flatMap((one) => (this.isSeen(one, open) ? [one.fact] : []));
  }

  /** The facts of the turns before this one. */
  before(turn: number): readonly Fact[] {
    return this.told.filter((one) => one.turn < turn).map(({ fact }) => fact);
  }

  /**
   * What this player may know of the facts from an index on. `open`: with what is for later, as when the season is over. What the colleague
   * alone saw and chose stays the colleague's: a report on the player is read from these facts.
   */
  visible({ from = 0, open }: { readonly from?: number; readonly open: boolean }): readonly Fact[] {
    const late = from === 0 ? this.told : this.told.slice(from);
    return late.filter((one) => this.isSeen(one, open)).map(({ fact }) => fact);
  }

  /** What one seat alone may know was told to the player if the player sat there when it came. */
  private isSeen({ fact: { seen }, turn }: Told, open: boolean): boolean {
    return seen === 'all' || (seen === 'later' ? open : seen === this.turns.seats[turn - 1]);
  }
}
