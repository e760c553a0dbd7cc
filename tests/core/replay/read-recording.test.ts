import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCommand } from '../../../src/core/replay/read-command.ts';
import { readRecording } from '../../../src/core/replay/read-recording.ts';
import { RECORDING_FORMAT } from '../../../src/core/replay/recording.ts';

const GOOD = {
  format: RECORDING_FORMAT,
  rules: 1,
  pack: { id: 'a-pack', hash: '12345678' },
  seed: 1,
  sprints: 1,
  days: 10,
  played: ['scrum-master'],
  commands: [[0, 'planning', { by: 'scrum-master', type: 'ask.answer', ask: 'facilitate.planning.1', option: 'why-first' }]],
  end: { tick: 0, phase: 'planning', fingerprint: '0123456789abcdef' },
};

describe('reading a recording', () => {
  it('takes one that is whole', () => {
    expect(readRecording(GOOD)).toEqual({ ok: true, recording: GOOD });
  });

  it.each([
    ['format', { ...GOOD, format: undefined }],
    ['sprints', { ...GOOD, sprints: 0 }],
    ['days', { ...GOOD, days: 10.5 }],
    ['seed', { ...GOOD, seed: 'seven' }],
    ['team', { ...GOOD, team: 0 }],
    ['pack', { ...GOOD, pack: 'a-pack' }],
    ['played', { ...GOOD, played: ['scrum-master', 'product-owner'] }],
    ['played', { ...GOOD, played: ['developers'] }],
    ['end', { ...GOOD, end: { ...GOOD.end, phase: 'lunch' } }],
    ['commands', { ...GOOD, commands: {} }],
    ['commands[0]', { ...GOOD, commands: [[0, 'planning']] }],
    ['commands[0]', { ...GOOD, commands: [[-1, 'planning', GOOD.commands[0]?.[2]]] }],
    ['commands[0]', { ...GOOD, commands: [[0, 'planning', { by: 'clock', type: 'time.pass', ticks: 9 }]] }],
  ])('says where the flaw is: %s', (where, flawed) => {
    expect(readRecording(JSON.parse(JSON.stringify(flawed)))).toMatchObject({ ok: false, problem: 'flawed', where });
  });

  it('tells a newer one from a broken one', () => {
    expect(readRecording({ ...GOOD, format: RECORDING_FORMAT + 1 })).toMatchObject({ ok: false, problem: 'newer' });
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.anything(), (value) => void readRecording(value)));
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(GOOD)),
        fc.jsonValue(),
        (field, value) => void readRecording({ ...GOOD, [field]: value }),
      ),
    );
  });
});

describe('reading a command', () => {
  it('takes over its own fields and nothing else', () => {
    const given = { by: 'product-owner', type: 'backlog.move', item: 'fare-zones', to: 0, quick: true, extra: { a: 1 } };
    expect(readCommand(given)).toEqual({
      ok: true,
      command: { by: 'product-owner', type: 'backlog.move', item: 'fare-zones', to: 0 },
    });
  });

  it.each([
    [{ by: 'product-owner', type: 'backlog.move', item: 'fare-zones', to: '0' }, 'backlog.move: to must be a whole number.'],
    [{ by: 'product-owner', type: 'backlog.move', to: 0 }, 'backlog.move: item must be an id.'],
    [
      { by: 'product-owner', type: 'ask.order', ask: 'order.1', order: ['a', 'a'] },
      'ask.order: order must be a list of ids, each once.',
    ],
    [{ by: 'product-owner', type: 'increment.release', how: 'some' }, 'increment.release: how must be "all" or "pilot".'],
    [{ by: 'clock', type: 'time.pass', ticks: 1 }, 'time.pass: by must be scrum-master or product-owner.'],
    [{ by: 'scrum-master', type: 'constructor' }, 'There is no command of the type "constructor".'],
    [{ by: 'scrum-master' }, 'A command is an object with a type.'],
    [null, 'A command is an object with a type.'],
  ])('says what is wrong with %j', (given, flaw) => {
    expect(readCommand(given)).toEqual({ ok: false, flaw });
  });
});
