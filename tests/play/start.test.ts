import { expect, it } from 'vitest';
import type { StartOptions } from '../../src/play/game.ts';
import { fileOf, isProblem, openRoom, sound } from './room.ts';

const practice = (part: Partial<StartOptions>): StartOptions => ({ length: 'practice', seed: 7, opening: false, ...part });

it('the longest practice that can be begun can also be kept and opened again', async () => {
  const room = await openRoom();
  const game = sound(await room.start(practice({ sprints: 60 })));
  expect(fileOf(game).recording.sprints).toBe(60);
  expect(isProblem(await room.open(game.exportRun()))).toBe(false);
});

it('a link that asks for more Sprints than can be kept, or for a seat that is none, begins no game', async () => {
  const room = await openRoom();
  for (const sprints of [61, 999_999_999, 0])
    expect(await room.start(practice({ sprints }))).toEqual({ code: 'bad-link', where: `sprints=${sprints}` });
  const seat = Object.prototype.toString as unknown as NonNullable<StartOptions['seat']>;
  expect(await room.start(practice({ seat }))).toEqual({ code: 'bad-link', where: 'seats' });
});
