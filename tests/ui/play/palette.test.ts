import { describe, expect, it } from 'vitest';
import { readKeys } from '../../../src/play/shortcut-keys.ts';
import type { Desk } from '../../../src/ui/play/desk.ts';
import { hasOwnClockKeys, keyName, spokenKeys } from '../../../src/ui/play/help/key-names.ts';
import { holderOf, keysNow } from '../../../src/ui/play/help/own-keys.ts';
import type { Entry } from '../../../src/ui/play/palette/entry.ts';
import { search } from '../../../src/ui/play/palette/search.ts';
import { actionEntries, thingEntries, wordEntries } from '../../../src/ui/play/palette/world-entries.ts';
import { playWords } from '../../../src/words/en/play.ts';
import { sayFrom } from '../../../src/words/say.ts';
import { SAMPLE_SETTINGS, sampleSnapshot } from './fixtures/sample-game.ts';
import { tongueOf } from './sample-tongue.ts';

function entry(label: string, part: Partial<Entry> = {}): Entry {
  return { id: label, group: 'items', icon: 'note', label, pick: () => undefined, ...part };
}

const labels = (entries: readonly Entry[], typed: string) =>
  search(entries, typed).flatMap((found) => found.entries.map((one) => one.label));

function deskOf(seat: 'scrum-master' | 'product-owner'): Desk {
  const snapshot = sampleSnapshot({ seat });
  return {
    ...tongueOf(snapshot.view),
    snapshot,
    view: snapshot.view,
    settings: SAMPLE_SETTINGS,
    selected: null,
  } as unknown as Desk;
}

describe('finding anything by typing', () => {
  it('asks for every word, whatever its accents, and puts beginnings first', () => {
    const all = [entry('Old ticket'), entry('Ticket for Zoë'), entry('Zone map', { note: 'ticket' }), entry('Bus stop')];
    expect(labels(all, 'TICK')).toEqual(['Ticket for Zoë', 'Old ticket', 'Zone map']);
    expect(labels(all, 'zoe ticket')).toEqual(['Ticket for Zoë']);
    expect(labels(all, 'xyz')).toEqual([]);
  });

  it('shows the kind with the best fit first, and tells how many more there are', () => {
    const many = Array.from({ length: 9 }, (_, at) => entry(`Late ${at}`));
    const found = search([...many, entry('Next stop', { group: 'clock' }), entry('A later one', { group: 'do' })], 'late');
    expect(found.map(({ group, more }) => [group, more])).toEqual([
      ['items', 2],
      ['do', 0],
    ]);
  });

  it.each(['scrum-master', 'product-owner'] as const)('holds every action, person, item and word once (%s)', (seat) => {
    const desk = deskOf(seat);
    const entries = [...actionEntries(desk), ...thingEntries(desk), ...wordEntries(desk)];
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(entries.filter(({ group }) => group === 'people')).toHaveLength(
      desk.view.people.length + desk.view.stakeholders.length + 1,
    );
    expect(entries.filter(({ group }) => group === 'items')).toHaveLength(desk.view.items.length);
    expect(entries.every(({ label }) => label !== '' && !label.includes('‹'))).toBe(true);
  });

  it('says why an action cannot be done now', () => {
    const desk = deskOf('product-owner');
    const refused = desk.view.actions.filter((action) => action.refused !== null).map(({ id }) => `do ${id}`);
    const entries = actionEntries(desk).filter(({ id }) => refused.includes(id));
    expect(entries.every(({ reason }) => (reason ?? '').length > 8)).toBe(true);
  });
});

describe('single keys', () => {
  const say = sayFrom(playWords);

  it('keep what the player chose, and nothing that is no key', () => {
    const kept = readKeys({ pause: 'p', 'next-stop': 'n', log: '', board: 'too long', nonsense: 'x', days: 7 });
    expect(kept).toEqual({ pause: 'p', 'next-stop': 'n', log: '' });
    expect(keysNow({ keys: kept })).toMatchObject({ pause: 'p', log: '', board: 'b' });
    expect(readKeys('n')).toEqual({});
  });

  it('belong to one thing each', () => {
    const keys = keysNow({ keys: { log: 'x' } });
    expect(holderOf('x', keys, 'board')).toBe('log');
    expect(holderOf('l', keys, 'board')).toBeNull();
    expect(holderOf('', keysNow({ keys: { log: '', all: '' } }), 'board')).toBeNull();
  });

  it('are told by their names, and to screen readers only while they work', () => {
    expect([keyName(' ', say), keyName('n', say), keyName('', say)]).toEqual(['Space', 'N', 'none']);
    expect(spokenKeys({ keys: { log: '' }, shortcuts: true })).toMatchObject({
      pause: 'Space',
      'next-stop': 'n',
      log: undefined,
    });
    expect(spokenKeys({ keys: {}, shortcuts: false })).toEqual({});
  });

  it('names the usual keys again when they were put back by hand', () => {
    expect(hasOwnClockKeys({ keys: { pause: 'p' } })).toBe(true);
    expect(hasOwnClockKeys({ keys: { pause: ' ', log: 'x' } })).toBe(false);
  });
});
