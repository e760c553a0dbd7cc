import type { PackWords } from '../sim/scenario.ts';
import { PACK_FORMAT } from './pack.ts';

/** Whose words are looked for, and in which language. */
export interface WantedWords {
  readonly pack: string;
  readonly language: string;
}

/** The words in a file of another language, as fetched; null if it is no such file, or of another pack or time. */
export function openTranslation(json: unknown, wanted: WantedWords): PackWords | null {
  if (typeof json !== 'object' || json === null) return null;
  const { format, pack, language, words } = json as Record<string, unknown>;
  if (format !== PACK_FORMAT || pack !== wanted.pack || language !== wanted.language) return null;
  if (typeof words !== 'object' || words === null) return null;
  return Object.values(words).every((text) => typeof text === 'string') ? (words as PackWords) : null;
}
