import { expect, it } from 'vitest';
import { readingGrade } from '../../../src/core/content/lint/reading-grade.ts';

/** How many syllables one word is taken to have, through the formula: 0.39 + 11.8 × syllables − 15.59. */
const syllables = (word: string) => Math.round(((readingGrade(word, 'en') ?? 0) / 10 + 15.2) / 11.8);

it.each([
  [1, 'the made whole rides rules asked called came more fixed work board once whose'],
  [2, 'people table boxes ended handled coffee going trying quiet something lately hopeful language'],
  [3, 'radio usual quality remember well-ordered understand another'],
  [4, 'Retrospective self-managing transparency impediment'],
])('words of %i syllables: %s', (count, words) => {
  expect(words.split(' ').map((word) => [word, syllables(word)])).toEqual(words.split(' ').map((word) => [word, count]));
});

it('short sentences of short words ask for little, and one long sentence of long words for much', () => {
  const easy = 'It is red. Nobody looks. {person} mends it by hand and says nothing.';
  const hard =
    'Organisational transparency necessitates continuous communication regarding impediments, notwithstanding individual preferences.';
  expect(readingGrade(easy, 'en')).toBeLessThan(30);
  expect(readingGrade(hard, 'en')).toBeGreaterThan(200);
});

it('German has a formula of its own, in school grades too', () => {
  const easy = 'Es ist rot. Alle sehen es. {person} holt Tee und setzt sich hin.';
  const hard = 'Organisatorische Rahmenbedingungen erschweren bereichsübergreifende Zusammenarbeitsvereinbarungen nachhaltig.';
  expect(readingGrade(easy, 'de')).toBeLessThan(40);
  expect(readingGrade(hard, 'de-at')).toBeGreaterThan(150);
});

it('a language without a formula has no grade, and neither has a text without words', () => {
  expect(readingGrade('Il pleut.', 'fr')).toBeNull();
  expect(readingGrade('1, 2, 3', 'en')).toBeNull();
});

it('a quotation ends a sentence too, and a role counts as a short name', () => {
  expect(readingGrade('“It is red.” “It is.”', 'en')).toBe(readingGrade('It is red. It is.', 'en'));
  expect(readingGrade('{expert} is in.', 'en')).toBe(readingGrade('Anna is in.', 'en'));
});
