import type { View } from './core/sim/view.ts';
import type { NameOf, Words } from './office/office-types.ts';
import { officeWords } from './words/en/office.ts';
import { backlogWords } from './words/en/play-backlog.ts';
import { namesOf } from './words/names.ts';
import type { PackSay } from './words/pack-words.ts';
import { fill, sayFrom, type Table } from './words/say.ts';

const sayOffice = sayFrom(officeWords as Table);
const say = sayFrom(backlogWords);

/** The room asks by keys of its own; the pack keeps some of them under a shorter name. */
export function wordsFor(packSay: PackSay): Words {
  return (key, fills) => {
    if (key in officeWords) return sayOffice(key, fills);
    const shorter = key.replace(/\.text$/, '');
    const found = [key, shorter].find((one) => packSay.has(one));
    return found ? packSay(found, fills) : fill('', fills);
  };
}

/** Names as the page says them. A view never changes, so its names are gathered once. */
export function namesFor(packSay: PackSay): NameOf {
  const known = new WeakMap<View, ReturnType<typeof namesOf>>();
  return (view, id) => {
    const names = known.get(view) ?? namesOf(view, packSay, say);
    known.set(view, names);
    return names(id);
  };
}
