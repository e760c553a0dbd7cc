import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/core/sim/fact.ts';
import { soundsOf } from '../../../src/ui/sound/sound-of-fact.ts';

const at = { tick: 3, why: [], seen: 'all' } as const;
const done: Fact = { ...at, type: 'item.done', item: 'a' };
const started: Fact = { ...at, type: 'item.started', item: 'b' };
const blocked: Fact = { ...at, type: 'item.blocked', item: 'c' };
const moment: Fact = { ...at, type: 'ask.opened', seat: 'scrum-master', ask: 'moment.coffee' };

describe('what is heard', () => {
  it('is the most telling first, each sound once, three at most', () => {
    expect(soundsOf([started, done, done, blocked, moment])).toEqual(['alarm', 'thud', 'stamp']);
  });

  it('is nothing where nothing happened that one can see', () => {
    expect(soundsOf([{ ...at, type: 'meter.moved', meter: 'value', by: 3, sprint: 1 }])).toEqual([]);
  });

  it('tells a goal that is met from one that is not', () => {
    const ended = (met: boolean): Fact => ({
      ...at,
      type: 'goal.ended',
      met,
      fate: met ? 'met' : 'missed',
      tied: 3,
      done: met ? 3 : 1,
    });
    expect(soundsOf([ended(true)])).not.toEqual(soundsOf([ended(false)]));
  });
});
