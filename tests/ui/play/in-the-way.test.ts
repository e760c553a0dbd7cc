import { expect, it } from 'vitest';
import type { ImpedimentView, View } from '../../../src/core/sim/view.ts';
import type { Desk } from '../../../src/ui/play/desk.ts';
import { wayWords } from '../../../src/ui/play/people/in-the-way.tsx';
import { inTheWay } from '../../../src/ui/play/people/way-order.ts';
import { sampleView } from './fixtures/sample-view.ts';
import { tongueOf } from './sample-tongue.ts';

const seen = sampleView({ seat: 'product-owner', day: 5, hour: 8 });
const [item] = seen.items;
const [person] = seen.people;

const trouble = (id: string, more: Partial<ImpedimentView>): ImpedimentView => ({
  id,
  from: 'review-queue',
  reach: 'team',
  on: [],
  days: 0,
  owner: null,
  question: false,
  visible: true,
  ...more,
});

function deskOf(impediments: readonly ImpedimentView[]): Desk {
  const view: View = { ...seen, impediments, sprint: { ...seen.sprint, goalItems: [item?.id ?? ''] } };
  return { ...tongueOf(view), view } as unknown as Desk;
}

const onTeam = trouble('a', { days: 4 });
const onPerson = trouble('b', { from: 'switching', days: 1, on: [person?.id ?? ''] });
const onGoal = trouble('c', { from: 'question', question: true, on: [item?.id ?? ''] });

it('what is in the way of the Sprint Goal comes first, then what has stood longest', () => {
  expect(inTheWay(deskOf([onPerson, onTeam, onGoal]).view).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});

it('the line names as many as are asked for, with whom they hold up and since when, and counts the others', () => {
  const desk = deskOf([onPerson, onTeam]);
  const who = desk.name(person?.id ?? '');
  expect(wayWords(desk, 2)).toBe(
    `In the way: All reviews at one desk (whole team, 4 days); Three items in one head (${who}, 1 day)`,
  );
  expect(wayWords(desk, 1)).toBe('In the way: All reviews at one desk (whole team, 4 days); 1 more');
  expect(wayWords(deskOf([onPerson, onTeam, onGoal]), 2)).toMatch(
    /^In the way: a question to the Product Owner: .+; All .+\); 1 more$/,
  );
});

it('where nothing is known nothing is said', () => {
  expect(wayWords(deskOf([]), 2)).toBeNull();
});
