import { expect, it } from 'vitest';
import { PACK_FORMAT } from '../../src/core/content/pack.ts';
import { createPlay } from '../../src/play/create-play.ts';
import { cityTickets } from '../core/play.ts';

const english = { 'pack.name': 'City tickets', 'pack.text': 'One team.' };
const german = { format: PACK_FORMAT, pack: 'city-tickets', language: 'de', words: { 'pack.name': 'Fahrkarten' } };

/** Files beside the page, by path. What is not among them fails like a page that answers 404. */
async function wordsWith(files: Record<string, unknown>, language: string) {
  const asked: string[] = [];
  const all: Record<string, unknown> = {
    'packs/city-tickets.json': { format: PACK_FORMAT, scenario: cityTickets(), words: { en: english } },
    ...files,
  };
  const fetchJson = async (path: string) => {
    asked.push(path);
    const found = all[path];
    if (found instanceof Error) throw found;
    if (found === undefined) throw new Error(`${path}: 404`);
    return found;
  };
  const room = await createPlay({ fetchJson, storage: null, random: () => 0.3, now: () => 0 });
  return { words: await room.wordsOf('city-tickets', language), asked };
}

it('who plays in English fetches no other language', async () => {
  const { words, asked } = await wordsWith({ 'packs/de/city-tickets.json': german }, 'en');
  expect(words).toEqual(english);
  expect(asked).toEqual(['packs/city-tickets.json']);
});

it('what a language does not say yet is said in English', async () => {
  const { words } = await wordsWith({ 'packs/de/city-tickets.json': german }, 'de');
  expect(words).toEqual({ 'pack.name': 'Fahrkarten', 'pack.text': 'One team.' });
});

it('a language that is not there, or damaged, leaves the game in English', async () => {
  expect((await wordsWith({}, 'de')).words).toEqual(english);
  expect((await wordsWith({ 'packs/de/city-tickets.json': { words: 7 } }, 'de')).words).toEqual(english);
});

it('without a connection the words can be asked for again', async () => {
  const offline = { 'packs/de/city-tickets.json': new TypeError('Failed to fetch') };
  await expect(wordsWith(offline, 'de')).rejects.toThrow('Failed to fetch');
});
