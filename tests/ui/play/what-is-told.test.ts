import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/core/sim/fact.ts';
import type { Ask, View } from '../../../src/core/sim/view.ts';
import { hiddenSides } from '../../../src/ui/paper/side-scroll.tsx';
import type { Desk } from '../../../src/ui/play/desk.ts';
import { seenAfter } from '../../../src/ui/play/events/outcome.ts';
import { reasonOf } from '../../../src/ui/play/log/reason.ts';
import { speakingOf, speakingOfWhy } from '../../../src/ui/play/log/speaking.ts';
import { stopReason } from '../../../src/ui/play/log/use-stop-reason.ts';
import { factWords } from '../../../src/words/fact-words.ts';
import { whyWords } from '../../../src/words/why-words.ts';
import { sampleView } from './fixtures/sample-view.ts';
import { tongueOf } from './sample-tongue.ts';

const view = sampleView({ seat: 'scrum-master', day: 5, hour: 8 });
const stamp = { tick: view.at.tick, why: [], seen: 'all' } as const;

/** As much of a desk as these functions ask for. */
function deskOf(now: View, clock: object = {}): Desk {
  const snapshot = {
    seats: ['product-owner', now.seat],
    opening: false,
    fresh: [],
    clock: { running: false, speed: 1, towards: null, ...clock },
  };
  const settings = { autoPause: { hidden: true, news: true } };
  return { ...tongueOf(now), view: now, snapshot, settings } as unknown as Desk;
}

describe('what an answer brought', () => {
  const [first] = view.people;
  const option = { id: 'one', minutes: 30, commands: [] };
  const ask = { id: 'm', kind: 'moment', from: 'none', cast: {}, options: [option] } as unknown as Ask;
  const outcome = { ask, option, answer: () => 'So be it.', before: view, facts: [] };

  it('names who feels otherwise than before', () => {
    const now = { ...view, people: view.people.map((one) => (one === first ? { ...one, mood: 'angry' as const } : one)) };
    expect(seenAfter(outcome, deskOf(now))).toEqual([expect.stringMatching(/: was .+, is angry now$/)]);
  });

  it('is silent when nothing can be seen, and about what the next step of the game brings', () => {
    const later: Fact[] = [
      { ...stamp, type: 'phase.entered', phase: 'review' },
      { ...stamp, type: 'item.freed', item: 'offline-scan' },
    ];
    expect(seenAfter({ ...outcome, facts: later }, deskOf(view))).toEqual([]);
  });
});

describe('who did it, and why', () => {
  const done: Fact = {
    ...stamp,
    type: 'action.taken',
    seat: 'scrum-master',
    action: 'person.ask:mei',
    about: ['mei'],
    minutes: 30,
  };

  it('is the player in the seat of now, and the other one when the player sat elsewhere then', () => {
    const now = speakingOf(done, deskOf(view));
    expect(factWords(done, now.view, now.tongue)).toMatch(/^Done by you: /);
    const then = { ...done, tick: 3 };
    const before = speakingOf(then, deskOf(view));
    expect(factWords(then, before.view, before.tongue)).toMatch(/^Done by Scrum Master: /);
  });

  it('is nobody in practice before the player sat down, and the other seat on the day after', () => {
    const tickOf = (day: number) => (day - 1) * 16 + 3;
    const told = (seat: View['seat'], today: number, day: number) => {
      const at = { ...view.at, sprint: 1, day: today, days: 10 };
      const desk = deskOf({ ...view, seat, at });
      const { view: then, tongue } = speakingOf(
        { ...done, tick: tickOf(day) },
        { ...desk, snapshot: { ...desk.snapshot, opening: true } },
      );
      return [factWords({ ...done, tick: tickOf(day) }, then, tongue), whyWords('act/person.ask:mei/3', then, tongue)];
    };
    expect(told('scrum-master', 9, 9)).toEqual([expect.stringMatching(/^Done by you/), expect.stringMatching(/^your/)]);
    expect(told('product-owner', 10, 9)).toEqual([expect.stringMatching(/^Done by you/), expect.stringMatching(/^your/)]);
    for (const line of told('scrum-master', 9, 4)) expect(line).not.toMatch(/\byour?\b/);
  });

  it('takes a decision from where it was taken, not from where it showed', () => {
    const at = { ...view.at, sprint: 1, day: 9, days: 10 };
    const desk = deskOf({ ...view, at });
    const practice = { ...desk, snapshot: { ...desk.snapshot, opening: true } };
    const today = { ...done, tick: 8 * 16 + 3 };
    const wordsOf = (why: string) => {
      const { view: then, tongue } = speakingOfWhy(why, today, practice);
      return whyWords(why, then, tongue);
    };
    expect(wordsOf(`act/person.ask:mei/${8 * 16 + 1}`)).toMatch(/^your /);
    expect(wordsOf('act/person.ask:mei/40')).toMatch(/^Scrum Master’s /);
  });

  it('never gives a thing as the reason of itself', () => {
    const desk = deskOf(view);
    const fact: Fact = { ...stamp, type: 'item.freed', item: 'offline-scan', why: ['item/offline-scan'] };
    expect(reasonOf(fact, 'It goes on.', desk)).toBeNull();
    const named: Fact = { ...stamp, type: 'item.freed', item: 'offline-scan', why: ['item/offline-ticket'] };
    const words = reasonOf(named, 'It goes on.', desk) ?? '';
    expect(words).not.toBe('');
    expect(reasonOf(named, `About ${words}.`, desk)).toBeNull();
  });
});

it('says why the clock stopped at noon, and nothing when the player stopped it', () => {
  const running = { running: true, speed: 1, towards: 'day' } as const;
  const stop = { ...view, ask: { id: 's', kind: 'stop', options: [] } as unknown as Ask };
  expect(stopReason(running, deskOf(stop))).toMatch(/13:00/);
  expect(stopReason(running, deskOf({ ...view, ask: null }))).toBeNull();
  expect(stopReason({ ...running, running: false }, deskOf(stop))).toBeNull();
});

it('counts what lies beyond either edge of a row', () => {
  const parts = [-210, -10, 190, 390].map((left) => ({ left, right: left + 200 }));
  expect(hiddenSides({ left: 0, right: 400 }, parts)).toEqual({ before: 2, after: 1 });
  expect(hiddenSides({ left: -210, right: 590 }, parts)).toEqual({ before: 0, after: 0 });
});
