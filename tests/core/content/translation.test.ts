import { expect, it } from 'vitest';
import { compilePack } from '../../../src/core/content/compile.ts';
import { openTranslation } from '../../../src/core/content/open-translation.ts';
import { PACK_FORMAT, type PackTranslation } from '../../../src/core/content/pack.ts';
import { cityFiles, cityPack } from './city.ts';

const english = cityPack().words.en ?? {};
const wanted = { pack: 'city-tickets', language: 'xx' };

/** The first pack with a few texts of one more language. */
function translated(texts: object): { words: readonly string[]; translation: PackTranslation | undefined } {
  const compiled = compilePack({ ...cityFiles(), 'words/xx/some.yaml': texts });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  const translation = compiled.translations.find(({ language }) => language === 'xx');
  return { words: Object.keys(compiled.pack.words), translation };
}

it('a language may lack texts: it says which, and comes apart from the pack', () => {
  const { words, translation } = translated({ pack: { name: 'Fahrkarten' }, line: { free: ['Wer braucht eine Hand?'] } });
  expect(words).toEqual(['en']);
  expect(translation).toMatchObject({ ...wanted, words: { 'pack.name': 'Fahrkarten', 'line.free.1': 'Wer braucht eine Hand?' } });
  expect(translation?.missing).toHaveLength(Object.keys(english).length - 2);
  expect(translation?.missing).toContain('line.free.2');
  expect(translation?.missing).not.toContain('line.free.1');
});

it('another language changes nothing in the pack that is played', () => {
  const files = cityFiles();
  for (const file of Object.keys(files)) if (/^words\/(?!en\/)/.test(file)) delete files[file];
  const alone = compilePack(files);
  expect(alone.ok && alone.pack).toEqual(cityPack());
  expect(alone.ok && alone.translations).toEqual([]);
});

it('the file of a language opens for the pack and language that it is of', () => {
  const { translation } = translated({ pack: { name: 'Fahrkarten' } });
  const fetched: unknown = JSON.parse(JSON.stringify(translation));
  expect(openTranslation(fetched, wanted)).toEqual({ 'pack.name': 'Fahrkarten' });
  expect(openTranslation(fetched, { ...wanted, language: 'yy' })).toBeNull();
  expect(openTranslation(fetched, { ...wanted, pack: 'other' })).toBeNull();
});

it.each<[string, unknown]>([
  ['a page of HTML', '<!doctype html>'],
  ['nothing', null],
  ['another format', { ...wanted, format: PACK_FORMAT + 1, words: {} }],
  ['words that are numbers', { ...wanted, format: PACK_FORMAT, words: { title: 7 } }],
])('%s is not the file of a language', (_what, json) => {
  expect(openTranslation(json, wanted)).toBeNull();
});
