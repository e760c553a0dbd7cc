import type { Id, Tick } from '../sim/basics.ts';
import type { Fact } from '../sim/fact.ts';

/** How long items were in progress: started and not Done, blocked ones and ones that wait for inspection included. */
export interface ProgressBook {
  /** Reads the facts of a Sprint, in their order. Returns the ticks in progress of all its items. */
  read(facts: readonly Fact[]): number;
  /** Ticks in progress of one item, over all Sprints. */
  ticksOf(id: Id): number;
}

/** An empty book for one season. */
export function openProgressBook(): ProgressBook {
  const since = new Map<Id, Tick>();
  const total = new Map<Id, number>();

  function end(id: Id, tick: Tick): number {
    const start = since.get(id);
    if (start === undefined) return 0;
    since.delete(id);
    total.set(id, (total.get(id) ?? 0) + tick - start);
    return tick - start;
  }

  return {
    read(facts) {
      let ticks = 0;
      for (const fact of facts) {
        if (fact.type === 'item.started') since.set(fact.item, fact.tick);
        else if (fact.type === 'item.done' || fact.type === 'item.returned' || fact.type === 'item.removed')
          ticks += end(fact.item, fact.tick);
      }
      return ticks;
    },
    ticksOf: (id) => total.get(id) ?? 0,
  };
}
