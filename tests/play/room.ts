import { vi } from 'vitest';
import { PACK_FORMAT } from '../../src/core/content/pack.ts';
import { createPlay, type PlayRoom } from '../../src/play/create-play.ts';
import type { Game, Problem, Snapshot, StartOptions } from '../../src/play/game.ts';
import type { SaveFile } from '../../src/play/save-file.ts';
import { cityTickets } from '../core/play.ts';

/** A play room in Node: the real rules and the shipped pack, nothing kept beyond the test. Time is that of `vi.useFakeTimers`. */
export function openRoom(): Promise<PlayRoom> {
  const pack = { format: PACK_FORMAT, scenario: cityTickets(), words: { en: { title: 'City tickets' } } };
  return createPlay({ fetchJson: async () => pack, storage: null, random: () => 0.3, now: () => 1_700_000_000_000 });
}

export function isProblem(value: Game | Problem): value is Problem {
  return 'code' in value;
}

/** A game that must be there. */
export function sound(opened: Game | Problem): Game {
  if (isProblem(opened)) throw new Error(`${opened.code} ${opened.where ?? ''}`);
  return opened;
}

export async function begunGame(room: PlayRoom, options: Partial<StartOptions> = {}): Promise<Game> {
  return sound(await room.start({ length: 'taster', seed: 7, order: 'sm', opening: false, ...options }));
}

function answer(game: Game, ask: NonNullable<Snapshot['view']['ask']>): void {
  if (ask.kind === 'sliders') game.send({ by: ask.seat, type: 'seat.rate', values: [4, 5, 6] });
  else if (ask.kind === 'stop') return game.nextStop();
  else game.send({ by: ask.seat, type: 'ask.answer', ask: ask.id, option: ask.options[0]?.id ?? 'go-on' });
}

/** Plays as a player in a hurry would: the first answer to everything, and on to the next stop. */
export function playOn(game: Game, until: (snapshot: Snapshot) => boolean): Snapshot {
  for (let moves = 0; moves < 5_000; moves++) {
    const snapshot = game.snapshot();
    if (snapshot.over || until(snapshot)) return snapshot;
    const { ask } = snapshot.view;
    if (snapshot.held) game.goOn();
    else if (ask) answer(game, ask);
    else game.nextStop();
    vi.runAllTimers();
  }
  throw new Error('The game does not go on.');
}

export function fileOf(game: Game): SaveFile {
  return JSON.parse(game.exportRun()) as SaveFile;
}

/** Sprint, day and seat in which a game stands. */
export function placeOf({ view }: Snapshot) {
  return { sprint: view.at.sprint, day: view.at.day, seat: view.seat };
}
