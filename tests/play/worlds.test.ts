import { beforeEach, expect, it, vi } from 'vitest';
import { PACK_FORMAT } from '../../src/core/content/pack.ts';
import { createPlay } from '../../src/play/create-play.ts';
import { clinicPack } from '../core/content/clinic.ts';
import { cityTickets } from '../core/play.ts';
import { begunGame, playOn } from './room.ts';

const seats = { 'scrum-master': { en: 'Judith' }, 'product-owner': { en: 'Paul' } };
const LIST = [
  { id: 'clinic-appointments', name: { en: 'Clinic appointments' }, join: { en: 'You join.' }, seats },
  { id: 'city-tickets', name: { en: 'City tickets', de: 'Fahrkarten' } },
];

/** A page with both worlds beside it, and this list of them. */
function openWith(list: unknown) {
  const files: Record<string, unknown> = {
    'packs/index.json': list,
    'packs/city-tickets.json': { format: PACK_FORMAT, scenario: cityTickets(), words: { en: { 'pack.name': 'City tickets' } } },
    'packs/clinic-appointments.json': clinicPack(),
  };
  const fetchJson = async (path: string) => {
    const found = files[path];
    if (found === undefined) throw new Error(`${path}: 404`);
    return found;
  };
  return createPlay({ fetchJson, storage: null, random: () => 0.3, now: () => 0 });
}

beforeEach(() => {
  vi.useFakeTimers();
});

it('the worlds to choose from are those of the list, the first one at the head', async () => {
  const worlds = await (await openWith(LIST)).worlds();
  expect(worlds.map(({ id, names }) => [id, names.en])).toEqual([
    ['city-tickets', 'City tickets'],
    ['clinic-appointments', 'Clinic appointments'],
  ]);
  expect(worlds[1]).toMatchObject({ join: { en: 'You join.' }, seats });
});

it.each([
  ['that is missing', undefined],
  ['that is no list', { id: 'x' }],
  ['of other things', [7, null, { id: 7 }]],
])('a list %s leaves nothing to choose, and the first world can be played', async (_, list) => {
  const room = await openWith(list);
  expect(await room.worlds()).toEqual([]);
  expect((await begunGame(room)).pack).toBe('city-tickets');
});

it('a game is of the world that was asked for, keeps it, and comes back in it', async () => {
  const room = await openWith(LIST);
  const game = await begunGame(room, { pack: 'clinic-appointments' });
  expect(game.pack).toBe('clinic-appointments');
  expect(game.snapshot().view.productGoal.id).toBe('house-c');
  playOn(game, ({ view }) => view.at.day > 1);
  const [save] = await room.saves();
  expect(save?.pack).toBe('clinic-appointments');
  const again = await room.resume('auto');
  expect('pack' in again && again.pack).toBe('clinic-appointments');
});

it('words are those of the world, and nobody has two names in one', async () => {
  const room = await openWith(LIST);
  expect(await room.wordsOf('clinic-appointments', 'en')).toMatchObject({
    'person.ada.name': 'Judith',
    'person.ben.name': 'Paul',
  });
});
