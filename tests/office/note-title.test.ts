import { describe, expect, test } from 'vitest';
import type { ItemView, View } from '../../src/core/sim/view.ts';
import { noteTitle } from '../../src/office/note-title.ts';
import { wordKeys } from '../../src/office/office-words.ts';
import { namesFor, wordsFor } from '../../src/wire-office-names.ts';
import { packSayFrom } from '../../src/words/pack-words.ts';
import { cityPack } from '../cli/city-pack.ts';
import { viewOf } from './room-views.ts';

const packSay = packSayFrom(cityPack().words.en ?? {});
const nameOf = namesFor(packSay);

/** The fixture's view with these items in it. */
function viewWith(items: readonly Partial<ItemView>[]): View {
  const view = viewOf();
  const [sample] = view.items;
  if (!sample) throw new Error('the fixture has items');
  return { ...view, items: items.map((item) => ({ ...sample, parent: null, ...item })) };
}

const family = viewWith([
  { id: 'fare-zones', from: 'fare-zones', kind: 'feature' },
  { id: 'fare-zones.part', from: 'fare-zones', kind: 'feature', parent: 'fare-zones' },
  { id: 'bug.12-0', from: 'bug-crash', kind: 'bug', parent: 'fare-zones' },
  { id: 'bug.14-0', from: 'bug-slow', kind: 'bug', parent: 'bug.12-0' },
  { id: 'bug.15-0', from: 'bug-slow', kind: 'bug', parent: 'fare-zones.part' },
  { id: 'more.12-0', from: 'follow-old-phones', kind: 'feature', parent: 'fare-zones' },
]);

describe('the words on the notes of the wall board', () => {
  test('name a fix, a follow-up and a second part after what they come from', () => {
    expect(family.items.map(({ id }) => nameOf(family, id))).toEqual([
      'Fare zones made plain',
      'Fare zones made plain, part two',
      'Fare zones made plain: crash',
      'Fare zones made plain: crash: slow',
      'Fare zones made plain, part two: slow',
      'Fare zones made plain: old phones',
    ]);
  });

  test('hold no raw id and no empty gap, whatever entry of the pack an item is of', () => {
    const entries = packSay.ids('item');
    const view = viewWith([
      ...family.items,
      ...entries.map((from) => ({ id: `x-${from}`, from, kind: 'bug' as const, parent: 'fare-zones' })),
      ...entries.map((from) => ({ id: `y-${from}`, from, kind: 'feature' as const, parent: null })),
    ]);
    const childless = view.items.filter(({ from, parent }) => parent === null && /^(bug|follow)-/.test(from));
    for (const item of view.items) {
      if (childless.includes(item)) continue;
      expect(nameOf(view, item.id)).not.toMatch(/[‹›{}]|undefined/);
    }
  });

  test('keep apart what would be cut off', () => {
    const own = nameOf(family, 'bug.12-0');
    expect(noteTitle(own, nameOf(family, 'fare-zones'))).toEqual({ text: 'Fare zones made plain', tail: 'crash' });
    expect(noteTitle(nameOf(family, 'fare-zones.part'), 'Fare zones made plain').tail).toBe('part two');
    expect(noteTitle('Scan beeps twice', 'Fare zones made plain')).toEqual({ text: 'Scan beeps twice', tail: '' });
    expect(noteTitle('Fare zones made plain', null).tail).toBe('');
  });
});

test('the room finds a text for every key it asks for', () => {
  const words = wordsFor(packSay);
  for (const goal of packSay.ids('goal')) expect(words(`goal.${goal}.text`)).not.toMatch(/^$|[‹›]/);
  for (const kind of packSay.ids('line')) expect(words(wordKeys.line(`line.${kind}.1`)), kind).not.toMatch(/^$|[‹›]/);
  expect(words('office.points-left', { points: 3 })).toBe('Points left: 3');
});
