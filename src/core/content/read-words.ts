import type { PackProblem } from './problem.ts';
import { languageOf } from './read-documents.ts';

export interface Word {
  readonly text: string;
  readonly file: string;
  readonly path: string;
}

/** The words of one language by key: `item.live-map.title`. */
export type Lexicon = ReadonlyMap<string, Word>;

/** Gathers the words of all languages. Groups nest (`item: {live-map: {title: …}}`); a list is numbered from 1. */
export function readWords(files: Readonly<Record<string, unknown>>, problems: PackProblem[]): ReadonlyMap<string, Lexicon> {
  const languages = new Map<string, Map<string, Word>>();
  for (const file of Object.keys(files).sort()) {
    const language = languageOf(file);
    if (language === null) continue;
    const lexicon = languages.get(language) ?? new Map<string, Word>();
    languages.set(language, lexicon);
    gather({ file, lexicon, problems }, files[file], [], []);
  }
  if (!languages.has('en')) {
    problems.push({
      file: 'words/en/',
      path: '',
      message: 'The English words are missing. Every pack has them; other languages may follow.',
    });
  }
  return languages;
}

interface Gathering {
  readonly file: string;
  readonly lexicon: Map<string, Word>;
  readonly problems: PackProblem[];
}

function gather(into: Gathering, value: unknown, key: readonly string[], path: readonly (string | number)[]): void {
  if (Array.isArray(value)) {
    for (const [at, inner] of value.entries()) gather(into, inner, [...key, String(at + 1)], [...path, at]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) gather(into, inner, [...key, name], [...path, name]);
  } else {
    keep(into, value, key.join('.'), path.join('.'));
  }
}

function keep({ file, lexicon, problems }: Gathering, value: unknown, key: string, path: string): void {
  const earlier = lexicon.get(key);
  if (typeof value !== 'string' || value.trim() === '') {
    problems.push({ file, path, message: 'A text is expected here. Put it in quotes if it is a number or looks like one.' });
  } else if (earlier) {
    problems.push({ file, path, message: `"${key}" is written twice; the other one is in ${earlier.file}. Remove one.` });
  } else {
    lexicon.set(key, { text: value.trim(), file, path });
  }
}
