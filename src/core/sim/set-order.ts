import type { Id } from './basics.ts';
import { playedSeat } from './gauges.ts';
import { judgeOf } from './judge/judge.ts';
import { ordinaryOrders } from './ordinary-picks.ts';
import { show } from './show.ts';
import { record } from './standing.ts';
import type { Turn } from './turn.ts';
import { emit } from './turn.ts';
import type { Ask, View } from './view.ts';

/** How two items stand to each other in an order that one word stands for. */
export const QUICK_ORDER: Readonly<Record<Id, (a: View['items'][number], b: View['items'][number], view: View) => number>> = {
  keep: () => 0,
  'by-value': (a, b) => (b.value.low + b.value.high) * (a.points ?? 5) - (a.value.low + a.value.high) * (b.points ?? 5),
  'small-first': (a, b) => (a.points ?? 5) - (b.points ?? 5),
  'by-asking': (a, b, view) => loudness(view, b.askedBy) - loudness(view, a.askedBy),
};

/** Who asked for most stands first. */
function loudness(view: View, who: Id | null): number {
  return who === null
    ? -1
    : view.items.filter((item) => item.askedBy === who && item.state === 'backlog').length +
        view.inbox.filter((entry) => entry.who === who).length * 3;
}

/** A whole order of the Product Backlog: graded against those of ordinary players, and put in place. */
export function setOrder(turn: Turn, ask: Ask, order: readonly Id[], option: Id): void {
  const { world } = turn;
  const view = show(turn, ask.seat);
  const open = world.items.filter((item) => item.sprint === null && item.doneAt === null);
  const known = [...new Set(order)].filter((id) => open.some((item) => item.id === id));
  const ranked = [
    ...known.map((id) => open.find((item) => item.id === id) as (typeof open)[number]),
    ...open.filter((item) => !known.includes(item.id)),
  ];
  if (playedSeat(world) === ask.seat && !world.season.opening) {
    const own = ranked.map((item) => item.id);
    const [mine = 0, ...theirs] = judgeOf(turn.scenario).orderUses(view, [own, ...ordinaryOrders(view, world.at.sprint * 100)]);
    record(turn, ask.seat, { kind: 'order', mine, theirs, option });
  }
  world.items = [...world.items.filter((item) => !open.includes(item)), ...ranked];
  const first = ranked[0];
  if (option !== 'keep' && first)
    emit(turn, { type: 'item.moved', item: first.id }, { why: [`order/${option}/${world.at.tick}`] });
}
