import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { packRecording } from '../../src/core/replay/pack-recording.ts';
import { RULES } from '../../src/core/sim/rules-version.ts';
import type { PlayRoom } from '../../src/play/create-play.ts';
import type { Game, Problem, Replay } from '../../src/play/game.ts';
import { lettersOf } from '../../src/play/run-letters.ts';
import type { SaveFile } from '../../src/play/save-file.ts';
import { cityTickets } from '../core/play.ts';
import { begunGame, fileOf, openRoom, playOn, sound } from './room.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function soundReplay(opened: Replay | Problem): Replay {
  if ('code' in opened) throw new Error(opened.code);
  return opened;
}

async function played(until: (game: Game) => boolean = () => false): Promise<{ room: PlayRoom; game: Game; letters: string }> {
  const room = await openRoom();
  const game = await begunGame(room);
  playOn(game, () => until(game));
  return { room, game, letters: game.packedRun() ?? '' };
}

describe('a run in the letters of a link', () => {
  it('is shown from its first Sprint Planning to its end, as it was', async () => {
    const { room, game, letters } = await played();
    const replay = soundReplay(await room.replay(letters));
    const { stops } = replay;
    expect(replay.length).toBe('taster');
    expect(stops[0]).toMatchObject({ sprint: 1, day: 1, phase: 'planning', isDay: true });
    expect(stops.at(-1)).toMatchObject({ sprint: 2, phase: 'closed' });
    expect(stops.filter(({ isDay }) => isDay).length).toBe(10);
    const decided = stops.flatMap(({ decisions }) => decisions.map(({ command }) => command));
    expect(decided).toEqual(fileOf(game).recording.commands.map(([, , command]) => command));
    replay.seek(stops.length - 1);
    expect(replay.game.snapshot().facts.length).toBeGreaterThan(100);
  });

  it('shows a stop as it was played, from wherever one comes', async () => {
    const { room, letters } = await played();
    const replay = soundReplay(await room.replay(letters));
    const worlds = new Map<number, string>();
    for (let at = 0; at < replay.stops.length; at += 3) {
      replay.seek(at);
      worlds.set(at, JSON.stringify(replay.game.snapshot().view));
    }
    for (const [at, view] of [...worlds].reverse()) {
      replay.seek(at);
      expect(JSON.stringify(replay.game.snapshot().view)).toBe(view);
    }
  });

  it('is what a run file and a kept game lead to', async () => {
    const { room, game, letters } = await played();
    expect(await room.packed({ text: game.exportRun() })).toEqual({ packed: letters, over: true });
    expect(await room.packed({ slot: 'auto' })).toEqual({ packed: letters, over: true });
    expect(await room.packed({ text: 'Dear team' })).toEqual({ code: 'not-json' });
    expect(await room.packed({ slot: '3' })).toEqual({ code: 'not-found' });
  });

  it('cannot be changed while it is looked at', async () => {
    const { room, letters } = await played();
    const replay = soundReplay(await room.replay(letters));
    const before = JSON.stringify(replay.game.snapshot());
    const { view } = replay.game.snapshot();
    for (const action of view.actions) expect(replay.game.send(action.command)).toEqual({ code: 'not-now' });
    expect(JSON.stringify(replay.game.snapshot())).toBe(before);
  });
});

describe('a run file that has no link here', () => {
  it('is told apart by why: newer or older rules, another edition of its world, a file that was changed', async () => {
    const { room, game } = await played((game) => game.snapshot().view.at.day === 2);
    const file = fileOf(game);
    const code = async (recording: Partial<SaveFile['recording']>) => {
      const text = JSON.stringify({ ...file, recording: { ...file.recording, ...recording } });
      return ((await room.packed({ text })) as Problem).code;
    };
    expect(await code({ rules: RULES + 1 })).toBe('run-newer');
    expect(await code({ rules: RULES - 1 })).toBe('run-older-rules');
    expect(await code({ pack: { ...file.recording.pack, hash: 'ffffffff' } })).toBe('run-other-pack');
    expect(await code({ end: { ...file.recording.end, fingerprint: '0000000000000000' } })).toBe('does-not-replay');
  });
});

describe('playing on from a run', () => {
  it('makes a game of its own that counts for nothing, and leaves the one played last where it was', async () => {
    const { room, game, letters } = await played();
    const kept = await room.saves();
    const replay = soundReplay(await room.replay(letters));
    const from = replay.stops.findIndex(({ sprint, day }) => sprint === 1 && day === 3);
    replay.seek(from);
    const branch = replay.playOn();
    expect(branch.snapshot()).toMatchObject({ counts: false, length: 'practice' });
    expect(branch.snapshot().view.at).toMatchObject({ sprint: 1, day: 3 });
    playOn(branch, () => false);
    const saves = await room.saves();
    expect(saves.find(({ slot }) => slot === 'auto')).toEqual(kept.find(({ slot }) => slot === 'auto'));
    expect(saves.find(({ slot }) => slot === 'branch')).toMatchObject({ over: true, branch: { sprint: 1, day: 3 } });
    const [whole, own] = await room.results();
    expect(whole).toMatchObject({ length: 'taster', run: game.packedRun() });
    expect(own).toMatchObject({ length: 'practice', counts: false });
    // What was decided before the third day was somebody else's.
    const ticks = own?.facts.filter(({ type }) => type === 'ask.answered').map(({ tick }) => tick) ?? [];
    expect(Math.min(...ticks)).toBeGreaterThanOrEqual(2 * 16);
  });

  it('is taken up again where it was left, still as a game that goes on from a run', async () => {
    const { room, letters } = await played();
    const replay = soundReplay(await room.replay(letters));
    replay.seek(4);
    playOn(replay.playOn(), ({ view }) => view.at.day === 4);
    const before = (await room.saves()).find(({ slot }) => slot === 'branch');
    const again = sound(await room.resume('branch'));
    expect(again.snapshot().view.at).toMatchObject({ day: before?.day, sprint: before?.sprint });
    expect(fileOf(again).branch).toMatchObject({ sprint: 1 });
    expect(again.snapshot().counts).toBe(false);
  });

  it('begins where the run was, at whatever stop: played from its beginning it comes to the same world', async () => {
    const { room, letters } = await played();
    const replay = soundReplay(await room.replay(letters));
    for (let at = 0; at < replay.stops.length - 1; at += 5) {
      replay.seek(at);
      const branch = replay.playOn();
      const again = sound(await room.open(branch.exportRun()));
      expect(again.notice).toBeUndefined();
      expect(again.snapshot().view).toEqual(branch.snapshot().view);
      expect(again.packedRun()).not.toBeNull();
    }
  });

  it('makes the same season practice for whoever has looked at it', async () => {
    const { letters } = await played();
    const room = await openRoom();
    await room.replay(letters);
    const game = sound(await room.start({ length: 'season', seed: 7, opening: false }));
    expect(game.snapshot().counts).toBe(false);
  });
});

describe('a link that cannot be shown', () => {
  it('is told apart by what is wrong with it', async () => {
    const { room, game, letters } = await played((game) => game.snapshot().view.at.day === 2);
    const code = async (text: string) => ((await room.replay(text)) as Problem).code;
    expect(await code('')).toBe('run-cut');
    expect(await code(letters.slice(0, -4))).toBe('run-cut');
    expect(await code(`${letters.slice(0, 40)}A${letters.slice(41)}`)).toBe('run-cut');
    expect(await code('ä ö ü')).toBe('run-cut');
    expect(await code('A'.repeat(30_000))).toBe('run-cut');
    const { recording } = fileOf(game);
    const scenario = cityTickets();
    const altered = { ...scenario, hash: 'ffffffff' };
    const other = packRecording({ ...recording, pack: { id: scenario.id, hash: 'ffffffff' } }, altered);
    expect(await code(lettersOf(other ?? new Uint8Array()))).toBe('run-other-pack');
  });
});
