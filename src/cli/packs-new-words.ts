import type { Lexicon } from '../core/content/read-words.ts';
import type { Addition } from './packs-new-write.ts';

/** The words of a pack, and in which file each stands, by language. */
export type Languages = ReadonlyMap<string, Lexicon>;

/** Where the texts of a kind stand in a language: beside those whose keys begin alike, the last of them. */
function wordsFile(languages: Languages, language: string, { under, near }: { under: string; near: string }): string {
  const words = [...(languages.get(language) ?? [])];
  const beside =
    words.filter(([key]) => key.startsWith(near)).at(-1) ?? words.filter(([key]) => key.startsWith(`${under}.`)).at(-1);
  if (beside) return beside[1].file;
  const single = `words.${language}.yaml`;
  return words.some(([, { file }]) => file === single) ? single : `words/${language}/${under}s.yaml`;
}

/** Texts for every language of the pack. `near`: the beginning of keys beside which they belong. */
export function additionsOfWords(
  languages: Languages,
  words: { under: string; near: string; lines: readonly string[] },
): readonly Addition[] {
  const { under, lines } = words;
  return [...languages.keys()].map((language) => ({ file: wordsFile(languages, language, words), under, isList: false, lines }));
}
