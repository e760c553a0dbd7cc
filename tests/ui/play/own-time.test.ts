import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/core/sim/command.ts';
import type { Fact } from '../../../src/core/sim/fact.ts';
import { wasTakenToday, whyNot } from '../../../src/ui/play/actions/taken-today.ts';
import { leftAtStop, leftToday } from '../../../src/ui/play/bar/own-time.ts';
import type { Desk } from '../../../src/ui/play/desk.ts';
import { sampleView } from './fixtures/sample-view.ts';
import { tongueOf } from './sample-tongue.ts';

const base = sampleView({ seat: 'scrum-master' });
const at = (hour: number, now: number, today: number) => ({ ...base, at: { ...base.at, hour }, minutes: { now, today } });

describe('own time that can be spent', () => {
  it('counts a broken half hour in minutes, never as a half hour', () => {
    expect(leftAtStop(at(0, 20, 110))).toEqual({ halves: 0, part: 20 });
    expect(leftAtStop(at(0, 80, 170))).toEqual({ halves: 2, part: 20 });
  });

  it('adds the whole afternoon as long as it has not begun', () => {
    expect(leftToday(at(0, 90, 180))).toEqual({ halves: 6, part: 0 });
    expect(leftToday(at(0, 80, 170))).toEqual({ halves: 5, part: 20 });
    expect(leftToday(at(0, 0, 90))).toEqual({ halves: 3, part: 0 });
    expect(leftToday(at(8, 20, 20))).toEqual({ halves: 0, part: 20 });
  });
});

describe('what was paid for today', () => {
  const { tick } = base.at;
  const taken = (seat: Action['seat'], then: number): Fact => ({
    type: 'action.taken',
    seat,
    action: 'daily.listen',
    about: [],
    minutes: 30,
    tick: then,
    why: [],
    seen: 'all',
  });
  const listen: Action = {
    id: 'daily.listen',
    seat: 'scrum-master',
    command: { by: 'scrum-master', type: 'daily.listen' },
    minutes: 30,
    others: 0,
    with: ['team'],
    shows: 'tomorrow',
    about: [],
    refused: { code: 'not-possible' },
  };
  const say = (facts: readonly Fact[]) =>
    whyNot(listen, { view: base, snapshot: { facts } as Desk['snapshot'], ...tongueOf(base) });

  it('is found by seat and day', () => {
    expect(wasTakenToday(listen, [taken('scrum-master', tick)], tick)).toBe(true);
    expect(wasTakenToday(listen, [taken('scrum-master', tick - 16)], tick)).toBe(false);
    expect(wasTakenToday(listen, [taken('product-owner', tick)], tick)).toBe(false);
  });

  it('reads as agreed, not as impossible', () => {
    expect(say([taken('scrum-master', tick)])).toBe('Agreed for tomorrow.');
    expect(say([])).toBe('That does not work as things stand.');
  });
});
