import type { Run } from '../core/game/run.ts';
import type { Seat } from '../core/sim/basics.ts';
import type { Fact } from '../core/sim/fact.ts';
import { playedSeat } from '../core/sim/gauges.ts';

/** A run that sorts its facts by who may know them. */
export interface ToldRun {
  readonly run: Run;
  /** What the seat that is played may know, since it was last told. */
  tell(): readonly Fact[];
  /** All facts of the season about what this player decided and saw, those for later included: what role fit is read from. */
  own(): readonly Fact[];
}

/** The seat that was played when each fact came: it changes with the Sprint Planning that a command leads to. */
function withSeats(facts: readonly Fact[], before: Seat, after: Seat): readonly (readonly [Fact, Seat])[] {
  let seat = before;
  return facts.map((fact) => {
    if (fact.type === 'phase.entered' && fact.phase === 'planning') seat = after;
    return [fact, seat] as const;
  });
}

/** On the page a number is a band, never a point: a program learns that a gauge moved, and by how much, not where it stands. */
function asSeen(fact: Fact): Fact {
  if (fact.type !== 'gauge.changed') return fact;
  const { now: _, ...seen } = fact;
  return seen as Fact;
}

/** Listens to a run: the colleague's own affairs are told to nobody, what is for later only to the score. */
export function tellingRun(run: Run): ToldRun {
  let fresh: Fact[] = [];
  const own: Fact[] = [];

  function sort(facts: readonly Fact[], before: Seat): void {
    for (const [fact, seat] of withSeats(facts, before, playedSeat(run.world()))) {
      const told = fact.seen === 'all' || fact.seen === seat;
      if (told) fresh.push(asSeen(fact));
      if (told || fact.seen === 'later') own.push(fact);
    }
  }

  sort(run.takeFacts(), playedSeat(run.world()));
  return {
    run: {
      ...run,
      send(command) {
        const before = playedSeat(run.world());
        const taken = run.send(command);
        sort(run.takeFacts(), before);
        return taken;
      },
    },
    tell() {
      const told = fresh;
      fresh = [];
      return told;
    },
    own: () => own,
  };
}
