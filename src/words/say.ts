/** What is put into the gaps of a message: `{person}`, `{n}`. */
export type Fills = Readonly<Record<string, string | number>>;

/** A text, or its forms by number: the fill `n` picks one. */
export type Message = string | { readonly one: string; readonly other: string };
export type Table = Readonly<Record<string, Message>>;

/** The texts of a table in another language: every key of it, so that one nobody translated does not build. */
export type Words<T extends Table> = { readonly [Key in keyof T]: Message };

/** Looks a message up. The keys are known to the compiler, so a message that is not there does not build. */
export type Say<Key extends string = string> = (key: Key, fills?: Fills) => string;

/** The lookup over one table, in one language (its plural rules). */
export function sayFrom<T extends Table>(table: T, language = 'en'): Say<keyof T & string> {
  const plural = new Intl.PluralRules(language);
  return (key, fills) => {
    const message: Message | undefined = table[key];
    if (message === undefined) return missing(key);
    return fill(typeof message === 'string' ? message : form(message, plural, fills), fills);
  };
}

function form(message: Exclude<Message, string>, plural: Intl.PluralRules, fills: Fills | undefined): string {
  return plural.select(Number(fills?.n ?? 0)) === 'one' ? message.one : message.other;
}

/** Puts the fills in their gaps; a gap nobody filled stays readable as its own name. */
export function fill(text: string, fills: Fills | undefined): string {
  return text.replace(/\{([a-zA-Z0-9-]+)\}/g, (_, gap: string) => String(fills?.[gap] ?? `‹${spoken(gap)}›`));
}

/** A lookup that found nothing shows the sense of the key between marks, never the key itself. */
export function missing(key: string): string {
  return `‹${spoken(key)}›`;
}

/** `fare-zones` as a person would write it. */
export function spoken(id: string): string {
  return id.replace(/[-._:]+/g, ' ').trim();
}
