import type { Table } from './say.ts';

/** The languages that the page speaks, by what they call themselves. */
export const LANGUAGES = [
  { tag: 'en', name: 'English' },
  { tag: 'de', name: 'Deutsch' },
] as const;

export type LanguageTag = (typeof LANGUAGES)[number]['tag'];

/** A language as it is spoken now. */
export interface Language {
  readonly tag: LanguageTag;
  /** How numbers, dates and lists are written: the language, with its region where the browser names one. */
  readonly locale: string;
  /** Its texts by key, in place of the English ones; none for English. */
  readonly texts: Table;
}

/** British where nobody names a region: the texts are. */
export const ENGLISH: Language = { tag: 'en', locale: 'en-GB', texts: {} };

let spoken = (): Language => ENGLISH;

/** The language of everything that is said from now on. */
export function language(): Language {
  return spoken();
}

/**
 * Says where the language is to be read from. It is read anew for each text: hand in a signal, and whatever on the page says
 * something is drawn anew as soon as another language is spoken.
 */
export function speakAs(source: () => Language): void {
  spoken = source;
}

/** The first language of a reader that the page speaks; English if it speaks none of them. */
export function languageFor(wanted: readonly string[]): LanguageTag {
  const short = wanted.map((one) => one.toLowerCase().split('-')[0]);
  const found = short.flatMap((one) => LANGUAGES.filter(({ tag }) => tag === one));
  return found[0]?.tag ?? 'en';
}

/** A language with the reader's own region: `de-AT` of a browser in Austria. */
export function localeFor(tag: LanguageTag, wanted: readonly string[]): string {
  return wanted.find((one) => one.toLowerCase().startsWith(`${tag}-`) && isLocale(one)) ?? (tag === 'en' ? ENGLISH.locale : tag);
}

/** Some systems hand their own names on (`de-DE@euro`), and what writes numbers and days throws at those. */
function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
