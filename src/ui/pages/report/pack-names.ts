import type { Id } from '../../../core/sim/basics.ts';
import { playWords } from '../../../words/en/play.ts';
import { type NamedView, namesOf } from '../../../words/names.ts';
import type { PackSay } from '../../../words/pack-words.ts';
import { sayFrom } from '../../../words/say.ts';
import { generally } from './general-words.ts';

const sayPlay = sayFrom(playWords);

const PEOPLE: readonly ((id: Id) => string)[] = [(id) => `person.${id}.name`, (id) => `stakeholder.${id}.name`];
const OTHERS: readonly ((id: Id) => string)[] = [
  (id) => `item.${id}.title`,
  (id) => `cause.${id}.name`,
  (id) => `impediment.${id}.name`,
];

/**
 * The name of something that no view shows any more (an item released long ago, a season that is over): by its id, or by the part of it
 * that the pack knows. Null if the pack knows none. A fix that somebody caused carries their id in its own: it is not called after them.
 */
export function packName(id: Id, words: PackSay): string | null {
  const parts = [id, ...id.split('.')].flatMap((part) => OTHERS.map((keyOf) => keyOf(part)));
  const key = [...PEOPLE.map((keyOf) => keyOf(id)), ...parts].find((one) => words.has(one));
  return key ? generally(words(key)) : null;
}

/** Is this somebody: a Developer, the other seat, a stakeholder? */
export function isSomebody(id: Id, words: PackSay): boolean {
  return PEOPLE.some((keyOf) => words.has(keyOf(id)));
}

/** Names of everything in a game, as its screens say them; what has left the view is named from the pack. */
export function gameNames(view: NamedView, words: PackSay): (id: Id) => string {
  const named = namesOf(view, words, sayPlay);
  return (id) => {
    const shown = named(id);
    return shown.startsWith('‹') ? (packName(id, words) ?? shown) : shown;
  };
}
