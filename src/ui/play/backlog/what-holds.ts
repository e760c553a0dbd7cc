import type { ItemView } from '../../../core/sim/view.ts';
import { listOf } from '../../../words/written.ts';
import type { Desk } from '../desk.ts';
import { impedimentName } from '../people/impediments.tsx';

const BEGUN: readonly ItemView['state'][] = ['in-progress', 'inspecting', 'blocked'];

/** What keeps an item that was begun from getting on, as far as one can see: what is in its way, or who is not on it. Null = nothing. */
export function whatHolds(item: ItemView, desk: Desk): string | null {
  const { view, say, name } = desk;
  if (!BEGUN.includes(item.state)) return null;
  const inItsWay = view.impediments.filter(({ on }) => on.includes(item.id)).map((one) => impedimentName(one, desk));
  if (inItsWay.length > 0) return listOf(inItsWay);
  const own = view.people.find(({ id }) => id === item.person);
  if (own === undefined) return say('item.nobody-on');
  const person = name(own.id);
  if (own.away) return say('item.away', { person });
  return own.item === null || own.item === item.id ? null : say('item.elsewhere', { person, item: name(own.item) });
}
