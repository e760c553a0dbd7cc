import type { Id } from '../../../core/sim/basics.ts';
import type { Fact } from '../../../core/sim/fact.ts';
import type { View } from '../../../core/sim/view.ts';

/** What became of an item that the Sprint had to do with. `left-out`: tied to the Sprint Goal, but never selected. */
export type End = 'done' | 'begun' | 'not-begun' | 'taken-out' | 'left-out';

export interface ItemEnd {
  readonly item: Id;
  readonly end: End;
  /** Was the Sprint Goal tied to it? */
  readonly tied: boolean;
  /** Came into the Sprint after Sprint Planning. */
  readonly later: boolean;
  /** Null = the Developers never sized it. */
  readonly points: number | null;
}

const ORDER: readonly End[] = ['done', 'begun', 'not-begun', 'taken-out', 'left-out'];

/** Every item of the Sprint Backlog with its end, and those of the Sprint Goal that never came in. Tied ones first, then by end. */
export function itemEnds({ sprint, items }: Pick<View, 'sprint' | 'items'>, facts: readonly Fact[]): readonly ItemEnd[] {
  const began = new Set(facts.flatMap((fact) => (fact.type === 'item.started' ? [fact.item] : [])));
  const done = new Map(sprint.done.map((entry) => [entry.item, entry.points]));
  const added = new Set(sprint.added.map(({ item }) => item));
  const all = [...new Set([...sprint.goalItems, ...sprint.leftOut, ...sprint.startItems, ...added, ...done.keys()])];
  const endOf = (item: Id): End => {
    if (done.has(item)) return 'done';
    if (sprint.leftOut.includes(item) && !added.has(item)) return 'left-out';
    if (sprint.removed.includes(item)) return 'taken-out';
    return began.has(item) ? 'begun' : 'not-begun';
  };
  const ends = all.map((item): ItemEnd => {
    const points = done.get(item) ?? items.find(({ id }) => id === item)?.points ?? null;
    const tied = sprint.goalItems.includes(item) || sprint.leftOut.includes(item);
    return { item, end: endOf(item), tied, later: added.has(item) && !sprint.startItems.includes(item), points };
  });
  return ends.sort((a, b) => Number(b.tied) - Number(a.tied) || ORDER.indexOf(a.end) - ORDER.indexOf(b.end));
}
