import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { playRecording, type Recording } from '../../src/core/replay/recording.ts';
import type { Game } from '../../src/play/game.ts';
import { cityTickets } from '../core/play.ts';
import { begunGame, fileOf, openRoom, playOn, sound } from './room.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function markCount({ marks = '' }: Recording): number {
  return marks.length / 4;
}

async function onDayThree(): Promise<Game> {
  const game = await begunGame(await openRoom());
  playOn(game, ({ view }) => view.at.day === 3);
  return game;
}

it('marks every command of a recording made on the page, and plays it again in all of them', async () => {
  const { recording } = fileOf(await onDayThree());
  expect(recording.commands.length).toBeGreaterThan(4);
  expect(markCount(recording)).toBe(recording.commands.length);
  expect(playRecording(recording, cityTickets()).ok).toBe(true);
  const marks = `${recording.marks?.slice(0, 12)}${'zzzz'}${recording.marks?.slice(16)}`;
  expect(playRecording({ ...recording, marks }, cityTickets())).toMatchObject({ ok: false, problem: 'parts', at: 3 });
});

it('takes the mark back with the command, and goes on marking after the file was opened', async () => {
  const game = await onDayThree();
  const before = fileOf(game).recording;
  const { seat } = game.snapshot().view;
  const habits = ['around', 'with-one'] as const;
  const set = habits.some((habit) => game.send({ by: seat, type: 'seat.habit', habit }) === null);
  expect(set).toBe(true);
  expect(markCount(fileOf(game).recording)).toBe(before.commands.length + 1);
  game.undo();
  expect(fileOf(game).recording).toEqual(before);
  const again = sound(await (await openRoom()).open(game.exportRun()));
  playOn(again, ({ view }) => view.at.day === 5);
  const after = fileOf(again).recording;
  expect(markCount(after)).toBe(after.commands.length);
  expect(playRecording(after, cityTickets()).ok).toBe(true);
});

it('opens a file without marks, and adds none to what has none', async () => {
  const { recording, ...file } = fileOf(await onDayThree());
  const { marks: _, ...unmarked } = recording;
  const game = sound(await (await openRoom()).open(JSON.stringify({ ...file, recording: unmarked })));
  playOn(game, ({ view }) => view.at.day === 4);
  const after = fileOf(game).recording;
  expect(after.marks).toBeUndefined();
  expect(playRecording(after, cityTickets()).ok).toBe(true);
});
