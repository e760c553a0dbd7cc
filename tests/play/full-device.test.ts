import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { SaveSummary, SeasonResult } from '../../src/play/game.ts';
import type { SaveFile } from '../../src/play/save-file.ts';
import type { Store } from '../../src/play/store.ts';

/** A device that takes saves until it is full, and then only gives them out. */
const device = { isFull: false, saves: new Map<string, { slot: string }>() };

vi.mock('idb', () => ({
  openDB: async () => ({
    async put(_: string, entry: { slot: string }) {
      if (device.isFull) throw new DOMException('No room.', 'QuotaExceededError');
      device.saves.set(entry.slot, entry);
      return entry.slot;
    },
    transaction: () => ({
      done: Promise.resolve(),
      store: {
        getKey: async () => undefined,
        async put() {
          throw new DOMException('No room.', 'QuotaExceededError');
        },
      },
    }),
    get: async (_: string, slot: string) => device.saves.get(slot),
    getAll: async (shelf: string) => (shelf === 'saves' ? [...device.saves.values()] : []),
    async delete(_: string, slot: string) {
      device.isFull = false;
      device.saves.delete(slot);
    },
  }),
}));

/** Files of tests share their modules: here the store is loaded once more, over this device. */
let openStore: () => Promise<Store>;
beforeAll(async () => {
  vi.resetModules();
  ({ openStore } = await import('../../src/play/store.ts'));
});

beforeEach(() => {
  device.isFull = false;
  device.saves.clear();
  vi.stubGlobal('indexedDB', {});
});
afterEach(() => void vi.unstubAllGlobals());

const summary = (slot: SaveSummary['slot'], day: number) => ({ slot, day }) as SaveSummary;
const keep = (store: Store, slot: SaveSummary['slot'], day: number) =>
  store.put(slot, { savedAt: day } as SaveFile, summary(slot, day));

async function fullAfterDayOne(): Promise<Store> {
  const store = await openStore();
  await keep(store, 'auto', 1);
  await keep(store, '1', 1);
  device.isFull = true;
  await keep(store, 'auto', 2);
  return store;
}

it('a game that the device did not take is the one that goes on, not the older one that lies there', async () => {
  const store = await fullAfterDayOne();
  expect(await store.read('auto')).toContain('2');
  expect((await store.saves()).find(({ slot }) => slot === 'auto')?.day).toBe(2);
});

it('a full device is called full until it takes something again, however often it is read', async () => {
  const store = await fullAfterDayOne();
  await store.saves();
  await store.read('1');
  expect(store.state()).toBe('full');
});

it('what waited for room is kept as soon as there is some', async () => {
  const store = await fullAfterDayOne();
  await store.remove('1');
  expect(store.state()).toBe('kept');
  expect(device.saves.get('auto')).toMatchObject({ summary: { day: 2 } });
  expect((await store.saves()).map(({ slot }) => slot)).toEqual(['auto']);
});

it('a season that ended without room for its result still has its report', async () => {
  const store = await fullAfterDayOne();
  await store.addResult({ id: 'city-tickets/7/0' } as SeasonResult);
  expect((await store.results()).map(({ id }) => id)).toEqual(['city-tickets/7/0']);
});
