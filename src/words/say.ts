import { language } from './language.ts';
import { areMarks, betweenMarks, isEnded } from './quotes.ts';

/** What is put into the gaps of a message: `{person}`, `{n}`. */
export type Fills = Readonly<Record<string, string | number>>;

/** A text, or its forms by number: the fill `n` picks one. */
export type Message = string | { readonly one: string; readonly other: string };
export type Table = Readonly<Record<string, Message>>;

/** The texts of a table in another language: every key of it, so that one nobody translated does not build. */
export type Words<T extends Table> = { readonly [Key in keyof T]: Message };

/** Looks a message up. The keys are known to the compiler, so a message that is not there does not build. */
export type Say<Key extends string = string> = (key: Key, fills?: Fills) => string;

/**
 * The lookup over one table. Which language is spoken is read each time: a text that is asked for after a change of language comes
 * in the new one, so no text may be worked out when a file is loaded.
 */
export function sayFrom<T extends Table>(table: T): Say<keyof T & string> {
  return (key, fills) => {
    const { texts, locale } = language();
    const message: Message | undefined = texts[key] ?? table[key];
    if (message === undefined) return missing(key);
    return fill(typeof message === 'string' ? message : form(message, locale, fills), fills);
  };
}

const plurals = new Map<string, Intl.PluralRules>();

function form(message: Exclude<Message, string>, locale: string, fills: Fills | undefined): string {
  const plural = plurals.get(locale) ?? new Intl.PluralRules(locale);
  plurals.set(locale, plural);
  return plural.select(Number(fills?.n ?? 0)) === 'one' ? message.one : message.other;
}

/** A gap, with a mark of quotation on either side and a full stop behind it, as far as there are any. */
const GAP = /([“„‘‚]?)\{([a-zA-Z0-9-]+)\}([”“’‘]?)(\.(?!\.))?/g;

/**
 * Puts the fills in their gaps; a gap nobody filled stays readable as its own name. What brings marks or a full stop of its own has
 * them once.
 */
export function fill(text: string, fills: Fills | undefined): string {
  return text.replace(GAP, (_, open: string, gap: string, close: string, stop: string = '') => {
    const put = fills?.[gap];
    if (put === undefined) return `${open}‹${spoken(gap)}›${close}${stop}`;
    const words = written(put);
    if (areMarks(open, close)) return `${open}${betweenMarks(words)}${close}${stop}`;
    return `${open}${words}${close}${close === '' && isEnded(words) ? '' : stop}`;
  });
}

/** Whole numbers may be names (a seed) and stay bare; a part of one stands behind the sign of the language. */
function written(put: string | number): string {
  return typeof put === 'string' || Number.isInteger(put) ? String(put) : put.toLocaleString(language().locale);
}

/** A lookup that found nothing shows the sense of the key between marks, never the key itself. */
export function missing(key: string): string {
  return `‹${spoken(key)}›`;
}

/** `fare-zones` as a person would write it. */
export function spoken(id: string): string {
  return id.replace(/[-._:]+/g, ' ').trim();
}
