import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { begunGame, fileOf, openRoom, placeOf, playOn, sound } from './room.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it.each(['planning', 'stop', 'review', 'retrospective'] as const)('names the place that the player sees: %s', async (phase) => {
  const room = await openRoom();
  const game = await begunGame(room);
  const snapshot = playOn(game, ({ view }) => view.at.phase === phase && view.ask !== null);
  expect(snapshot.view.at).toMatchObject({ sprint: 1, phase });
  await room.keep('1');
  const places = (await room.saves()).map(({ sprint, day, seat }) => ({ sprint, day, seat }));
  expect(new Set(places.map((place) => JSON.stringify(place)))).toEqual(new Set([JSON.stringify(placeOf(snapshot))]));
  game.dispose();
});

it('keeps the game that is played, not the one before it', async () => {
  const room = await openRoom();
  const first = await begunGame(room);
  playOn(first, ({ view }) => view.at.day === 3);
  first.dispose();
  const second = await begunGame(room, { seed: 8 });
  expect(await room.keep('2')).toEqual({ code: 'storage-absent' });
  expect((await room.saves()).find(({ slot }) => slot === '2')).toMatchObject({ seed: 8, sprint: 1, day: 1 });
  second.dispose();
});

it('saves the season that is about to begin while the opening is played', async () => {
  const room = await openRoom();
  const game = await begunGame(room, { opening: true });
  playOn(game, ({ view }) => view.seat === 'product-owner');
  expect(game.snapshot().opening).toBe(true);
  const again = sound(await room.open(game.exportRun()));
  expect(again.snapshot()).toMatchObject({ opening: false, view: { at: { sprint: 1, day: 1, phase: 'planning' } } });
  expect(fileOf(again).recording).toEqual(fileOf(game).recording);
});
