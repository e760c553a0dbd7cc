import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { openWords } from '../../src/wire-play.ts';
import { pagesFrame } from '../../src/words/en/pages-frame.ts';
import { ENGLISH, type Language, languageFor, localeFor, speakAs } from '../../src/words/language.ts';
import { packSayOf } from '../../src/words/pack-words.ts';
import { sayFrom } from '../../src/words/say.ts';
import { dateWords, listOf, numberWords } from '../../src/words/written.ts';

const GERMAN: Language = {
  tag: 'de',
  locale: 'de-DE',
  texts: { greet: 'Hallo {name}', items: { one: '{n} Zettel', other: '{n} Zettel' }, mean: 'im Schnitt {mean}' },
};
const table = { greet: 'Hello {name}', items: { one: '{n} item', other: '{n} items' }, mean: '{mean} on average' } as const;

afterEach(() => speakAs(() => ENGLISH));

describe('another language', () => {
  it('is spoken by a lookup that was made before it was chosen', () => {
    const say = sayFrom(table);
    speakAs(() => GERMAN);
    expect(say('greet', { name: 'Mei' })).toBe('Hallo Mei');
    speakAs(() => ENGLISH);
    expect(say('greet', { name: 'Mei' })).toBe('Hello Mei');
  });

  it('is spoken by the words of a pack too', () => {
    const words = { en: { 'person.mei.role': 'Developer' }, de: { 'person.mei.role': 'Entwicklung' } };
    let tag: 'en' | 'de' = 'en';
    const packSay = packSayOf(() => words[tag]);
    tag = 'de';
    expect(packSay('person.mei.role')).toBe('Entwicklung');
  });

  it('writes numbers, days and lists in its own way', () => {
    speakAs(() => GERMAN);
    expect(sayFrom(table)('mean', { mean: 5.7 })).toBe('im Schnitt 5,7');
    expect([numberWords(1000), numberWords(0.72)]).toEqual(['1.000', '0,72']);
    expect(listOf(['Mei', 'Lev', 'Zuri'])).toBe('Mei, Lev und Zuri');
    expect(dateWords(Date.UTC(2026, 10, 3, 12))).toBe('3.11.2026');
    speakAs(() => ENGLISH);
    expect([numberWords(1000), listOf(['Mei', 'Lev', 'Zuri'])]).toEqual(['1,000', 'Mei, Lev and Zuri']);
  });

  it('leaves whole numbers bare where they may be names: a seed has no thousands', () => {
    speakAs(() => GERMAN);
    expect(sayFrom(table)('items', { n: 123456 })).toBe('123456 Zettel');
  });
});

describe('the first language', () => {
  it.each([
    [['de-AT', 'en-US'], 'de', 'de-AT'],
    [['fr-FR', 'de', 'en'], 'de', 'de'],
    [['en-US', 'de'], 'en', 'en-US'],
    [['de-DE@euro', 'en'], 'de', 'de'],
    [['fr-FR'], 'en', 'en-GB'],
    [[], 'en', 'en-GB'],
  ] as const)('of %j is %s', (wanted, tag, locale) => {
    expect(languageFor(wanted)).toBe(tag);
    expect(localeFor(tag, wanted)).toBe(locale);
  });
});

it('what the page says of itself before anything is loaded is what it says then', () => {
  const page = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');
  expect(page).toContain(`content="${pagesFrame['app.description']}"`);
});

describe('a text of a world that nobody has translated', () => {
  const words = { en: { greet: 'Hello', name: 'Ben' }, de: { greet: 'Hallo', name: 'Ben', scene: 'Only English' } };
  const spoken = async (missing: number) => {
    const room = {
      pack: 'city',
      worlds: async () => [{ id: 'city', missing: { de: missing } }],
      wordsOf: async (_: string, tag: 'en' | 'de') => (tag === 'en' ? { ...words.en, scene: 'Only English' } : words.de),
    };
    const languages = { now: () => 'de' as const, before: () => undefined };
    speakAs(() => GERMAN);
    return openWords(async () => room as never, languages)();
  };

  it('says that it is English', async () => {
    const packSay = await spoken(1);
    expect([packSay.lang('scene'), packSay.lang('greet')]).toEqual(['en', undefined]);
  });

  it('is none where the world is whole: a name may be the same in both', async () => {
    expect((await spoken(0)).lang('name')).toBeUndefined();
  });
});
