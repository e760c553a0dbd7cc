import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { SaveSummary, SeasonResult } from './game.ts';
import type { SaveFile } from './save-file.ts';

type Slot = SaveSummary['slot'];

interface Shelves extends DBSchema {
  saves: { key: Slot; value: { readonly slot: Slot; readonly text: string; readonly summary: SaveSummary } };
  results: { key: string; value: SeasonResult };
  seeds: { key: string; value: { readonly id: string } };
}

interface Unkept {
  readonly text: string;
  readonly summary: SaveSummary;
}

/** What is kept on this device. Every way in gives up quietly where there is no storage, and says so in `state`. */
export interface Store {
  state(): 'kept' | 'absent' | 'full';
  put(slot: Slot, file: SaveFile, summary: SaveSummary): Promise<void>;
  saves(): Promise<readonly SaveSummary[]>;
  read(slot: Slot): Promise<string | null>;
  remove(slot: Slot): Promise<void>;
  /** Keeps a finished season; one that is kept already stays as it is. */
  addResult(result: SeasonResult): Promise<void>;
  results(): Promise<readonly SeasonResult[]>;
  /** True the first time a season of this name is begun on this device. */
  isFirst(id: string): Promise<boolean>;
  forget(): Promise<void>;
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

async function open(): Promise<IDBPDatabase<Shelves> | null> {
  try {
    return await openDB<Shelves>('two-seats', 1, {
      upgrade(database) {
        database.createObjectStore('saves', { keyPath: 'slot' });
        database.createObjectStore('results', { keyPath: 'id' });
        database.createObjectStore('seeds', { keyPath: 'id' });
      },
    });
  } catch {
    return null;
  }
}

/** Opens the store of this device in IndexedDB; without one, everything lives as long as the page does. */
export async function openStore(): Promise<Store> {
  const database = typeof indexedDB === 'undefined' ? null : await open();
  let state: 'kept' | 'absent' | 'full' = database ? 'kept' : 'absent';
  const memory = {
    /** What the device did not take, and what it is about to take: newer than whatever lies there. */
    saves: new Map<Slot, Unkept>(),
    results: new Map<string, SeasonResult>(),
    seeds: new Set<string>(),
  };
  const attempt = async <T>(work: (database: IDBPDatabase<Shelves>) => Promise<T>): Promise<T | undefined> => {
    if (!database) return undefined;
    try {
      return await work(database);
    } catch (error) {
      state = isFull(error) ? 'full' : 'absent';
      return undefined;
    }
  };
  /** A full device can still be read: only what it has taken says that there is room again. */
  const putSave = async (slot: Slot, save: Unkept) => {
    const key = await attempt((shelves) => shelves.put('saves', { slot, ...save }));
    if (key === undefined) return;
    if (state === 'full') state = 'kept';
    if (memory.saves.get(slot) === save) memory.saves.delete(slot);
  };
  return {
    state: () => state,
    async put(slot, file, summary) {
      const save = { text: JSON.stringify(file), summary };
      memory.saves.set(slot, save);
      await putSave(slot, save);
    },
    async saves() {
      const kept = (await attempt((shelves) => shelves.getAll('saves'))) ?? [];
      const bySlot = new Map(kept.map((entry) => [entry.slot, entry.summary]));
      for (const [slot, { summary }] of memory.saves) bySlot.set(slot, summary);
      return [...bySlot.values()];
    },
    async read(slot) {
      const unkept = memory.saves.get(slot);
      if (unkept) return unkept.text;
      return (await attempt((shelves) => shelves.get('saves', slot)))?.text ?? null;
    },
    async remove(slot) {
      memory.saves.delete(slot);
      await attempt((shelves) => shelves.delete('saves', slot));
      // It may have made room for another.
      for (const [other, save] of memory.saves) await putSave(other, save);
    },
    async addResult(result) {
      if (!memory.results.has(result.id)) memory.results.set(result.id, result);
      const isKept = await attempt(async (shelves) => {
        const write = shelves.transaction('results', 'readwrite');
        // One that is kept stays as it was: when it was finished, and whether it counts.
        if ((await write.store.getKey(result.id)) === undefined) await write.store.put(result);
        await write.done;
        return true;
      });
      if (isKept) memory.results.delete(result.id);
    },
    async results() {
      const kept = (await attempt((shelves) => shelves.getAll('results'))) ?? [];
      const unkept = [...memory.results.values()].filter(({ id }) => kept.every((one) => one.id !== id));
      return [...kept, ...unkept];
    },
    async isFirst(id) {
      const seen = (await attempt((shelves) => shelves.get('seeds', id))) !== undefined || memory.seeds.has(id);
      memory.seeds.add(id);
      await attempt((shelves) => shelves.put('seeds', { id }));
      return !seen;
    },
    async forget() {
      memory.saves.clear();
      memory.results.clear();
      memory.seeds.clear();
      await attempt(async (shelves) => {
        await Promise.all([shelves.clear('saves'), shelves.clear('results'), shelves.clear('seeds')]);
        if (state === 'full') state = 'kept';
      });
    },
  };
}
