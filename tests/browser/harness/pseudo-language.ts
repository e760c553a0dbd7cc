import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page, Route } from 'playwright-core';
import type { Message, Table } from '../../../src/words/say.ts';
import { painted } from './painted.ts';

const LETTERS: Readonly<Record<string, string>> = {
  ...{ a: 'å', e: 'é', i: 'ï', o: 'ö', u: 'ü', y: 'ý', A: 'Å', E: 'É', I: 'Ï', O: 'Ö', U: 'Ü', Y: 'Ý' },
  ...{ c: 'ç', n: 'ñ', C: 'Ç', N: 'Ñ' },
};

/** What is no text of its own: gaps, the id of a term, marks round an unfilled gap. */
const KEPT = /(\{[^}]*\}|‹[^›]*›|\[\[[a-z0-9-]+\|?|\]\])/;

/** English in the dress of a language that nobody speaks: every vowel with an accent and twice, which makes it two fifths longer. */
export function pseudo(text: string): string {
  return text
    .split(KEPT)
    .map((part) => (KEPT.test(part) ? part : dressed(part)))
    .join('');
}

function dressed(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const accented = LETTERS[letter] ?? letter;
    return 'aeiou'.includes(letter) ? accented + accented : accented;
  });
}

function pseudoMessage(message: Message): Message {
  return typeof message === 'string' ? pseudo(message) : { one: pseudo(message.one), other: pseudo(message.other) };
}

const tables = join(import.meta.dirname, '../../../src/words/en');

/** All texts of the page in that language, by key. */
async function pseudoTexts(): Promise<Table> {
  const texts: Record<string, Message> = {};
  for (const file of readdirSync(tables)) {
    if (file === 'pack-rules.ts') continue;
    const module = (await import(join(tables, file))) as Record<string, Table>;
    for (const [key, message] of Object.values(module).flatMap((table) => Object.entries(table)))
      texts[key] = pseudoMessage(message);
  }
  return texts;
}

/** Puts that language in the place of German: what a player who asks for German fetches, page and worlds. */
export async function speakPseudo(context: BrowserContext): Promise<void> {
  const texts = JSON.stringify(await pseudoTexts());
  for (const part of ['first', 'rest'])
    await context.route(new RegExp(`/german-${part}-[\\w-]+\\.js$`), (route) =>
      route.fulfill({ contentType: 'text/javascript', body: `export const ${part} = ${texts};` }),
    );
  await context.route(/\/packs\/de\/[\w-]+\.json$/, pseudoPack);
  await context.route(/\/packs\/index\.json$/, pseudoIndex);
}

interface PackFile {
  readonly words: Record<string, string>;
}

async function pseudoPack(route: Route): Promise<void> {
  const address = route.request().url();
  const german = (await (await route.fetch()).json()) as PackFile;
  const pack = await route.fetch({ url: address.replace('/packs/de/', '/packs/') });
  const { words } = (await pack.json()) as { words: { en: Record<string, string> } };
  const dressedWords = Object.fromEntries(Object.entries(words.en).map(([key, text]) => [key, pseudo(text)]));
  await route.fulfill({ json: { ...german, words: dressedWords } });
}

type ByLanguage = Record<string, string>;
interface Listed {
  name: ByLanguage;
  join: ByLanguage;
  seats: Record<string, ByLanguage>;
  translations: Record<string, { file: string; missing: number }>;
}

async function pseudoIndex(route: Route): Promise<void> {
  const list = (await (await route.fetch()).json()) as Listed[];
  const dress = (texts: ByLanguage) => ({ ...texts, de: pseudo(texts.en ?? '') });
  const json = list.map((one) => ({
    ...one,
    name: dress(one.name),
    join: dress(one.join),
    seats: Object.fromEntries(Object.entries(one.seats).map(([seat, texts]) => [seat, dress(texts)])),
    translations: { ...one.translations, de: { file: `de/${(one as { id?: string }).id}.json`, missing: 0 } },
  }));
  await route.fulfill({ json });
}

/** The browser's own languages are put in another order; the page follows, wherever it stands. */
export async function prefer(page: Page, wanted: 'de' | 'en'): Promise<void> {
  await page.evaluate((tag) => {
    Object.defineProperty(navigator, 'languages', { configurable: true, get: () => [tag] });
    dispatchEvent(new Event('languagechange'));
  }, wanted);
  await page.waitForFunction((tag) => document.documentElement.lang === tag, wanted);
  await painted(page);
}

/** Words that still have a vowel without an accent: they came past the tables. Elements in a language of their own may, and keys of the keyboard. */
export function plainWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const spared = (element: Element) => element.closest('[lang]:not(html), textarea, kbd, script, style') !== null;
    const texts: string[] = [];
    for (const element of document.querySelectorAll('body *')) {
      if (spared(element) || !element.checkVisibility()) continue;
      const own = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent ?? '');
      const spoken = ['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? '');
      texts.push(...own, ...spoken);
    }
    texts.push(document.title);
    /** A capital by itself names a key. */
    const isPlain = (text: string) => /[aeiou]/i.test(text.replaceAll(/ und |\b[A-Z]\b/g, ' '));
    return [...new Set(texts.filter(isPlain).map((text) => text.trim()))];
  });
}
