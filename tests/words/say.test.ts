import { describe, expect, it } from 'vitest';
import { packSayFrom } from '../../src/words/pack-words.ts';
import { sayFrom } from '../../src/words/say.ts';

const table = { greet: 'Hello {name}', items: { one: '{n} item', other: '{n} items' } } as const;

describe('messages of the page', () => {
  const say = sayFrom(table);

  it('put the fills into their gaps', () => {
    expect(say('greet', { name: 'Mei' })).toBe('Hello Mei');
  });

  it('choose the form by number', () => {
    expect(say('items', { n: 1 })).toBe('1 item');
    expect(say('items', { n: 3 })).toBe('3 items');
  });

  it('leave a gap that nobody filled readable', () => {
    expect(say('greet')).toBe('Hello ‹name›');
  });
});

describe('texts of a pack', () => {
  const packSay = packSayFrom({
    'item.fare-zones.title': 'Fare zones',
    'cause.test-area.question': 'Test area?',
    'cause.test-area.name': 'One test area',
  });

  it('come by key, with names put in', () => {
    expect(packSay('item.fare-zones.title')).toBe('Fare zones');
    expect(packSay.has('item.live-map.title')).toBe(false);
  });

  it('that are missing show what they are about, never an id', () => {
    expect(packSay('item.live-map.title')).toBe('‹live map›');
    expect(packSay('goal.offline-day')).toBe('‹offline day›');
  });

  it('can be listed by kind', () => {
    expect(packSay.ids('cause')).toEqual(['test-area']);
  });
});
