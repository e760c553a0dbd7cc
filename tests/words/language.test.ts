import { afterEach, describe, expect, it } from 'vitest';
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
