import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readSave } from '../../src/play/read-save.ts';
import type { SaveFile } from '../../src/play/save-file.ts';
import { begunGame, fileOf, isProblem, openRoom, playOn } from './room.ts';

let file: SaveFile;

beforeEach(async () => {
  vi.useFakeTimers();
  if (file) return;
  const game = await begunGame(await openRoom());
  playOn(game, ({ view }) => view.at.sprint === 2 && view.at.day === 2);
  file = fileOf(game);
});
afterEach(() => {
  vi.useRealTimers();
});

type Damage = (file: SaveFile) => unknown;
type Loose = Readonly<Record<string, unknown>>;

/** What the player is told when this file is opened. */
async function problemOf(damaged: unknown): Promise<Loose> {
  const opened = await (await openRoom()).open(JSON.stringify(damaged));
  if (!isProblem(opened)) throw new Error('It was opened.');
  return { ...opened };
}

/** The same file, made under other rules: it can only go on from its checkpoint. */
function asOlder(one: SaveFile): SaveFile {
  return { ...one, recording: { ...one.recording, rules: 999_999 } };
}

const withCommand =
  (command: Loose): Damage =>
  (one) => ({ ...one, recording: { ...one.recording, commands: [[0, 'planning', command], ...one.recording.commands] } });

const withCheckpoint =
  (part: Loose): Damage =>
  (one) => ({ ...one, checkpoint: { ...one.checkpoint, ...part } });

describe('a recording that is cut', () => {
  it.each([
    [
      'a goal without items',
      withCommand({ by: 'product-owner', type: 'sprint-goal.propose', goal: 'g' }),
      'recording.commands[0]',
    ],
    ['a rating without values', withCommand({ by: 'scrum-master', type: 'seat.rate' }), 'recording.commands[0]'],
    ['a command of nobody', withCommand({ by: 'nobody', type: 'flow.look' }), 'recording.commands[0]'],
    ['no end', (one: SaveFile) => ({ ...one, recording: { ...one.recording, end: null } }), 'recording.end'],
    ['no recording', (one: SaveFile) => ({ ...one, recording: null }), 'recording'],
    ['a sheet of nothing', (one: SaveFile) => ({ ...one, sheet: [null] }), 'sheet[0]'],
    ['a score without meters', (one: SaveFile) => ({ ...one, sheet: one.sheet.map(withoutMeters) }), /^sheet\[\d+\]$/],
    ['no time', (one: SaveFile) => ({ ...one, savedAt: 'soon' }), 'savedAt'],
  ] satisfies readonly (readonly [string, Damage, string | RegExp])[])('%s', async (_, damage, where) => {
    const problem = await problemOf(damage(file));
    expect(problem.code).toBe('not-a-run');
    expect(problem.where).toEqual(typeof where === 'string' ? where : expect.stringMatching(where));
  });

  it('lacks a field of one of its commands', async () => {
    for (const [at, [tick, phase, command]] of file.recording.commands.entries()) {
      for (const field of Object.keys(command)) {
        const commands = [...file.recording.commands];
        const { [field]: _, ...rest } = command as Loose;
        commands[at] = [tick, phase, rest as never];
        const text = JSON.stringify({ ...file, recording: { ...file.recording, commands } });
        const read = readSave(text);
        if ('code' in read) expect(read.where).toBe(`recording.commands[${at}]`);
        else expect((await problemOf(JSON.parse(text))).code).toBe('does-not-replay');
      }
    }
  });
});

function withoutMeters(fact: SaveFile['sheet'][number]): Loose {
  const { meters: _, ...rest } = fact as SaveFile['sheet'][number] & { readonly meters?: unknown };
  return rest;
}

const CHECKPOINTS: readonly (readonly [string, Damage])[] = [
  ['no items but a hole', withCheckpoint({ items: [null] })],
  ['an item without anything', withCheckpoint({ items: [{}] })],
  ['nobody in the seats', withCheckpoint({ seats: {} })],
  ['a team without gauges', withCheckpoint({ team: {} })],
  ['people without skills', (one) => withCheckpoint({ people: one.checkpoint.people.map(({ skill: _, ...who }) => who) })(one)],
  ['another place', (one) => withCheckpoint({ at: { ...one.checkpoint.at, tick: -1_000_000 } })(one)],
  ['another season', (one) => withCheckpoint({ season: { ...one.checkpoint.season, days: 10 } })(one)],
  ['no place at all', withCheckpoint({ at: null })],
  ['nothing', (one) => ({ ...one, checkpoint: {} })],
];

describe('a checkpoint that cannot be played', () => {
  it.each(CHECKPOINTS)('%s', async (_, damage) => {
    const damaged = damage(file) as SaveFile;
    const problem = { code: 'does-not-replay', where: 'checkpoint' };
    expect(await problemOf(damaged)).toEqual(problem);
    expect(await problemOf(asOlder(damaged))).toEqual(problem);
  });

  it('loses any one of its parts', async () => {
    for (const part of Object.keys(file.checkpoint)) {
      const { [part]: _, ...checkpoint } = file.checkpoint as unknown as Loose;
      const opened = await (await openRoom()).open(JSON.stringify(asOlder({ ...file, checkpoint: checkpoint as never })));
      if (isProblem(opened)) expect(opened.code).toBe('does-not-replay');
      else expect(playOn(opened, () => false).over, part).toBe(true);
    }
  });
});
