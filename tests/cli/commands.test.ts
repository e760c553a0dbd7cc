import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PLAYER_NAMES } from '../../src/core/players/shipped.ts';
import type { Recording } from '../../src/core/replay/recording.ts';
import { type AskLine, newGame, playByOptions } from './player-outside.ts';
import { linesOf, type Ran, runCommand } from './run-command.ts';

/** The commands as a reader of the README calls them: what they print, and how they end. */
const folder = mkdtempSync(join(tmpdir(), 'two-seats-commands-'));
// Builds the commands if that is needed, so that what the build says is not taken for what a command says.
runCommand('fit', ['--help']);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SHORT = ['--seeds', '3-5', '--sprints', '1', '--items'];

/** Fields of a Sprint that are numbers. */
const SPRINT_COUNTS = [
  'sprint',
  'people',
  'days',
  'committedPoints',
  'donePoints',
  'startItems',
  'addedItems',
  'removedItems',
  'doneItems',
  'endItems',
  'endPoints',
  'inProgressMid',
  'bugs',
  'reworked',
  'blockedItems',
  'impediments',
  'impedimentDays',
  'valueReleased',
  'escapedDefects',
];

describe('simulate', () => {
  const one: Ran = runCommand('simulate', [...SHORT, '--jobs', '1']);

  it('prints one line a run, in the order of the seeds, with the fields that the interface promises', () => {
    const lines = linesOf(one);
    expect(lines.map(({ seed }) => seed)).toEqual([3, 4, 5]);
    for (const line of lines) {
      expect(line).toMatchObject({
        seat: 'both',
        player: 'journeyman',
        pack: 'city-tickets',
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      });
      expect(Object.keys(line.outcome as object)).toEqual(['value', 'goal', 'quality', 'health', 'team', 'seat']);
      expect(line.sprints).toHaveLength(1);
      expect((line.items as unknown[]).length).toBeGreaterThan(4);
    }
  });

  it('reports each Sprint and each item in every field that the interface promises, and they fit together', () => {
    for (const line of linesOf(one)) {
      const [sprint] = line.sprints as Record<string, unknown>[];
      const { team, focusHours, addedAt, doneShare, goalMet, velocityMean3, ...counts } = sprint as Record<string, unknown>;
      expect(counts).toMatchObject(Object.fromEntries(SPRINT_COUNTS.map((field) => [field, expect.any(Number)])));
      const { startItems, addedItems, removedItems, endItems } = counts as Record<string, number>;
      expect(endItems).toBe(Number(startItems) + Number(addedItems) - Number(removedItems));
      expect(Object.keys(team as object)).toEqual(['selfManagement', 'safety', 'morale', 'debt', 'transparency']);
      expect((focusHours as number[][]).map((day) => day.length)).toEqual(Array.from({ length: 10 }, () => 6));
      expect([(addedAt as number[]).length, (doneShare as number[]).length]).toEqual([addedItems, 3]);
      expect([typeof goalMet, velocityMean3]).toEqual(['boolean', null]);
      const items = line.items as Record<string, unknown>[];
      for (const item of items)
        for (const field of ['id', 'points', 'hours', 'startDay', 'doneDay', 'bug', 'sprints', 'blocked'])
          expect(item).toHaveProperty(field);
    }
  });

  it('prints the same bytes whatever the number of threads', () => {
    const two = runCommand('simulate', [...SHORT, '--jobs', '2', '--progress']);
    expect(two.out).toBe(one.out);
    expect(two.err).toContain('3 of 3 runs');
    expect(one.err).toBe('');
  });

  it('leaves the items out unless they are asked for, and plays one seat throughout if told', () => {
    const [line] = linesOf(
      runCommand('simulate', [
        '--seeds',
        '3',
        '--sprints',
        '2',
        '--seat',
        'product-owner',
        '--player',
        'order-taker',
        '--team',
        '4',
      ]),
    );
    expect(line).toMatchObject({ seat: 'product-owner', seats: ['product-owner', 'product-owner'], player: 'order-taker' });
    expect(line).not.toHaveProperty('items');
    const sprints = line?.sprints as { people: number }[] | undefined;
    expect(sprints?.map(({ people }) => people)).toEqual([4, 4]);
  });

  it('puts the ordinary player in both seats on autopilot', () => {
    const [auto] = linesOf(runCommand('simulate', ['--autopilot', '--player', 'random', '--sprints', '1']));
    const [plain] = linesOf(runCommand('simulate', ['--sprints', '1']));
    expect(auto).toEqual(plain);
  });

  it.each([
    [['--player', 'wizard'], 'There is no player "wizard". Known are'],
    [['--player', 'coach', '--seat', 'both'], 'coach plays the scrum-master seat only'],
    [['--seat', 'developers'], '--seat is one of scrum-master, product-owner, both, not "developers".'],
    [['--seeds', '5-3'], '--seeds is a range'],
    [['--sprints', '0'], '--sprints is a whole number from 1 to 60'],
    [['--team', '99'], 'Developers to choose from'],
    [['--pack', '../secrets'], 'There is no pack "../secrets". There is: city-tickets'],
    [['--jobs'], '--jobs needs a value'],
    [['--colour'], 'There is no "--colour" here.'],
  ])('says what is wrong with %j, and ends with status 2', (args, sentence) => {
    const { status, out, err } = runCommand('simulate', args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(sentence);
  });

  it('lists the players for one it does not know, and its flags for help', () => {
    const { err } = runCommand('simulate', ['--player', 'wizard']);
    for (const name of PLAYER_NAMES) expect(err).toContain(name);
    const help = runCommand('simulate', ['--help']);
    expect(help.status).toBe(0);
    for (const flag of ['seat', 'order', 'player', 'seeds', 'sprints', 'team', 'pack', 'jobs', 'progress', 'items', 'autopilot'])
      expect(help.out).toContain(`--${flag}`);
  });
});

/** Every answer of a season of one Sprint, always the first option: what a program that reads would send. */
const ANSWERS = playByOptions(newGame(['scrum-master'], { seed: 5 }), () => 0).flatMap((line) => {
  const { id, options } = line as unknown as AskLine;
  return line.type === 'ask' ? [JSON.stringify({ answer: id, option: options[0]?.id })] : [];
});
const SEASON = ['--seat', 'scrum-master', '--sprints', '1', '--seed', '5'];

it('a command that is not there is answered with those that are', () => {
  expect(runCommand('play')).toMatchObject({
    status: 2,
    err: expect.stringMatching(/^There is no command "play"\. Known are simulate, protocol, /),
  });
});

describe('protocol and replay', () => {
  const whole = runCommand('protocol', SEASON, `${ANSWERS.join('\n')}\n`);
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  it('play a season to its result, and play its recording again to the same fingerprint', () => {
    const result = linesOf(whole).at(-1) as { type: string; recording: Recording };
    expect(whole.status).toBe(0);
    expect(result.type).toBe('result');
    const { fingerprint } = result.recording.end;
    for (const [name, text] of [
      ['bare.json', JSON.stringify(result.recording)],
      ['result.json', JSON.stringify(result)],
      ['all.jsonl', whole.out],
    ] as const) {
      const replayed = runCommand('replay', [file(name, text)]);
      expect(replayed).toMatchObject({ status: 0, out: `${JSON.stringify({ fingerprint })}\n`, err: '' });
    }
  });

  it('give the recording so far when the input ends, and status 3', () => {
    const cut = runCommand('protocol', SEASON, `${ANSWERS.slice(0, 3).join('\n')}\nnonsense\n`);
    expect(cut.status).toBe(3);
    const last = linesOf(cut).at(-1) as { type: string; recording: Recording };
    expect(last).toMatchObject({ type: 'recording' });
    expect(last.recording.commands).toHaveLength(3);
    expect(runCommand('replay', [file('cut.json', JSON.stringify(last))]).out).toContain(last.recording.end.fingerprint);
  });

  it('play what the page keeps', () => {
    const { recording } = linesOf(whole).at(-1) as unknown as { recording: Recording };
    const { marks: _, ...bare } = recording;
    const save = {
      game: 'two-seats',
      format: 1,
      savedAt: 0,
      length: 'practice',
      counts: false,
      recording: bare,
      checkpoint: {},
      sheet: [],
    };
    expect(runCommand('replay', [file('save.json', JSON.stringify(save))]).status).toBe(0);
  });

  it('name the first command at which a recording parts, and end with status 1', () => {
    const { recording } = linesOf(whole).at(-1) as unknown as { recording: Recording };
    const at = recording.commands.length - 3;
    const [tick, phase] = recording.commands[at] as Recording['commands'][number];
    const commands = recording.commands.with(at, [
      tick,
      phase,
      { by: 'scrum-master', type: 'ask.answer', ask: 'no-such-ask', option: 'none' },
    ]);
    const parted = runCommand('replay', [file('parted.json', JSON.stringify({ ...recording, commands }))]);
    expect(parted.status).toBe(1);
    expect(linesOf(parted)).toMatchObject([{ command: at }]);
    expect(parted.err).toContain(`The replay parts at command ${at} (counted from 0)`);
    const end = runCommand('replay', [
      file('end.json', JSON.stringify({ ...recording, end: { ...recording.end, fingerprint: '0000000000000000' } })),
    ]);
    expect(end.status).toBe(1);
    expect(end.err).toContain('the world at the end is not the one that was recorded');
  });

  it.each([
    ['no JSON at all', 'hello', 'holds no recording'],
    ['a list', '[]', 'holds no recording'],
    ['a cut recording', '{"format":1,"rules":1}', 'This is not a recording: seed must be'],
    ['a newer one', '{"format":99}', 'newer version'],
  ])('say what is wrong with %s', (_, text, sentence) => {
    const { status, err } = runCommand('replay', [file('broken.json', text)]);
    expect(status).toBe(1);
    expect(err).toContain(sentence);
  });

  it('say so if there is no such file, and how to be called if there is none at all', () => {
    expect(runCommand('replay', [join(folder, 'nowhere.json')])).toMatchObject({
      status: 1,
      err: expect.stringContaining('cannot be read'),
    });
    expect(runCommand('replay')).toMatchObject({ status: 2, err: expect.stringContaining('npm run --silent replay -- FILE') });
    expect(runCommand('protocol', ['--seed', 'x'])).toMatchObject({ status: 2, out: '' });
  });

  it('name the flag that a replay does not have, and list what there is wherever help is asked for', () => {
    expect(runCommand('replay', ['--fast'])).toMatchObject({
      status: 2,
      err: expect.stringContaining('There is no "--fast" here.'),
    });
    expect(runCommand('replay', ['one.json', 'two.json'])).toMatchObject({
      status: 2,
      err: expect.stringContaining('One file at a time.'),
    });
    expect(runCommand('replay', ['one.json', '--help'])).toMatchObject({ status: 0, err: '' });
    expect(runCommand('fit', ['score', '--help'])).toMatchObject({ status: 0, out: expect.stringContaining('fit -- score') });
  });
});

describe('fit', () => {
  it('scores sheets from standard input, one a line', () => {
    const sheet = '{"decisions":[],"cards":[],"ratings":[],"fast":0}';
    const ran = runCommand('fit', ['score'], `${sheet}\nnonsense\n${sheet}\n`);
    expect(ran.status).toBe(0);
    expect(linesOf(ran)).toMatchObject([
      { verdict: 'too-little' },
      { line: 2, error: expect.any(String) },
      { verdict: 'too-little' },
    ]);
  });

  it('says of a line over a megabyte that it is too long, in its place', () => {
    const sheet = '{"decisions":[],"cards":[],"ratings":[],"fast":0}';
    const ran = runCommand('fit', ['score'], `${sheet}\n{"decisions":"${'x'.repeat(1_000_001)}"}\n${sheet}\n`);
    expect(linesOf(ran)).toMatchObject([
      { verdict: 'too-little' },
      { line: 2, error: expect.stringContaining('longer than 1000000 characters') },
      { verdict: 'too-little' },
    ]);
  });

  it.each([[[]], [['dance']], [['score', 'twice']]])('called as %j says how to be called, with status 2', (args) => {
    expect(runCommand('fit', args)).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringContaining('npm run --silent fit -- score'),
    });
  });
});
