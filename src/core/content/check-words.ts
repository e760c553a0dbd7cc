import type { ExpectedWord } from './expected-words.ts';
import { expectedWords, NUMBERED } from './expected-words.ts';
import type { Report } from './problem.ts';
import type { ReadPack } from './read-documents.ts';
import type { Lexicon, Word } from './read-words.ts';

/** Words in a text, as a reader counts them. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

/** Every id has its English words, within their length, and no text stands there that nothing reads. */
export function checkWords(pack: ReadPack, lexicon: Lexicon, report: Report): void {
  const used = new Set<string>();
  for (const word of expectedWords(pack)) {
    used.add(word.key);
    const found = lexicon.get(word.key);
    if (found) checkWord(word, found, report);
    else reportMissing(word.key, lexicon, report);
  }
  for (const kind of NUMBERED) checkNumbered(kind, lexicon, used, report);
  checkTerms(lexicon, used, report);
  for (const [key, word] of lexicon) {
    if (!used.has(key)) report(word.file, word.path, `Nothing reads the text "${key}". Remove it, or check its spelling.`);
  }
}

function checkNumbered(kind: ExpectedWord, lexicon: Lexicon, used: Set<string>, report: Report): void {
  let number = 1;
  for (let word = lexicon.get(`${kind.key}.1`); word; word = lexicon.get(`${kind.key}.${number}`)) {
    used.add(`${kind.key}.${number}`);
    checkWord(kind, word, report);
    number += 1;
  }
  if (number > 1) return;
  const { file, path } = placeFor(kind.key, lexicon) ?? NOWHERE;
  report(file, path, `There is no text "${kind.key}.1". Write at least one "${kind.key}".`);
}

const NOWHERE = { file: 'words/en/', path: '' } as const;

function reportMissing(key: string, lexicon: Lexicon, report: Report): void {
  const { file, path } = placeFor(key, lexicon) ?? NOWHERE;
  report(file, path, `The text "${key}" is missing. Write it in one of the files of words/en/.`);
}

/** Where a missing text most likely belongs: the group of the texts whose keys begin like its own. */
function placeFor(key: string, lexicon: Lexicon): { readonly file: string; readonly path: string } | null {
  const steps = key.split('.');
  for (let length = steps.length - 1; length > 0; length -= 1) {
    const prefix = `${steps.slice(0, length).join('.')}.`;
    const near = [...lexicon].find(([other]) => other.startsWith(prefix))?.[1];
    if (near) return { file: near.file, path: near.path.split('.').slice(0, length).join('.') };
  }
  return null;
}

/** The glossary is free: any term, with a name and a text. */
function checkTerms(lexicon: Lexicon, used: Set<string>, report: Report): void {
  for (const [key, word] of lexicon) {
    const id = /^term\.([^.]+)\.(?:name|text)$/.exec(key)?.[1];
    if (id === undefined) continue;
    used.add(key);
    const other = key.endsWith('.name') ? 'text' : 'name';
    if (!lexicon.has(`term.${id}.${other}`))
      report(word.file, word.path, `The term "${id}" has no ${other}. Add "term.${id}.${other}".`);
  }
}

/** Holds a text to its length and to the names that can stand in it. */
export function checkWord(expected: ExpectedWord, { text, file, path }: Word, report: Report): void {
  const count = wordCount(text);
  if (expected.words !== undefined && count > expected.words) {
    report(file, path, `This text has ${count} words; ${expected.words} is the most. Shorten it.`);
  }
  if (expected.least !== undefined && count < expected.least) {
    report(file, path, `This text has ${count} words; it needs at least ${expected.least}.`);
  }
  if (expected.letters !== undefined && text.length > expected.letters) {
    report(file, path, `This text has ${text.length} characters; ${expected.letters} is the most. Shorten it.`);
  }
  for (const [, name] of text.matchAll(/\{([^}]*)\}/g)) {
    if (expected.fills?.includes(name ?? '')) continue;
    const known = expected.fills?.length
      ? `Known here: ${expected.fills.map((fill) => `{${fill}}`).join(', ')}.`
      : 'No name can stand here.';
    report(file, path, `Nobody is called {${name}} in this text. ${known}`);
  }
}

/** How many texts of each numbered kind there are in a language. */
export function variantsOf(lexicon: Lexicon): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { key } of NUMBERED) {
    let number = 0;
    while (lexicon.has(`${key}.${number + 1}`)) number += 1;
    counts[key] = number;
  }
  return counts;
}
