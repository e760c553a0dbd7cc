import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { root } from '../../scripts/fresh-build.mjs';
import { readCommand } from '../../src/core/replay/read-command.ts';
import { FIELD_NAMES } from './field-names.ts';
import { type AskLine, askIn, heard, newGame } from './player-outside.ts';
import { linesOf, runCommand } from './run-command.ts';

/** Ten thousand lines that no rule allows, between two moves that every rule allows, sent to the real command. */
const MANY = 10_000;
const SEAT = 'scrum-master';
const SEASON = ['--seat', SEAT, '--sprints', '1', '--seed', '5'];
const LONGEST = 1_000_000;

// Builds the commands if that is needed, so that the time is that of the lines alone.
runCommand('fit', ['--help']);

function firstAnswer({ id, options }: AskLine): string {
  return JSON.stringify({ answer: id, option: options[0]?.id });
}

/** The moves to the first stop of the season, and what is asked there. */
function toTheFirstStop(): { moves: readonly string[]; stop: AskLine } {
  const game = newGame([SEAT], { seed: 5 });
  const moves: string[] = [];
  let ask = askIn(heard(game.open())) as AskLine;
  while (ask.kind !== 'stop') {
    moves.push(firstAnswer(ask));
    ask = askIn(heard(game.take(firstAnswer(ask)))) as AskLine;
  }
  return { moves, stop: ask };
}

const { moves, stop } = toTheFirstStop();
const ITEMS = stop.view.items.map(({ id }) => id);
const PEOPLE = stop.view.people.map(({ id }) => id);

const id = fc.oneof(fc.constantFrom(...ITEMS, ...PEOPLE), fc.string({ minLength: 1, maxLength: 20 }));
const nobody = fc.string({ minLength: 1, maxLength: 12 }).map((text) => `nobody-${text}`);
const fields = fc.constantFrom(...FIELD_NAMES);

/** Commands that are well made and not for this seat, not now, or of things that are not there. */
const refused = fc.oneof(
  fc.record({ type: fc.constant('backlog.move'), item: id, to: fc.nat(40) }),
  fc.record({
    type: fc.constantFrom('item.drop', 'item.split', 'item.select', 'item.pull', 'item.return', 'item.finish'),
    item: id,
  }),
  fc.record({ type: fc.constant('item.assign'), item: id, person: id }),
  fc.record({ type: fc.constant('time.pass'), ticks: fc.integer() }),
  fc.record({ type: fc.constant('phase.enter'), phase: fc.constantFrom('planning', 'work', 'review', 'closed') }),
  fc.record({ type: fc.constantFrom('planning.close', 'daily.close', 'review.close', 'retrospective.close', 'sprint.cancel') }),
  fc.record({ type: fc.constant('increment.release'), how: fc.constantFrom('all', 'pilot') }),
  fc.record({ type: fc.constant('sprint-goal.propose'), goal: id, items: fc.uniqueArray(id, { maxLength: 5 }) }),
  fc.record({ type: fc.constant('seat.rate'), values: fc.constant([4, null, 6]) }),
  fc.record({ type: fc.constantFrom('seat.intend'), intention: nobody }),
  fc.record({ type: fc.constant('ask.answer'), ask: nobody, option: id }),
  fc.record({ type: fc.constantFrom('person.ask', 'person.coach', 'person.teach'), person: nobody }),
  fc.record({ type: fc.constantFrom('impediment.coach', 'impediment.remove', 'impediment.escalate'), impediment: nobody }),
  fc.record({ type: fc.constantFrom('hunch.open', 'hunch.look', 'cause.treat'), cause: nobody }),
);

const wellMade = fc.oneof(
  refused.map((command) => ({ command })),
  // Fields that the command does not know, and a seat that it may not choose, change nothing.
  fc.tuple(refused, id).map(([command, by]) => ({ command: { ...command, by, extra: 1 } })),
  fc.record({ answer: fc.integer().filter((answer) => answer !== stop.id), option: id }),
  fc.record({ answer: fc.constant(stop.id), option: nobody }),
  fc.record({ answer: fc.constant(stop.id), order: fc.array(id, { maxLength: 4 }) }),
  fc.record({ answer: fc.constant(stop.id), values: fc.array(fc.nat(9), { maxLength: 4 }) }),
);

const wrongFields = fc.oneof(
  fc.record({ answer: fc.constant(stop.id) }),
  fc.record({ answer: fc.oneof(fc.string(), fc.constant(null), fc.constant([stop.id])), option: id }),
  fc.record({ answer: fc.constant(stop.id), option: fc.oneof(fc.nat(), fc.constant(null), fc.constant({})) }),
  fc.record({ answer: fc.constant(stop.id), order: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }) }),
  fc.record({ command: fc.jsonValue({ maxDepth: 2 }) }),
  fc.record({ command: fc.record({ type: fc.string({ maxLength: 20 }), item: id }) }),
  fc.record({
    command: fc
      .tuple(refused, fields, fc.constantFrom(-1.5, {}, []))
      .map(([command, field, value]) => ({ ...command, [field]: value, type: 'backlog.move' })),
  }),
  fc.dictionary(
    fields.filter((field) => field !== 'command'),
    fc.string({ maxLength: 5 }),
    { maxKeys: 4 },
  ),
);

const text = fc.oneof(
  { weight: 4, arbitrary: wellMade.map((value) => JSON.stringify(value)) },
  { weight: 3, arbitrary: wrongFields.map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: fc.json({ maxDepth: 3 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(wellMade, fc.double({ min: 0, max: 0.99, noNaN: true })).map(([value, share]) => half(value, share)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', ' ', 'null', '[]', '{}', '[[[[', '"', '1e999', '{"answer":1e999,"option":"a"}', '\u0000'),
  },
);
const bytes = fc.uint8Array({ maxLength: 80 }).map((all) => Buffer.from(all));

/** A line that was cut off on its way. */
function half(value: unknown, share: number): string {
  const whole = JSON.stringify(value);
  return whole.slice(0, Math.floor(whole.length * share));
}

const HUGE = [
  'x'.repeat(LONGEST + 1),
  `{"answer":${'9'.repeat(LONGEST)}}`,
  '['.repeat(LONGEST),
  `{"command":${'{"type":'.repeat(5000)}1${'}'.repeat(5001)}`,
];

function garbage(): readonly Buffer[] {
  const lines = fc.sample(
    fc.oneof({ weight: 9, arbitrary: text.map((line) => Buffer.from(line)) }, { weight: 1, arbitrary: bytes }),
    { numRuns: MANY - HUGE.length, seed: 11 },
  );
  // A line ends where a line ends, whatever came of it by chance.
  const whole = lines.map((line) => line.filter((byte) => byte !== 10));
  return [...whole.map((line) => Buffer.from(line)), ...HUGE.map((line) => Buffer.from(line))];
}

/** What the interface promises in reply, by reading the line without any of the game's own reading. */
function promised(line: Buffer): string {
  const read = line.toString('utf8').replace(/\r$/, '');
  if (read.length > LONGEST) return 'error too-long';
  let value: unknown;
  try {
    value = JSON.parse(read);
  } catch {
    return 'error not-json';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'error not-understood';
  if (Object.hasOwn(value, 'answer')) return promisedToAnswer(value as Record<string, unknown>);
  if (!Object.hasOwn(value, 'command')) return 'error not-understood';
  const { command } = value as { command: object };
  return readCommand({ ...command, by: SEAT }).ok ? 'refused' : 'error bad-command';
}

function promisedToAnswer({ answer, option, order, values }: Record<string, unknown>): string {
  if (typeof answer !== 'number') return 'error unknown-id';
  const isList = Array.isArray(order) && order.every((one) => typeof one === 'string');
  if (typeof option !== 'string' && !isList && !Array.isArray(values)) return 'error not-understood';
  return answer === stop.id ? 'error not-on-offer' : 'error unknown-id';
}

function play(lines: readonly (string | Buffer)[]) {
  const input = Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from('\n')]));
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/cli.mjs'), 'protocol', ...SEASON], {
    input,
    maxBuffer: 1 << 28,
  });
  return { status, out: stdout.toString('utf8'), err: stderr.toString('utf8') };
}

it('ten thousand lines of garbage between two moves get a reply each, as promised, and change nothing', {
  timeout: 60_000,
}, () => {
  const lines = garbage();
  const plain = linesOf(play([...moves, firstAnswer(stop)]));
  const ran = play([...moves, ...lines, firstAnswer(stop)]);
  expect({ status: ran.status, err: ran.err }).toEqual({ status: 3, err: '' });
  const all = linesOf(ran);
  const begin = plain.findIndex((line) => line.type === 'ask' && line.id === stop.id) + 1;
  const replies = all.slice(begin, begin + MANY);
  const kinds = replies.map(({ type, code }) => (type === 'error' ? `error ${code}` : String(type)));
  expect(kinds).toEqual(lines.map(promised));
  expect(replies.every(({ message, code }) => /\S/.test(String(message)) && /^[a-z-]+$/.test(String(code)))).toBe(true);
  // Every kind of garbage is there in numbers, or this would show little.
  for (const kind of [
    'refused',
    'error not-json',
    'error not-understood',
    'error unknown-id',
    'error not-on-offer',
    'error bad-command',
  ])
    expect(kinds.filter((one) => one === kind).length, kind).toBeGreaterThan(200);
  expect(kinds.filter((kind) => kind === 'error too-long')).toHaveLength(2);
  // Before, after, the recording and its fingerprint: all as if none of it had come.
  expect([...all.slice(0, begin), ...all.slice(begin + MANY)]).toEqual(plain);
  expect(plain.at(-1)).toMatchObject({
    type: 'recording',
    recording: { end: { fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) } },
  });
});
