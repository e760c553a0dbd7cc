import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Snapshot } from '../../src/play/game.ts';
import { begunGame, fileOf, openRoom, playOn, sound } from './room.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Every event that is held in a season, with its Sprint and the seat that lives through it. */
async function eventsOf(order: 'sm' | 'po'): Promise<string[]> {
  const game = await begunGame(await openRoom(), { order });
  const held: string[] = [];
  playOn(game, (snapshot) => {
    const line = `${snapshot.view.at.sprint} ${snapshot.held} ${snapshot.view.seat}`;
    if (snapshot.held !== null && held.at(-1) !== line) held.push(line);
    return false;
  });
  return held;
}

it.each(['sm', 'po'] as const)(
  'shows Daily Scrum, Sprint Review and Sprint Retrospective in either seat (%s first)',
  async (order) => {
    const seats = order === 'sm' ? ['scrum-master', 'product-owner'] : ['product-owner', 'scrum-master'];
    const wanted = seats.flatMap((seat, at) => ['daily', 'review', 'retrospective'].map((event) => `${at + 1} ${event} ${seat}`));
    expect(await eventsOf(order)).toEqual(wanted);
  },
);

it('lets no time pass while an event is held, and goes on when told to', async () => {
  const game = await begunGame(await openRoom());
  const at = playOn(game, ({ held }) => held === 'review').view.at;
  vi.advanceTimersByTime(60_000);
  expect(game.snapshot().view.at).toEqual(at);
  game.goOn();
  expect(game.snapshot().held).not.toBe('review');
});

it('shows an event again in a game that is taken up there, and none that is behind', async () => {
  const room = await openRoom();
  const held = async (until: (snapshot: Snapshot) => boolean) => {
    const game = await begunGame(room);
    playOn(game, until);
    return sound(await room.open(game.exportRun())).snapshot().held;
  };
  expect(await held((snapshot) => snapshot.held === 'daily')).toBe('daily');
  expect(await held((snapshot) => snapshot.held === 'retrospective')).toBe('retrospective');
  expect(await held(({ view }) => view.ask?.kind === 'intention')).toBeNull();
});

it('keeps a finished season once, however often it is opened', async () => {
  const room = await openRoom();
  const game = await begunGame(room);
  playOn(game, () => false);
  const text = JSON.stringify(fileOf(game));
  sound(await room.open(text));
  sound(await room.open(text));
  expect(await room.results()).toHaveLength(1);
});

it('tells by name who was in a graded scene', async () => {
  const game = await begunGame(await openRoom());
  const { facts } = playOn(game, () => false);
  const moments = facts.flatMap((fact) => (fact.type === 'decision.graded' && fact.kind === 'moment' ? [fact] : []));
  expect(moments.length).toBeGreaterThan(3);
  expect(moments.every(({ cast }) => cast !== undefined)).toBe(true);
});
