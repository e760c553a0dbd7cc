import { describe, expect, it } from 'vitest';
import type { GoalFate, Seat } from '../../../src/core/sim/basics.ts';
import type { Fact, FactBody } from '../../../src/core/sim/fact.ts';
import type { Snapshot, WhyCause } from '../../../src/play/game.ts';
import { goalItemWords } from '../../../src/ui/pages/game/cause-reasons.ts';
import { daysWords, pointsWords, summedCauses } from '../../../src/ui/pages/game/cause-sizes.ts';
import { countWords, goalReason } from '../../../src/ui/pages/game/happened-words.ts';
import { itemCourses } from '../../../src/ui/pages/game/item-courses.ts';
import { largestCauses, missingItems } from '../../../src/ui/pages/game/largest-causes.ts';
import { lookingBack } from '../../../src/ui/pages/game/looking-back-data.ts';
import { listed, replayWords, valueSentences } from '../../../src/ui/pages/game/looking-back-words.ts';
import { hindranceName } from '../../../src/ui/pages/game/way-words.ts';
import { packSayFrom } from '../../../src/words/pack-words.ts';
import { sampleSnapshot } from '../play/fixtures/sample-game.ts';

const START = 160;
const plainVoice = { words: packSayFrom({}), name: (id: string) => id };
const fact = (body: FactBody, tick = START + 40): Fact => ({ tick, why: [], seen: 'all', ...body });

function endOfSprint(facts: readonly Fact[] = []): Snapshot {
  const snapshot = sampleSnapshot({ seat: 'scrum-master', day: 10, phase: 'retrospective' });
  const { view } = snapshot;
  return { ...snapshot, view: { ...view, sprint: { ...view.sprint, leftOut: [] } }, facts };
}

describe('looking back at a Sprint', () => {
  it('tells the end of every item, first of those that the Sprint Goal was tied to', () => {
    const back = lookingBack(endOfSprint([fact({ type: 'item.started', item: 'offline-scan' })]));
    const endOf = (item: string) => back.ends.find((one) => one.item === item);
    expect(back.ends.filter(({ end }) => end === 'done').map(({ item }) => item)).toEqual(['low-battery', 'refund-status']);
    expect(back.donePoints).toBe(5);
    expect(endOf('offline-scan')).toMatchObject({ end: 'begun', tied: true });
    expect(back.ends.findLastIndex(({ tied }) => tied)).toBeLessThan(back.ends.findIndex(({ tied }) => !tied));
    expect(back.tied).toEqual({ done: 1, of: 3 });
  });

  it('tells of an item that the Sprint Goal was tied to and nobody selected', () => {
    const snapshot = endOfSprint();
    const sprint = { ...snapshot.view.sprint, leftOut: ['group-ticket'] };
    const back = lookingBack({ ...snapshot, view: { ...snapshot.view, sprint } });
    expect(back.ends.find(({ item }) => item === 'group-ticket')).toMatchObject({ end: 'left-out', tied: true });
    expect(back.tied.of).toBe(4);
    expect(goalReason({ ...back, outcome: 'missed' }, plainVoice)).toContain('“Group-ticket”: never selected for the Sprint.');
  });

  it('tells what was in the way, first what sat on the Sprint Goal, then longest first, and names it beside the item that is missing', () => {
    const told = (body: FactBody, day: number) => fact(body, START + day * 16);
    const facts = [
      told({ type: 'impediment.arose', impediment: 'question.2-1.offline-scan', from: 'question', on: ['offline-scan'] }, 1),
      told({ type: 'impediment.arose', impediment: 'form-r7.2-1.release-gate', from: 'form-r7', on: ['release-gate'] }, 2),
      told({ type: 'item.rejected', item: 'offline-scan' }, 5),
      told({ type: 'impediment.removed', impediment: 'question.2-1.offline-scan', from: 'question', on: ['offline-scan'] }, 2),
      told({ type: 'impediment.arose', impediment: 'late-merge.2-3.fare-table', from: 'late-merge', on: ['fare-table'] }, 3),
      told({ type: 'impediment.removed', impediment: 'form-r7.2-1.release-gate', from: 'form-r7', on: ['release-gate'] }, 6),
      told({ type: 'impediment.removed', impediment: 'late-merge.2-3.fare-table', from: 'late-merge', on: ['fare-table'] }, 6),
    ];
    const snapshot = endOfSprint(facts);
    const back = lookingBack({ ...snapshot, view: { ...snapshot.view, impediments: [] } });
    expect(back.inTheWay.map(({ from, on, days, isOpen }) => [from, on, days, isOpen])).toEqual([
      ['question', ['offline-scan'], 1, false],
      ['form-r7', ['release-gate'], 5, false],
      ['late-merge', ['fare-table'], 3, false],
    ]);
    expect(goalReason({ ...back, outcome: 'missed' }, plainVoice)).toContain(
      '“Offline-scan”: not begun. In its way: A question to the Product Owner (1 day, gone now). Once it did not meet the Definition of Done.',
    );
  });

  it('knows of a block that is gone how long its item stood, and of what was told late or in the Sprint before when it began', () => {
    const removed = (from: string, id: string, tick: number) =>
      fact({ type: 'impediment.removed', impediment: id, from, on: ['offline-scan'] }, tick);
    const facts = [
      fact({ type: 'impediment.shown', impediment: 'form-r7.1-9.mei', from: 'form-r7', on: ['mei'] }, START + 80),
      fact({ type: 'item.blocked', item: 'offline-scan' }, START + 8),
      removed('block', 'block.2-1.offline-scan', START + 40),
      removed('form-r7', 'form-r7.1-9.mei', START + 96),
    ];
    const snapshot = endOfSprint(facts);
    const back = lookingBack({ ...snapshot, view: { ...snapshot.view, impediments: [] } });
    expect(Object.fromEntries(back.inTheWay.map(({ from, days }) => [from, days]))).toEqual({ block: 2, 'form-r7': 7 });
  });

  it('says of what was met at an item that is Done that it slowed all since', () => {
    const told = (type: 'impediment.arose' | 'impediment.removed', tick: number) =>
      fact({ type, impediment: 'late-merge.2-3.low-battery', from: 'late-merge', on: ['low-battery'] }, tick);
    const snapshot = endOfSprint([told('impediment.arose', START + 40), told('impediment.removed', START + 96)]);
    const [only] = lookingBack({ ...snapshot, view: { ...snapshot.view, impediments: [] } }).inTheWay;
    expect(only).toMatchObject({ onDone: true, onGoal: false });
    expect(only && hindranceName(only, plainVoice)).toBe('Something, for all since Low-battery');
  });

  it('tells what the player did, and not what the colleague did', () => {
    const act = (seat: Seat, minutes: number) =>
      fact({ type: 'action.taken', seat, action: 'person.ask:mei', about: ['mei'], minutes }, START + 20);
    const { own } = lookingBack(
      endOfSprint([
        act('scrum-master', 30),
        act('scrum-master', 0),
        act('product-owner', 30),
        fact({ type: 'ask.answered', seat: 'scrum-master', ask: 'moment.coffee', option: 'pair' }, START + 33),
        fact({ type: 'ask.answered', seat: 'scrum-master', ask: 'stop.33.scrum-master', option: 'go-on' }, START + 33),
      ]),
    );
    expect(own.deeds.map(({ day, kind }) => [day, kind])).toEqual([
      [2, 'action'],
      [3, 'answer'],
    ]);
    expect(own).toMatchObject({ answers: 1, actions: 1, minutes: 30 });
  });

  it('lets no arrow go another way than the two bands beside it', () => {
    const snapshot = endOfSprint();
    const value = { ...snapshot.view.meters.value, low: 40, high: 60, was: { low: 20, high: 40 }, trend: 'down' } as const;
    const back = lookingBack({ ...snapshot, view: { ...snapshot.view, meters: { ...snapshot.view.meters, value } } });
    expect(back.meters.find(({ meter }) => meter === 'value')?.since).toBe('up');
  });

  it('reads the Sprint Goal from the last word on it', () => {
    const ended = (fate: GoalFate) => fact({ type: 'goal.ended', met: fate === 'met', fate, tied: 3, done: 1 });
    expect(lookingBack(endOfSprint([ended('met')])).outcome).toBe('met');
    expect(lookingBack(endOfSprint([ended('missed')])).outcome).toBe('missed');
    const obsolete = lookingBack(endOfSprint([ended('obsolete')]));
    expect(obsolete.outcome).toBe('obsolete');
    expect(goalReason(obsolete, plainVoice)).toBe('The Sprint Goal became obsolete.');
    expect(lookingBack(endOfSprint([ended('obsolete'), fact({ type: 'sprint.cancelled' })])).outcome).toBe('cancelled');
  });

  it('counts the days to the Product Goal from the day on which the Sprint was over, cancelled or not', () => {
    const snapshot = endOfSprint();
    const overAfter = (day: number) => ({ ...snapshot.view.at, sprints: 4, days: 10, tick: START + day * 16 });
    const left = (day: number) => lookingBack({ ...snapshot, view: { ...snapshot.view, at: overAfter(day) } }).daysLeft;
    expect(left(10)).toBe(20);
    expect(left(4)).toBe(26);
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
    fact: fact({ type: 'meter.moved', meter: 'goal', by, sprint: 2 }),
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

describe('the causes of one meter', () => {
  const moved = (why: string, by: number, day: number): WhyCause => ({
    why,
    by,
    sprint: 2,
    day,
    fact: fact({ type: 'meter.moved', meter: 'goal', by, sprint: 2 }),
  });
  const titleOf = (why: string) => why.split('/')[1] ?? why;
  const causes = [moved('act/talk/37', 90, 2), moved('act/talk/70', -130, 4), moved('act/look/40', 200, 3)];

  it('never say of one thing that it raised and lowered the meter', () => {
    const told = summedCauses(causes, { titleOf });
    expect(told.map(({ title, by, days }) => [title, by, daysWords(days)])).toEqual([
      ['look', 200, 'day 3'],
      ['talk', -40, 'days 2, 4'],
    ]);
    expect(summedCauses([moved('act/a/1', 5, 1), moved('act/a/2', -5, 2)], { titleOf })).toEqual([]);
  });

  it('begin with what lowered it where that was asked', () => {
    expect(summedCauses(causes, { titleOf, lossesFirst: true }).map(({ title }) => title)).toEqual(['talk', 'look']);
  });

  it('are told in points of the meter, with a sign', () => {
    expect([124, -80, 3].map(pointsWords)).toEqual(['+12', '−8', 'under 1']);
  });
});

describe('a missed Sprint Goal', () => {
  it('names what lowered it before anything larger elsewhere', () => {
    const of = (why: string, by: number): WhyCause => ({ why, by, sprint: 2, day: 3, fact: fact({ type: 'sprint.cancelled' }) });
    const told = largestCauses(
      (meter) => (meter === 'goal' ? [of('act/a', 80), of('act/b', -20)] : meter === 'team' ? [of('act/c', 300)] : []),
      { outcome: 'missed' },
    );
    expect(told.map(({ why }) => why)).toEqual(['act/b', 'act/c', 'act/a']);
  });
});

describe('what is told as a cause', () => {
  const of = (why: string, by: number): WhyCause => ({ why, by, sprint: 2, day: 3, fact: fact({ type: 'sprint.cancelled' }) });

  it('is never the Sprint Goal of itself, nor an item told already, nor a trifle beside one', () => {
    const why = (meter: string) =>
      meter === 'goal' ? [of('goal/first-ride/0', -190), of('item/a', -90), of('act/b', -30), of('act/c', -8)] : [];
    expect(largestCauses(why, { outcome: 'missed', told: ['a'] }).map((cause) => cause.why)).toEqual(['act/b']);
  });

  it('begins with what raised it where the Sprint Goal was met', () => {
    const why = (meter: string) => (meter === 'goal' ? [of('act/a', -80), of('act/b', 20)] : []);
    expect(largestCauses(why, { outcome: 'met' }).map((cause) => cause.why)).toEqual(['act/b', 'act/a']);
  });

  it('names the items of a missed Sprint Goal that are not Done, and none of one that was met', () => {
    const end = (item: string, kind: 'begun' | 'done', tied = true) => ({ item, end: kind, tied, later: false, points: 2 });
    const ends = [end('a', 'done'), end('b', 'begun'), end('c', 'begun', false)];
    expect(missingItems({ outcome: 'missed', ends }).map(({ item }) => item)).toEqual(['b']);
    expect(missingItems({ outcome: 'met', ends })).toEqual([]);
  });

  it('says of an item when it was begun, how long it stood still and what became of it', () => {
    const facts = [
      fact({ type: 'item.started', item: 'b' }, START + 20),
      fact({ type: 'item.blocked', item: 'b' }, START + 30),
      fact({ type: 'item.freed', item: 'b' }, START + 66),
    ];
    const dayOf = (tick: number) => Math.floor((tick - START) / 16) + 1;
    const course = itemCourses(facts, { until: START + 160, dayOf }).get('b');
    expect(course).toMatchObject({ begun: 2, done: null, stood: 36 });
    expect(course && goalItemWords({ end: 'begun', tied: true }, course)).toBe(
      'tied to the Sprint Goal, begun on day 2, not Done at the end, stood still for 2 days',
    );
  });
});

describe('the count of a Sprint', () => {
  it('is one number for all that is back, and says how it came back', () => {
    const end = (kind: 'begun' | 'taken-out', item: string) => ({ item, end: kind, tied: false, later: false, points: 2 });
    const ends = [end('begun', 'a'), end('begun', 'b'), end('taken-out', 'c')];
    expect(countWords({ ends, donePoints: 0 })).toContain(
      '3 are not Done and back in the Product Backlog: 2 at the end, 1 taken out',
    );
    expect(countWords({ ends: ends.slice(0, 2), donePoints: 0 })).toContain('2 are not Done and back in the Product Backlog.');
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
      pairs: 200,
      ahead: 150,
      behind: 30,
      by: 41_000,
      goal: 'met-instead',
      teamChange: 'same',
    } as const;
    const words = replayWords(
      { ...replay, itemsEarlier: [{ item: 'x', days: 2 }] },
      { packSay: pack, name, really: { done: new Set(['x']), goalMet: false } },
    );
    expect(words.taken).toBe('Day 4, “Faster alone” You: “Wait for somebody”.');
    expect(words.instead).toBe('Had you said “Ask both”');
    expect(words.seen).toBe('the Sprint Goal would have been met, and “Item x” would have been Done 2 days earlier.');
    const only = replayWords(
      { ...replay, goal: 'same', itemsEarlier: [{ item: 'x', days: -90 }] },
      { packSay: pack, name, really: { done: new Set(['x']), goalMet: false } },
    );
    expect(only.seen).toBe('“Item x” would not have been Done in this Sprint.');
    const really = { done: new Set(['x']), goalMet: true };
    const alike = replayWords({ ...replay, itemsEarlier: [{ item: 'x', days: 90 }] }, { packSay: pack, name, really });
    expect(alike.seen).toBe('the Sprint would have gone a little better all along.');
    expect(alike.often).toContain('Played again 200 times');
    expect(alike.often).toContain('came out better 150 times; over all of them by 4 of the 100 points');
  });
});
