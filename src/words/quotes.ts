import { type LanguageTag, language } from './language.ts';

/**
 * Quotation marks, by language. What reads marks knows those of all languages at once, for a text may be in another language than
 * the page: the mark that opens an English quotation closes a German one, so what stands before and behind it decides.
 */
const MARKS: Readonly<Record<LanguageTag, readonly [open: string, close: string]>> = { en: ['“', '”'], de: ['„', '“'] };

/** A title in marks; one that is somebody's words has them already. */
export function quoted(title: string): string {
  const [open, close] = MARKS[language().tag];
  return /^[“„]/.test(title) ? title : `${open}${title}${close}`;
}

const PAIRS: readonly string[] = ['“”', '„“', '‘’', '‚‘'];

/** Do these two marks make a quotation? */
export function areMarks(open: string, close: string): boolean {
  return open !== '' && PAIRS.includes(open + close);
}

/** What is put between the marks of a sentence: somebody's words lose marks of their own, marks in the midst become single ones. */
export function betweenMarks(text: string): string {
  const [, german, english] = /^„([^„“]*)“$|^“([^“”]*)”$/.exec(text) ?? [];
  return german ?? english ?? innerQuotes(text);
}

/** Inside the quotation of a sentence, the marks of a title become single ones. */
export function innerQuotes(text: string): string {
  return text
    .replace(/„([^„“]*)“/g, '‚$1‘')
    .replaceAll('“', '‘')
    .replaceAll('”', '’');
}

/** What stands between marks in a sentence: the names of things. */
export function quotedIn(text: string): readonly string[] {
  return [...text.matchAll(/[„‚]([^“‘]+)[“‘]|[“‘]([^”’]+)[”’]/g)].map(([, german, english]) => german ?? english ?? '');
}

/** Does the text end as a sentence does, be it somebody's words? */
export function isEnded(text: string): boolean {
  return /[.!?…][”’“‘]?$/.test(text);
}

/** A gap that nobody filled, with the marks of a title round it. */
export const QUOTED_GAP = /[“‘„‚]‹[^›]+›[”’“‘]/g;

/** After a full stop, or at the start of what somebody says, a sentence begins; a name after a comma or in its midst begins none. */
export function beginsSentence(before: string): boolean {
  return /(^|[.!?…][”’“‘]?\s+)[“‘„‚]?$|(^|[\s(])[“‘„‚]$/.test(before);
}
