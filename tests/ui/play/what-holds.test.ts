import { describe, expect, it } from 'vitest';
import type { ImpedimentView, ItemView, PersonView, View } from '../../../src/core/sim/view.ts';
import { whatHolds } from '../../../src/ui/play/backlog/what-holds.ts';
import type { Desk } from '../../../src/ui/play/desk.ts';
import { sampleView } from './fixtures/sample-view.ts';
import { tongueOf } from './sample-tongue.ts';

const seen = sampleView({ seat: 'scrum-master', day: 5, hour: 8 });
const [first, second] = seen.items as readonly [ItemView, ItemView];
const [mei] = seen.people as readonly [PersonView];
const begun: ItemView = { ...first, state: 'in-progress', person: mei.id, age: 5, blockedDays: 0 };

function heldBy(item: ItemView, person: Partial<PersonView>, impediments: readonly ImpedimentView[] = []) {
  const people = [{ ...mei, item: item.id, away: false, ...person }, ...seen.people.slice(1)];
  const view: View = { ...seen, people, impediments };
  const desk = { ...tongueOf(view), view } as unknown as Desk;
  return { said: whatHolds(item, desk), name: desk.name };
}

const waits: ImpedimentView = {
  id: 'a',
  from: 'review-queue',
  reach: 'item',
  on: [begun.id],
  days: 2,
  owner: null,
  question: false,
  visible: true,
};

describe('an item that was begun says what holds it', () => {
  it('what is in its way, before anything else', () => {
    expect(heldBy(begun, { away: true }, [waits]).said).toBe('All reviews at one desk');
  });

  it('that whose it is works on another one first, and on which', () => {
    const { said, name } = heldBy(begun, { item: second.id });
    expect(said).toBe(`${name(mei.id)} is working on “${name(second.id)}” first.`);
  });

  it('that whose it is is away, and that nobody is on it', () => {
    const { said, name } = heldBy(begun, { away: true });
    expect(said).toBe(`${name(mei.id)} is away.`);
    expect(heldBy({ ...begun, person: null }, {}).said).toBe('Nobody is working on it at the moment.');
  });

  it('nothing while it is worked on, and nothing of an item that nobody has begun or that is Done', () => {
    expect(heldBy(begun, {}).said).toBeNull();
    expect(heldBy({ ...begun, state: 'to-do', person: null }, {}, [waits]).said).toBeNull();
    expect(heldBy({ ...begun, state: 'done', person: null }, {}, [waits]).said).toBeNull();
  });
});
