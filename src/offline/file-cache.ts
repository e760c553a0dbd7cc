import { type FileList, placeOf } from './file-list.ts';

export const CACHE = 'two-seats-files';
/** As many at a time, so that the page itself is not kept waiting. */
const AT_ONCE = 4;

export interface Wanted {
  readonly list: FileList;
  readonly paths: readonly string[];
  readonly scope: string;
}

/** Fetches one file as its list says it is, or throws. Files named by their content may come from the browser's own cache. */
export async function fetchFile(path: string, integrity: string, scope: string): Promise<Response> {
  const cache = path.startsWith('assets/') ? 'default' : 'no-cache';
  const how: RequestInit = { integrity, cache, credentials: 'same-origin' };
  const first = await fetch(new URL(path, scope).href, how);
  // Some hosts give the first page out under the bare address alone. A page cannot be answered with what came by a detour.
  const response = first.redirected && first.url === scope ? await fetch(scope, how) : first;
  if (!response.ok || response.redirected) throw new Error(`${path}: ${response.status}`);
  return response;
}

/**
 * Keeps what is not kept yet. If the network goes in the middle, what has come stays: it is whole, and the next attempt goes on from there.
 * If the room goes, it is given back to the player's games.
 */
export async function keepAll({ list, paths, scope }: Wanted): Promise<void> {
  const cache = await caches.open(CACHE);
  const added: string[] = [];
  const waiting = [...paths];
  const keepSome = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const file = list[path];
      if (!file) continue;
      const place = placeOf(path, file, scope);
      if (await cache.match(place)) continue;
      added.push(place);
      await cache.put(place, await fetchFile(path, file[0], scope));
    }
  };
  const all = await Promise.allSettled(Array.from({ length: AT_ONCE }, keepSome));
  const failed = all.find((one) => one.status === 'rejected');
  if (!failed) return;
  if (isFull(failed.reason)) await Promise.all(added.map((place) => cache.delete(place)));
  throw failed.reason;
}

function isFull(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'QuotaExceededError';
}

/** Lets go of everything but these places. */
export async function dropOthers(places: ReadonlySet<string>): Promise<void> {
  const cache = await caches.open(CACHE);
  for (const { url } of await cache.keys()) if (!places.has(url)) await cache.delete(url);
}
