import type { Id } from '../core/sim/basics.ts';
import type { CueView, ItemView, View } from '../core/sim/view.ts';
import { language } from './language.ts';
import type { PackSay } from './pack-words.ts';
import { type Fills, type Say, spoken } from './say.ts';

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

/** Words for things that have no entry of their own in a pack: the rest of an item that was split; a fix, or work found on the way, that is no longer on any list. */
export type NameWords = Say<'item.part' | 'item.fix' | 'item.more'>;

/** What of a view has names of its own. */
export type NamedView = Pick<View, 'items' | 'impediments' | 'inbox'>;

/** Names of everything a view speaks of. An id that nobody has words for stays readable. */
export function namesOf(view: NamedView, packSay: PackSay, say: NameWords): (id: Id) => string {
  const items = new Map(view.items.map((item) => [item.id, item]));
  const others = new Map([...view.impediments, ...view.inbox].map(({ id, from }) => [id, from]));
  const nameOf = (id: Id): string => {
    const item = items.get(id);
    if (item) return itemTitle(item, { items, packSay, say, nameOf });
    const entry = others.get(id) ?? id;
    const key = NAMES.map((keyOf) => keyOf(entry)).find((candidate) => packSay.has(candidate));
    if (key !== undefined) return packSay(key);
    const behind = thingBehind(id);
    return behind === null ? goneName(id, say) : nameOf(behind);
  };
  return nameOf;
}

/** A question, a block and a wish are about an item, and an impediment is of a kind: their ids say which. */
function thingBehind(id: Id): Id | null {
  const [kind = '', second = '', ...rest] = id.split('.');
  if ((kind === 'question' || kind === 'block') && rest.length > 0) return rest.join('.');
  if (kind === 'request') return second;
  return /^\d+-\d+$/.test(second) && kind !== 'bug' && kind !== 'more' ? kind : null;
}

function goneName(id: Id, say: NameWords): string {
  if (/^(bug|found|report)\./.test(id)) return say('item.fix');
  if (id.startsWith('more.')) return say('item.more');
  return id.endsWith('.part') ? say('item.part', { item: spoken(id.slice(0, -'.part'.length)) }) : `‹${spoken(id)}›`;
}

interface Titles {
  readonly items: ReadonlyMap<Id, ItemView>;
  readonly packSay: PackSay;
  readonly say: NameWords;
  readonly nameOf: (id: Id) => string;
}

/** A fix or a follow-up is named after the item it comes from; the rest of a split item after the other half. */
function itemTitle(item: ItemView, { items, packSay, say, nameOf }: Titles): string {
  const { parent } = item;
  if (parent !== null && item.kind === 'feature' && items.get(parent)?.from === item.from)
    return say('item.part', { item: nameOf(parent) });
  const unnamed = say(item.kind === 'bug' ? 'item.fix' : 'item.more');
  return begun(packSay(`item.${item.from}.title`, { item: parent === null ? unnamed : nameOf(parent) }));
}

/** A title that begins with a word out of a sentence begins like any other title. */
function begun(title: string): string {
  return title.charAt(0).toLocaleUpperCase(language().locale) + title.slice(1);
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
