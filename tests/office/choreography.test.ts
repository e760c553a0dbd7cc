import { describe, expect, test } from 'vitest';
import type { FactBody } from '../../src/core/sim/fact.ts';
import type { View } from '../../src/core/sim/view.ts';
import { type Beat, choreograph } from '../../src/office/choreography.ts';
import { isGoalMet } from '../../src/office/goal-met.ts';
import { sayings } from '../../src/office/sayings.ts';
import { factIn, viewOf } from './room-views.ts';

const beatsOf = (bodies: readonly FactBody[], view: View = viewOf(), before: View | null = view): readonly Beat[] =>
  choreograph(
    bodies.map((body) => factIn(view, body)),
    { view, before },
  );

describe('what moves', () => {
  test('nothing without facts', () => {
    expect(beatsOf([])).toEqual([]);
  });

  test('whoever finishes an item carries its note to the board and is glad', () => {
    expect(beatsOf([{ type: 'item.done', item: 'late-fee', person: 'jonas' }])).toEqual([
      { do: 'carry', person: 'jonas', item: 'late-fee' },
      { do: 'react', person: 'jonas', face: 'laugh' },
    ]);
  });

  test('somebody who is not stuck goes to the desk of a blocked colleague', () => {
    const beats = beatsOf([{ type: 'item.blocked', item: 'refund', person: 'priya' }]);
    expect(beats).toContainEqual({ do: 'visit', person: 'luis', whom: 'priya' });
  });

  test('who works on an item is looked up where the fact does not say', () => {
    expect(beatsOf([{ type: 'item.started', item: 'late-fee' }])).toEqual([{ do: 'carry', person: 'jonas', item: 'late-fee' }]);
  });

  test('at most three walk to the board at once', () => {
    const bodies = ['late-fee', 'refund', 'staff-check', 'login-code', 'day-pass'].map(
      (item, i) => ({ type: 'item.started', item, person: `p${i}` }) as const,
    );
    expect(beatsOf(bodies).filter((beat) => beat.do === 'carry')).toHaveLength(3);
  });

  test('a new day begins with people coming in', () => {
    const before = viewOf({ day: 4, hour: 15 });
    const view = viewOf({ day: 5, hour: 0, phase: 'stop' });
    expect(beatsOf([{ type: 'phase.entered', phase: 'daily' }], view, before)).toEqual([{ do: 'dawn' }, { do: 'gather' }]);
  });

  test('the first picture of a game moves nothing', () => {
    expect(choreograph([], { view: viewOf(), before: null })).toEqual([]);
  });

  test('the same fact twice moves once', () => {
    const visit = { type: 'person.moved', person: 'priya', to: 'colleague', with: 'tomasz' } as const;
    expect(beatsOf([visit, visit])).toHaveLength(1);
  });
});

describe('what is said', () => {
  const nobody = { atDoor: null, guests: [] };

  test('a line of this half hour is a bubble, an older one is not', () => {
    const view = viewOf({ hour: 6 });
    const said = { type: 'person.said', person: 'priya', line: 'who-pays' } as const;
    expect(sayings(view, [factIn(view, said)], nobody)).toEqual([{ who: 'priya', key: 'line.who-pays', about: {} }]);
    expect(sayings(view, [factIn(view, said, 3)], nobody)).toEqual([]);
  });

  test('two bubbles at most, one a person', () => {
    const view = viewOf();
    const say = (person: string, line: string) => factIn(view, { type: 'person.said', person, line });
    const said = sayings(view, [say('mei', 'a'), say('luis', 'b'), say('priya', 'c'), say('priya', 'd')], nobody);
    expect(said.map(({ who }) => who)).toEqual(['priya', 'luis']);
  });

  test('whoever stands in the door asks for a moment', () => {
    expect(sayings(viewOf(), [], { atDoor: 'brandt', guests: [] })[0]).toMatchObject({ who: 'brandt', key: 'office.knock' });
  });
});

describe('the Sprint Goal', () => {
  test('is met when all it hangs on is Done', () => {
    expect(isGoalMet(viewOf({ goalMet: true }), [])).toBe(true);
    expect(isGoalMet(viewOf(), [])).toBe(false);
  });

  test('is what the Sprint ended with, once it has ended', () => {
    const view = viewOf({ phase: 'review', goalMet: true });
    expect(isGoalMet(view, [factIn(view, { type: 'goal.ended', met: false, fate: 'missed', tied: 3, done: 2 })])).toBe(false);
  });

  test('is not met where none was set', () => {
    const view = viewOf({ goalMet: true });
    expect(isGoalMet({ ...view, sprint: { ...view.sprint, goal: null } }, [])).toBe(false);
  });
});
