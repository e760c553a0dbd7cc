import type { Lexicon } from '../core/content/read-words.ts';
import type { Addition } from './packs-new-write.ts';

/** Where the texts of a kind stand: beside those whose keys begin alike, the last of them. */
function wordsFile(english: Lexicon, { under, near }: { under: string; near: string }): string {
  const words = [...english];
  const beside =
    words.filter(([key]) => key.startsWith(near)).at(-1) ?? words.filter(([key]) => key.startsWith(`${under}.`)).at(-1);
  if (beside) return beside[1].file;
  const single = 'words.en.yaml';
  return words.some(([, { file }]) => file === single) ? single : `words/en/${under}s.yaml`;
}

/** English texts; other languages follow once these are written. `near`: the beginning of keys beside which they belong. */
export function additionOfWords(english: Lexicon, words: { under: string; near: string; lines: readonly string[] }): Addition {
  return { file: wordsFile(english, words), under: words.under, isList: false, lines: words.lines };
}
