import { checkWord } from './check-words.ts';
import { type ExpectedWord, expectedWords, NUMBERED } from './expected-words.ts';
import type { Report } from './problem.ts';
import type { ReadPack } from './read-documents.ts';
import type { Lexicon } from './read-words.ts';

/** The words of another language beside the English ones. */
interface Translation {
  readonly english: Lexicon;
  readonly lexicon: Lexicon;
}

/**
 * Holds the texts that another language has to the limits of the English ones, and to their keys: English says what there is, and
 * how many of a kind, so that one season reads alike in every language. What is not there yet is no mistake.
 */
export function checkTranslation(pack: ReadPack, { english, lexicon }: Translation, report: Report): void {
  const expected = new Map(expectedWords(pack).map((word) => [word.key, word]));
  for (const [key, word] of lexicon) {
    if (english.has(key)) checkWord(expected.get(key) ?? kindOf(key), word, report);
    else report(word.file, word.path, `English has no text "${key}". Remove this one, or check its spelling.`);
  }
}

/** What a numbered text or a term of the glossary may be like. */
function kindOf(key: string): ExpectedWord {
  return NUMBERED.find((kind) => key.startsWith(`${kind.key}.`)) ?? (key.startsWith('term.') ? { key, fills: [] } : { key });
}

/** Keys of the English words that a language has no text for, in their order. */
export function missingIn(english: Lexicon, lexicon: Lexicon): string[] {
  return [...english.keys()].filter((key) => !lexicon.has(key));
}
