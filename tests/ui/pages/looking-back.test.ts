import { describe, expect, it } from 'vitest';
import type { Fact, FactBody } from '../../../src/core/sim/fact.ts';
import type { Snapshot, WhyCause } from '../../../src/play/game.ts';
import { largestCauses, lookingBack } from '../../../src/ui/pages/game/looking-back-data.ts';
import { listed, replayWords, valueSentences } from '../../../src/ui/pages/game/looking-back-words.ts';
import { packSayFrom } from '../../../src/words/pack-words.ts';
import { sampleSnapshot } from '../play/fixtures/sample-game.ts';

const START = 160;
const fact = (body: FactBody, tick = START + 40): Fact => ({ tick, why: [], seen: 'all', ...body });

function endOfSprint(facts: readonly Fact[] = []): Snapshot {
  const snapshot = sampleSnapshot({ seat: 'scrum-master', day: 10, phase: 'retrospective' });
  return { ...snapshot, facts };
}

describe('looking back at a Sprint', () => {
  it('tells what is Done, first what the Sprint Goal was tied to, and what went back', () => {
    const back = lookingBack(endOfSprint());
    expect(back.done).toEqual(['low-battery', 'refund-status']);
    expect(back.donePoints).toBe(5);
    expect(back.returned).toContain('offline-scan');
    expect(back.returned).not.toContain('low-battery');
    expect(back.tied).toEqual({ done: 1, of: 3 });
  });

  it('reads the Sprint Goal from the last word on it', () => {
    const ended = (met: boolean) => fact({ type: 'goal.ended', met, tied: 3, done: 1 });
    expect(lookingBack(endOfSprint([ended(true)])).outcome).toBe('met');
    expect(lookingBack(endOfSprint([ended(false)])).outcome).toBe('missed');
    expect(lookingBack(endOfSprint([ended(true), fact({ type: 'sprint.cancelled' })])).outcome).toBe('cancelled');
  });

  it('leaves out what happened in the Sprint before', () => {
    const early = fact({ type: 'value.realised', item: 'fare-zones', value: 5 }, 20);
    expect(lookingBack(endOfSprint([early])).value.used).toEqual([]);
  });

  it('counts items Done day by day', () => {
    const { throughput } = lookingBack(endOfSprint());
    expect(throughput).toHaveLength(10);
    expect(throughput.reduce((sum, items) => sum + items, 0)).toBe(2);
  });

  it('says of an item once what became of it, the newest knowledge first', () => {
    const facts = [
      fact({ type: 'increment.released', items: ['a', 'b', 'c'], how: 'pilot' }),
      fact({ type: 'increment.released', items: ['b'], how: 'all' }),
      fact({ type: 'value.realised', item: 'a', value: 4 }),
    ];
    expect(lookingBack(endOfSprint(facts)).value).toMatchObject({ used: ['a'], released: ['b'], piloted: ['c'], unused: [] });
  });
});

describe('the largest causes', () => {
  const cause = (why: string, by: number): WhyCause => ({
    why,
    by,
    sprint: 2,
    day: 3,
    fact: fact({ type: 'meter.moved', meter: 'goal', by }),
  });

  it('are three decisions, the strongest first, each told once, without what only went on by itself', () => {
    const told = largestCauses((meter) =>
      meter === 'goal'
        ? [cause('act/a', 3), cause('rule/day', 90)]
        : meter === 'team'
          ? [cause('act/a', -7), cause('act/b', 5), cause('act/c', 1), cause('act/d', 2)]
          : [],
    );
    expect(told.map(({ why, by }) => [why, by])).toEqual([
      ['act/a', -7],
      ['act/b', 5],
      ['act/d', 2],
    ]);
  });
});

describe('the words of looking back', () => {
  const pack = packSayFrom({
    'moment.coffee.title': 'Faster alone',
    'moment.coffee.answer.wait': 'Wait for {person}.',
    'moment.coffee.answer.pair': 'Ask both.',
  });
  const name = (id: string) => `Item ${id}`;

  it('turn many names into two and a number', () => {
    expect(listed(['a', 'b'])).toBe('a and b');
    expect(listed(['a', 'b', 'c', 'd'])).toBe('a and 3 more');
  });

  it('say that nothing new went out, rather than nothing at all', () => {
    expect(valueSentences({ released: [], piloted: [], used: [], unused: [], waiting: 0 }, name)).toHaveLength(1);
  });

  it('tell a re-play by what would have been seen, never by points', () => {
    const replay = {
      decision: 'moment.coffee',
      sprint: 2,
      day: 4,
      taken: 'wait',
      instead: 'pair',
      clear: true,
      better: true,
      goal: 'met-instead',
      teamChange: 'same',
    } as const;
    const words = replayWords({ ...replay, itemsEarlier: [{ item: 'x', days: 2 }] }, { packSay: pack, name });
    expect(words.taken).toBe('Day 4, “Faster alone” You: “Wait for somebody”.');
    expect(words.instead).toBe('Had you said “Ask both”');
    expect(words.seen).toBe('the Sprint Goal would have been met, and “Item x” would have been Done 2 days earlier.');
    const only = replayWords({ ...replay, goal: 'same', itemsEarlier: [{ item: 'x', days: -90 }] }, { packSay: pack, name });
    expect(only.seen).toBe('“Item x” would not have been Done in this Sprint.');
  });
});
