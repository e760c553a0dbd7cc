import { describe, expect, test } from 'vitest';
import { GatheredFacts } from '../../src/office/gathered-facts.ts';
import { factIn, viewOf } from './room-views.ts';

const view = viewOf();
const [first] = view.people;
const removed = (ticksAgo: number) =>
  factIn(view, { type: 'impediment.removed', impediment: 'i', from: 'i', on: [first?.id ?? ''] } as never, ticksAgo);
const live = { isLive: true, isNew: false };

describe('facts gathered for the room', () => {
  test('are played once', () => {
    const facts = new GatheredFacts();
    facts.add([removed(0)]);
    expect(facts.beats(view, live)).toEqual([{ do: 'react', person: first?.id, face: 'laugh' }]);
    expect(facts.beats(view, live)).toEqual([]);
  });

  test('that are half a day old when somebody looks again are not played', () => {
    const facts = new GatheredFacts();
    facts.add([removed(9)]);
    facts.pass(view);
    expect(facts.beats(view, live)).toEqual([]);
    facts.add([removed(2)]);
    facts.pass(view);
    expect(facts.beats(view, live)).toHaveLength(1);
  });

  test('have nobody carry what hangs at its place by then', () => {
    const item = view.items.find(({ state }) => state === 'in-progress');
    const started = factIn(view, { type: 'item.started', item: item?.id ?? '', person: first?.id ?? '' } as never);
    const facts = new GatheredFacts();
    facts.add([started]);
    expect(facts.beats(view, live).map((beat) => beat.do)).toEqual(['carry']);
    facts.add([started]);
    facts.pass(view);
    expect(facts.beats(view, live)).toEqual([]);
    facts.add([started]);
    expect(facts.beats(view, { isLive: true, isNew: true })).toEqual([]);
    facts.add([started]);
    expect(facts.beats(view, { isLive: false, isNew: false })).toEqual([]);
  });
});
