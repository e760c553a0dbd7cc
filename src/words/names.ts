import type { Id } from '../core/sim/basics.ts';
import type { CueView, ItemView, View } from '../core/sim/view.ts';
import type { PackSay } from './pack-words.ts';
import { type Fills, spoken } from './say.ts';

/** Where the name of an id stands in the words of a pack, in the order it is looked for. */
const NAMES: readonly ((id: Id) => string)[] = [
  (id) => `person.${id}.name`,
  (id) => `stakeholder.${id}.name`,
  (id) => `item.${id}.title`,
  (id) => `impediment.${id}.name`,
  (id) => `cause.${id}.name`,
  (id) => `goal.${id}`,
  (id) => `product-goal.${id}.name`,
  (id) => `calendar.${id}.flag`,
  (id) => `format.${id}.name`,
  (id) => `agreement.${id}`,
  (id) => `habit.${id}.name`,
  (id) => `intention.${id}`,
];

/** Names of everything a view speaks of. An id that nobody has words for stays readable. `partOf` names the rest of a split item. */
export function namesOf(view: View, packSay: PackSay, partOf: (title: string) => string): (id: Id) => string {
  const items = new Map(view.items.map((item) => [item.id, item]));
  const others = new Map([...view.impediments, ...view.inbox].map(({ id, from }) => [id, from]));
  const nameOf = (id: Id): string => {
    const item = items.get(id);
    if (item?.kind === 'feature' && item.parent !== null && items.get(item.parent)?.from === item.from)
      return partOf(nameOf(item.parent));
    if (item) return itemTitle(item, packSay, nameOf);
    const entry = others.get(id) ?? id;
    const key = NAMES.map((keyOf) => keyOf(entry)).find((candidate) => packSay.has(candidate));
    return key === undefined ? `‹${spoken(entry)}›` : packSay(key);
  };
  return nameOf;
}

/** A bug or a follow-up is named after the item it comes from. */
function itemTitle(item: ItemView, packSay: PackSay, nameOf: (id: Id) => string): string {
  return packSay(`item.${item.from}.title`, { item: item.parent === null ? spoken(item.from) : nameOf(item.parent) });
}

/** Ids in gaps (`{person}`, `{item}`) as names. */
export function namedFills(about: Readonly<Record<string, Id>>, name: (id: Id) => string): Fills {
  return Object.fromEntries(Object.entries(about).map(([gap, id]) => [gap, name(id)]));
}

/** The words on a cue note. */
export function cueWords(
  cue: Pick<CueView, 'from' | 'about'>,
  { packSay, name }: { packSay: PackSay; name: (id: Id) => string },
): string {
  return packSay(`cue.${cue.from}`, namedFills(cue.about, name));
}
