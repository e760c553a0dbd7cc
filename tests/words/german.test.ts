import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { first } from '../../src/words/de/german-first.ts';
import { rest } from '../../src/words/de/german-rest.ts';
import type { Message, Table } from '../../src/words/say.ts';
import { SAME_IN_GERMAN } from './same-in-german.ts';

const words = join(import.meta.dirname, '../../src/words');

interface Twin {
  readonly file: string;
  readonly name: string;
  readonly english: Table;
  readonly german: Table;
}

async function tablesOf(language: 'en' | 'de', file: string): Promise<Readonly<Record<string, Table>>> {
  return (await import(join(words, language, file))) as Record<string, Table>;
}

/** Every table of the English texts, with its German one beside it. */
async function allTwins(): Promise<readonly Twin[]> {
  const twins = readdirSync(join(words, 'en')).map(async (file): Promise<readonly Twin[]> => {
    const [english, german] = await Promise.all([tablesOf('en', file), tablesOf('de', file)]);
    return Object.keys(english).map((name) => ({ file, name, english: english[name] ?? {}, german: german[name] ?? {} }));
  });
  return (await Promise.all(twins)).flat();
}

function formsOf(message: Message | undefined): readonly string[] {
  if (message === undefined) return [];
  return typeof message === 'string' ? [message] : [message.one, message.other];
}

function gapsOf(message: Message | undefined): readonly string[] {
  const found = formsOf(message).flatMap((text) => [...text.matchAll(/\{([a-zA-Z0-9-]+)\}|\[\[([a-z-]+)/g)]);
  return [...new Set(found.map(([, gap, term]) => gap ?? `[[${term}`))].sort();
}

const twins = await allTwins();
const pairs = twins.flatMap(({ file, english, german }) =>
  Object.keys(english).map((key) => ({ at: `${file}: ${key}`, key, english: english[key], german: german[key] })),
);

/** Written for authors of packs, on the command line alone; its keys may be those of the page. */
const ofThePage = twins.filter(({ file }) => file !== 'pack-rules.ts' && file !== 'play.ts');

describe('German', () => {
  it('has a table for every English one, with the same keys in the same order', () => {
    for (const { file, english, german } of twins)
      expect([file, ...Object.keys(german)]).toEqual([file, ...Object.keys(english)]);
  });

  it('leaves the same gaps and opens the same terms', () => {
    const wrong = pairs.filter(({ english, german }) => `${gapsOf(english)}` !== `${gapsOf(german)}`);
    expect(wrong.map(({ at, english, german }) => `${at}: ${gapsOf(english)} / ${gapsOf(german)}`)).toEqual([]);
  });

  it('has two forms wherever English has', () => {
    expect(pairs.filter(({ english, german }) => typeof english !== typeof german).map(({ at }) => at)).toEqual([]);
  });

  it('says nothing in English but words that are the same in both languages', () => {
    const plain = (text: string) =>
      text
        .replace(/\{[^}]*\}/g, ' ')
        .split(/[^A-Za-z]+/)
        .filter((word) => word !== '');
    const same = pairs.flatMap(({ at, english, german }) =>
      formsOf(german).flatMap((text) => (formsOf(english).includes(text) ? [{ at, text, words: plain(text) }] : [])),
    );
    const untold = same.filter((one) => one.words.some((word) => !SAME_IN_GERMAN.includes(word)));
    expect(untold.map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
    expect(SAME_IN_GERMAN.filter((word) => !same.some((one) => one.words.includes(word)))).toEqual([]);
  });

  it('is all in the files that a German player fetches', () => {
    const fetched: Table = { ...first, ...rest };
    for (const { german } of ofThePage)
      for (const key of Object.keys(german)) expect([key, fetched[key]]).toEqual([key, german[key]]);
  });

  it('uses the marks of its own language', () => {
    const wrong = pairs.flatMap(({ at, german }) =>
      formsOf(german)
        .filter((text) => /["”]|\w'\w/.test(text))
        .map((text) => `${at}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the tables of the page', () => {
  it('share no key, unless the text is the same: a language is looked up by key alone', () => {
    const texts = new Map<string, string>();
    const clashes: string[] = [];
    for (const { file, english } of ofThePage) {
      for (const [key, message] of Object.entries(english)) {
        const text = JSON.stringify(message);
        if ((texts.get(key) ?? text) !== text) clashes.push(`${file}: ${key}`);
        texts.set(key, text);
      }
    }
    expect(clashes).toEqual([]);
  });
});
