import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProtocolGame } from '../../src/cli/protocol-game.ts';
import { playRecording, type Recording } from '../../src/core/replay/recording.ts';
import type { Fact } from '../../src/core/sim/fact.ts';
import { RULES } from '../../src/core/sim/rules-version.ts';
import { cityPack } from './city-pack.ts';
import { FIELD_NAMES } from './field-names.ts';
import { type AskLine, askIn, heard, newGame, playByOptions } from './player-outside.ts';

const BOTH = ['scrum-master', 'product-owner'] as const;

function lastOption({ options }: AskLine): number {
  return options.length - 1;
}

/** A choice that looks like chance, the same each time. */
function scattered({ id, options }: AskLine): number {
  return (Math.imul(id, 0x9e3779b1) >>> 8) % options.length;
}

const seasons = [
  ['always the first', playByOptions(newGame(BOTH, { days: 5 }), () => 0)],
  ['always the last', playByOptions(newGame(BOTH, { days: 5 }), lastOption)],
  ['now this, now that', playByOptions(newGame(BOTH), scattered)],
] as const;

describe.each(seasons)('a program that answers by options alone, %s', (_, lines) => {
  it('is greeted, asked one thing at a time, and told the result', () => {
    expect(lines[0]).toMatchObject({ type: 'hello', protocol: 1, rules: RULES, seats: BOTH, seed: 7, sprints: 2 });
    const asks = lines.filter((line) => line.type === 'ask') as unknown as AskLine[];
    expect(asks.map(({ id }) => id)).toEqual(asks.map((__, at) => at + 1));
    expect(lines.at(-1)).toMatchObject({
      type: 'result',
      outcome: { team: expect.any(Number) },
      fit: { verdict: expect.any(String) },
    });
    expect(lines.every(({ type }) => ['hello', 'ask', 'facts', 'result'].includes(type))).toBe(true);
  });

  it('reads every question and option in words, with prices, and a phase it knows', () => {
    for (const line of lines) {
      if (line.type !== 'ask') continue;
      const ask = line as unknown as AskLine;
      for (const text of [ask.text, ...ask.options.map((option) => option.text)])
        expect(text, ask.kind).toMatch(/^[^‹›{}]*\p{L}[^‹›{}]*$/u);
      expect(ask.options.length).toBeGreaterThan(0);
      expect(ask.options.every(({ minutes }) => Number.isInteger(minutes) && minutes >= 0)).toBe(true);
      expect(['planning', 'day', 'review', 'retrospective']).toContain(ask.phase);
    }
  });

  it('is told nothing that the seat may not know', () => {
    const facts = lines.flatMap((line) => (line.type === 'facts' ? (line.facts as Fact[]) : []));
    const seats = new Map(
      (lines.filter((line) => line.type === 'ask') as unknown as AskLine[]).map((ask) => [ask.sprint, ask.view.seat]),
    );
    expect([...seats.values()]).toEqual(BOTH);
    expect(facts.every((fact) => fact.seen !== 'later')).toBe(true);
    expect(facts.some((fact) => fact.type === 'decision.graded' || fact.type === 'sprint.scored')).toBe(false);
    const hidden = /"(luck|worth|effort|left|blockAt|skill|voice|strength|pending|causes|weekShock)":/;
    for (const line of lines) if (line.type === 'ask') expect(JSON.stringify(line.view)).not.toMatch(hidden);
  });

  it('gets a recording that can be played again', () => {
    const { recording } = lines.at(-1) as unknown as { recording: Recording };
    expect(playRecording(recording, cityPack().scenario)).toMatchObject({ ok: true, fingerprint: recording.end.fingerprint });
  });
});

/** A game at its first ask, and what it says to a line. */
function atFirstAsk(seat: 'scrum-master' | 'product-owner'): {
  game: ProtocolGame;
  ask: AskLine;
  say: (line: unknown) => ReturnType<typeof heard>;
} {
  const game = newGame([seat]);
  const ask = askIn(heard(game.open())) as AskLine;
  return { game, ask, say: (line) => heard(game.take(JSON.stringify(line))) };
}

function nextOf(ask: AskLine, { say }: ReturnType<typeof atFirstAsk>): AskLine {
  return askIn(say({ answer: ask.id, option: ask.options[0]?.id })) as AskLine;
}

/** Answers with the first option until an ask of a kind stands. */
function until(kind: string, start: ReturnType<typeof atFirstAsk>): AskLine {
  let ask: AskLine = start.ask;
  while (ask.kind !== kind) ask = nextOf(ask, start);
  return ask;
}

describe('a command', () => {
  it('of the other seat is refused by the rule that keeps it there, and nothing changes', () => {
    const { game, ask, say } = atFirstAsk('scrum-master');
    const before = JSON.stringify(game.recording());
    const item = ask.view.items[3]?.id;
    expect(say({ command: { type: 'backlog.move', item, to: 0 } })).toEqual([
      {
        type: 'refused',
        code: 'not-your-accountability',
        rule: 'PO-04',
        message: 'The Product Owner decides the order. (PO-04)',
      },
    ]);
    expect(say({ command: { type: 'item.assign', item, person: 'mei' } })).toMatchObject([{ type: 'refused', rule: 'TE-05' }]);
    expect(say({ command: { type: 'time.pass', ticks: 16 } })).toMatchObject([
      { type: 'refused', code: 'not-your-accountability' },
    ]);
    expect(JSON.stringify(game.recording())).toBe(before);
  });

  it('of the own seat is done, and the same ask stands with a fresh view', () => {
    const { ask, say } = atFirstAsk('product-owner');
    const item = ask.view.items.filter((one) => one.state === 'backlog')[5]?.id;
    const [facts, again] = say({ command: { type: 'backlog.move', item, to: 0 } });
    expect(facts).toMatchObject({ type: 'facts', facts: [{ type: 'action.taken' }, { type: 'item.moved', item }] });
    expect(again).toMatchObject({ type: 'ask', id: ask.id, kind: ask.kind });
    expect((again as unknown as AskLine).view.items[0]?.id).toBe(item);
  });

  it('that takes own time leaves less of it', () => {
    const start = atFirstAsk('scrum-master');
    const stop = until('stop', start);
    const again = askIn(start.say({ command: { type: 'flow.look' } })) as AskLine;
    expect(again.id).toBe(stop.id);
    expect(again.view.minutes.now).toBe(stop.view.minutes.now - 30);
  });
});

describe('what costs nothing', () => {
  it('is offered once a stop, and so is taking it back', () => {
    const start = atFirstAsk('product-owner');
    const free = 'backlog.delegate';
    let stop = until('stop', start);
    const has = (ask: AskLine) => ask.options.some(({ id }) => id === free);
    while (!has(stop)) stop = until('stop', { ...start, ask: nextOf(stop, start) });
    const again = askIn(start.say({ answer: stop.id, option: free })) as AskLine;
    expect([again.kind, has(again)]).toEqual(['stop', false]);
    // Taken back, it is not offered a second time at this stop: a program that always takes the last option gets on.
    const back = askIn(start.say({ answer: again.id, option: 'backlog.undelegate' })) as AskLine;
    expect([back.kind, has(back)]).toEqual(['stop', false]);
  });
});

describe('an answer', () => {
  it('may be an order of the Product Backlog where that is expected', () => {
    const start = atFirstAsk('product-owner');
    const ask = until('order', start);
    expect(ask.expects).toBe('order');
    const order = ask.view.items
      .filter((item) => item.state === 'backlog')
      .map(({ id }) => id)
      .reverse();
    const next = askIn(start.say({ answer: ask.id, order })) as AskLine;
    expect(next.view.items.filter((item) => item.state === 'backlog').map(({ id }) => id)).toEqual(order);
  });

  it.each([
    [{ order: ['no-such-item'] }, '"no-such-item" does not stand in the Product Backlog.'],
    [{ option: 'no-such-option' }, '"no-such-option" is not on offer.'],
    [{ values: [1, 2, 3] }, 'This ask takes one of its options.'],
  ])('that is not on offer changes nothing: %j', (answer, message) => {
    const start = atFirstAsk('product-owner');
    const ask = until('order', start);
    const before = JSON.stringify(start.game.recording());
    expect(start.say({ answer: ask.id, ...answer })).toEqual([{ type: 'error', code: 'not-on-offer', message }]);
    expect(JSON.stringify(start.game.recording())).toBe(before);
  });

  it('to another ask than the one that stands is an error', () => {
    const { ask, say } = atFirstAsk('scrum-master');
    expect(say({ answer: ask.id + 1, option: ask.options[0]?.id })).toMatchObject([{ type: 'error', code: 'unknown-id' }]);
    expect(say({ answer: String(ask.id), option: ask.options[0]?.id })).toMatchObject([{ type: 'error', code: 'unknown-id' }]);
  });

  it('to the sliders may be three values, none of them needed', () => {
    const start = atFirstAsk('scrum-master');
    const ask = until('sliders', start);
    expect(start.say({ answer: ask.id, values: [8, 1, 1] })).toMatchObject([{ type: 'refused', code: 'not-possible' }]);
    expect(start.say({ answer: ask.id, values: [1, 2] })).toMatchObject([{ type: 'error', code: 'not-on-offer' }]);
    expect(askIn(start.say({ answer: ask.id, values: [6, null, 7] }))?.kind).toBe('intention');
  });
});

describe('garbage', () => {
  const words = fc.constantFrom(...FIELD_NAMES);
  const broken = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.json({ maxDepth: 3 }),
    fc.dictionary(words, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4 }).map((value) => JSON.stringify(value)),
    fc
      .record({ command: fc.dictionary(words, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 5 }) })
      .map((value) => JSON.stringify(value)),
    fc
      .tuple(
        fc.constantFrom('sprint.cancel', 'phase.enter', 'time.pass', 'item.finish', 'backlog.move', 'cue.pin', 'toString'),
        fc.jsonValue(),
      )
      .map(([type, item]) => JSON.stringify({ command: { type, item, ticks: item, phase: item } })),
    fc.constantFrom(
      '',
      ' ',
      'null',
      '[]',
      '{}',
      '[[[[',
      '"',
      '\uFEFF',
      '{"answer":1}',
      '{"answer":1e999,"option":"a"}',
      '{"command":[]}',
    ),
  );

  it('of a thousand lines is answered line by line, and changes nothing', () => {
    const { game, ask, say } = atFirstAsk('scrum-master');
    const before = JSON.stringify(game.recording());
    let lines = 0;
    fc.assert(
      fc.property(broken, (line) => {
        const answers = game.take(line);
        lines += 1;
        expect(answers).toHaveLength(1);
        expect(answers[0]?.type).toMatch(/^(error|refused)$/);
        expect(answers[0]?.message).toMatch(/\S/);
      }),
      { numRuns: 1000 },
    );
    expect(lines).toBe(1000);
    expect(JSON.stringify(game.recording())).toBe(before);
    expect(askIn(say({ answer: ask.id, option: ask.options[0]?.id }))).toBeDefined();
  });

  it('nested beyond measure is only a line that is not understood', () => {
    const { game } = atFirstAsk('scrum-master');
    expect(game.take('['.repeat(200_000))).toMatchObject([{ type: 'error', code: 'not-json' }]);
    expect(game.take(`{"command":${'{"type":'.repeat(5000)}1${'}'.repeat(5000)}}`)).toMatchObject([{ type: 'error' }]);
  });
});
