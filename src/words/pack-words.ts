import type { PackWords } from '../core/sim/scenario.ts';
import { type Fills, fill, missing } from './say.ts';

/** Looks a text of the pack up, by `kind.id.part`. */
export interface PackSay {
  (key: string, fills?: Fills): string;
  /** Does the pack say anything there? */
  has(key: string): boolean;
  /** The language of a text, where it is another than the page's: English, as long as nobody has translated it. */
  lang(key: string): 'en' | undefined;
  /** Ids of all entries of a kind, in the pack's order: `cause` gives every cause that the pack has words for. */
  ids(kind: string): readonly string[];
}

/** The lookup over the words of one pack. Names are put in unchanged. */
export function packSayFrom(words: PackWords): PackSay {
  return packSayOf(() => words);
}

/** Keys of texts that stand in English among the words of another language. A name that is the same in both counts as one of them. */
export function untranslated(words: PackWords, english: PackWords): ReadonlySet<string> {
  return new Set(Object.keys(words).filter((key) => words[key] === english[key]));
}

/** The same over words that change with the language: they are asked for anew with each text. `isEnglish`: in spite of the language. */
export function packSayOf(wordsNow: () => PackWords, isEnglish: (key: string) => boolean = () => false): PackSay {
  const say = (key: string, fills?: Fills): string => {
    const text = wordsNow()[key];
    return text === undefined ? missing(partOf(key)) : fill(text, fills);
  };
  return Object.assign(say, {
    has: (key: string) => wordsNow()[key] !== undefined,
    lang: (key: string) => (isEnglish(key) ? ('en' as const) : undefined),
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
