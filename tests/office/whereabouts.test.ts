import { describe, expect, test } from 'vitest';
import type { Id } from '../../src/core/sim/basics.ts';
import type { Fact } from '../../src/core/sim/fact.ts';
import type { View } from '../../src/core/sim/view.ts';
import { planRoom } from '../../src/office/plan/plan-room.ts';
import { spotOf } from '../../src/office/plan/spot-of.ts';
import { visitors } from '../../src/office/visitors.ts';
import { whereabouts } from '../../src/office/whereabouts.ts';
import { factIn, viewOf } from './room-views.ts';

const placeOf = (view: View, id: Id, facts: readonly Fact[] = []): string | undefined =>
  whereabouts(view, facts).find((one) => one.id === id)?.place;
const characters = new Set([
  'mei',
  'tomasz',
  'aisha',
  'jonas',
  'priya',
  'luis',
  'kofi',
  'ada',
  'ben',
  'brandt',
  'viktor',
  'harpreet',
  'lev',
  'zuri',
]);

describe('where people are', () => {
  test('at their desks in working time', () => {
    expect(placeOf(viewOf(), 'mei')).toBe('desk');
    expect(placeOf(viewOf({ phase: 'stop' }), 'luis')).toBe('desk');
  });

  test('the Daily Scrum is the Developers’: the Scrum Master is there only when listening in, the Product Owner is not', () => {
    const view = viewOf({ phase: 'daily', hour: 0 });
    expect(placeOf(view, 'mei')).toBe('board');
    expect(placeOf(view, 'ada')).toBe('desk');
    const listening = { ...view, plan: { ...view.plan, listened: true } };
    expect(placeOf(listening, 'ada')).toBe('board');
    expect(placeOf(listening, 'ben')).toBe('desk');
  });

  test('the whole Scrum Team sits together at planning and retrospective, and stands together at the review', () => {
    for (const id of ['mei', 'ada', 'ben']) {
      expect(placeOf(viewOf({ phase: 'planning' }), id)).toBe('table');
      expect(placeOf(viewOf({ phase: 'retrospective' }), id)).toBe('table');
      expect(placeOf(viewOf({ phase: 'review' }), id)).toBe('review');
    }
  });

  test('whoever is away is not in the room', () => {
    const view = viewOf();
    const away = { ...view, people: view.people.map((person) => ({ ...person, away: person.id === 'mei' })) };
    expect(placeOf(away, 'mei')).toBe('away');
    const { spots } = planRoom('stage', { width: 900, height: 646, developers: 6, visitor: false, colleague: 'product-owner' });
    const places = new Map(whereabouts(away, []).map((one) => [one.id, one]));
    const mei = places.get('mei');
    expect(mei && spotOf(mei, spots, places)).toBeNull();
  });

  test('a fact of this half hour moves a person, one of the morning does not', () => {
    const view = viewOf({ hour: 6 });
    const visit = { type: 'person.moved', person: 'priya', to: 'colleague', with: 'tomasz' } as const;
    expect(placeOf(view, 'priya', [factIn(view, visit)])).toBe('beside');
    expect(placeOf(view, 'priya', [factIn(view, visit, 4)])).toBe('desk');
    const back = factIn(view, { type: 'person.moved', person: 'priya', to: 'desk' });
    expect(placeOf(view, 'priya', [factIn(view, visit), back])).toBe('desk');
  });
});

describe('who comes from outside', () => {
  test('nobody on a plain day', () => {
    expect(visitors(viewOf(), characters)).toEqual({ atDoor: null, guests: [] });
  });

  test('a stakeholder who has just written stands in the door', () => {
    expect(visitors(viewOf({ visitor: true }), characters).atDoor).toBe('brandt');
  });

  test('the stakeholder of an open moment comes before one who has written', () => {
    const view = viewOf({ visitor: true, phase: 'stop' });
    const ask = {
      id: 'a',
      seat: view.seat,
      kind: 'moment',
      from: 'm',
      event: null,
      cast: { who: 'lev', other: 'mei' },
      options: [],
    } as const;
    expect(visitors({ ...view, ask }, characters).atDoor).toBe('lev');
  });

  test('a moment among the team brings nobody to the door', () => {
    const view = viewOf({ phase: 'stop' });
    const ask = {
      id: 'a',
      seat: view.seat,
      kind: 'moment',
      from: 'm',
      event: null,
      cast: { who: 'tomasz', with: 'ben' },
      options: [],
    } as const;
    expect(visitors({ ...view, ask }, characters).atDoor).toBeNull();
  });

  test('all stakeholders are in the room at the Sprint Review', () => {
    expect(visitors(viewOf({ phase: 'review' }), characters).guests).toEqual(['brandt', 'viktor', 'harpreet', 'zuri']);
  });
});

describe('the end of a day', () => {
  const left = (hour: number, day = 5): readonly string[] =>
    whereabouts(viewOf({ hour, day }), []).flatMap(({ id, place }) => (place === 'left' ? [id] : []));

  test('some go home at four, the others at half past; who is stuck stays', () => {
    expect(left(13)).toEqual([]);
    expect(left(15).length).toBeGreaterThan(left(14).length);
    const stuck = viewOf({ hour: 15 }).people.filter(({ blocked }) => blocked !== null);
    expect(stuck.length).toBeGreaterThan(0);
    for (const { id } of stuck) expect(left(15)).not.toContain(id);
  });

  test('it is not always the same ones who go first', () => {
    expect(new Set([1, 2, 3, 4, 5, 6].map((day) => left(14, day).join())).size).toBeGreaterThan(1);
  });
});
