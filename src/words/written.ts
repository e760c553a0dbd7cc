import { ENGLISH, language } from './language.ts';

/** Numbers, times and lists, written as the language that is spoken writes them. */

/** 1000 as "1,000" or "1.000", 5.7 as "5.7" or "5,7"; `digits` is how many may stand behind the sign. */
export function numberWords(value: number, digits = 3): string {
  return value.toLocaleString(language().locale, { maximumFractionDigits: digits });
}

/** A figure between 0 and 1 with so many digits: ".72" as English papers on tests write it, "0,72" in German. */
export function fractionWords(value: number, digits: number): string {
  const { tag, locale } = language();
  const text = value.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return tag === 'en' ? text.replace(/^0/, '') : text;
}

/** A day; `at` in milliseconds since 1970. */
export function dateWords(at: number): string {
  return new Date(at).toLocaleDateString(language().locale);
}

/** A day and its time; `at` in milliseconds since 1970. */
export function dateTimeWords(at: number): string {
  return new Date(at).toLocaleString(language().locale);
}

/** "Mei, Lev and Zuri". */
export function listOf(words: readonly string[]): string {
  const { tag } = language();
  // By language and not by region: the texts themselves are British, and put no comma before the last.
  return new Intl.ListFormat(tag === 'en' ? ENGLISH.locale : tag, { type: 'conjunction' }).format(words);
}
