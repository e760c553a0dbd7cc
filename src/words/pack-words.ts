import type { PackWords } from '../core/sim/scenario.ts';
import { type Fills, fill, missing } from './say.ts';

/** Looks a text of the pack up, by `kind.id.part`. */
export interface PackSay {
  (key: string, fills?: Fills): string;
  /** Does the pack say anything there? */
  has(key: string): boolean;
  /** Ids of all entries of a kind, in the pack's order: `cause` gives every cause that the pack has words for. */
  ids(kind: string): readonly string[];
}

/** The lookup over the words of one pack. Names are put in unchanged. */
export function packSayFrom(words: PackWords): PackSay {
  return packSayOf(() => words);
}

/** The same over words that change with the language: they are asked for anew with each text. */
export function packSayOf(wordsNow: () => PackWords): PackSay {
  const say = (key: string, fills?: Fills): string => {
    const text = wordsNow()[key];
    return text === undefined ? missing(partOf(key)) : fill(text, fills);
  };
  return Object.assign(say, {
    has: (key: string) => wordsNow()[key] !== undefined,
    ids: (kind: string) => idsOf(wordsNow(), kind),
  });
}

function idsOf(words: PackWords, kind: string): readonly string[] {
  const prefix = `${kind}.`;
  const found = Object.keys(words).filter((key) => key.startsWith(prefix));
  return [...new Set(found.map((key) => key.slice(prefix.length).split('.')[0] ?? ''))];
}

/** The telling part of a key: `item.fare-zones.title` is about fare zones. */
function partOf(key: string): string {
  const [kind, ...rest] = key.split('.');
  const told = rest.length > 1 ? rest.slice(0, -1) : rest;
  return told.length > 0 ? told.join(' ') : (kind ?? key);
}
