import { CACHE, dropOthers, fetchFile, keepAll } from './file-cache.ts';
import { type FileList, pathOf, placeOf, wantedOf } from './file-list.ts';

/** The parts of a service worker's scope that are used here: the page's own types know nothing of it. */
interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void>; matchAll(what: object): Promise<readonly { readonly url: string }[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: string, listener: (event: Happening) => void): void;
}
interface Happening {
  readonly request: Request;
  readonly data: Asked;
  readonly ports: readonly MessagePort[];
  waitUntil(work: Promise<unknown>): void;
  respondWith(answer: Promise<Response>): void;
}
/** What a page asks of its worker. `entry`: the path of its own first script, which tells of which version it is. */
type Asked =
  | { readonly ask: 'take'; readonly entry: string }
  | { readonly ask: 'keep'; readonly marks: readonly string[] }
  | { readonly ask: 'take-over' };

const worker = self as unknown as Scope;
const { scope } = worker.registration;
const LIST_FILE = 'offline.json';
/** The list of this version's files, by its content; written in by the build. */
const listed: FileList[string] = ['%LIST_INTEGRITY%'];
const marksPlace = new URL('offline-marks', scope).href;

let known: Promise<FileList | null> | null = null;

/** The list as it was kept; null if the browser has thrown it away, and then the page lives by the network alone. */
function keptList(): Promise<FileList | null> {
  known ??= caches
    .open(CACHE)
    .then((cache) => cache.match(placeOf(LIST_FILE, listed, scope)))
    .then((kept) => kept?.json() ?? null);
  return known;
}

async function keptMarks(): Promise<readonly string[]> {
  const kept = await (await caches.open(CACHE)).match(marksPlace);
  return (await kept?.json()) ?? [];
}

async function install(): Promise<void> {
  const response = await fetchFile(LIST_FILE, listed[0], scope);
  const list: FileList = await response.clone().json();
  await keepAll({ list, paths: wantedOf(list, await keptMarks()), scope });
  // The list comes last: where it is, everything is.
  await (await caches.open(CACHE)).put(placeOf(LIST_FILE, listed, scope), response);
}

async function activate(): Promise<void> {
  const list = (await keptList()) ?? {};
  const places = Object.entries(list).map(([path, file]) => placeOf(path, file, scope));
  await dropOthers(new Set([...places, placeOf(LIST_FILE, listed, scope), marksPlace]));
}

/** From the copy; what is not in it yet is fetched and kept, as the list says it is. */
async function answer(request: Request, path: string): Promise<Response> {
  const list = await keptList();
  const file = list?.[path];
  if (!file) return fetch(request);
  const cache = await caches.open(CACHE);
  const place = placeOf(path, file, scope);
  const kept = await cache.match(place);
  if (kept) return kept;
  const home = list['index.html'];
  // Without its first page the copy is gone: the network has one version, and no other is mixed in.
  if (!home || path === 'index.html' || !(await cache.match(placeOf('index.html', home, scope)))) return fetch(request);
  const fetched = await fetchFile(path, file[0], scope);
  await cache.put(place, fetched.clone()).catch(() => {});
  return fetched;
}

/** A page of this very version is looked after from its first visit on; one of another version never is. */
async function take(entry: string): Promise<void> {
  if ((await keptList())?.[entry]) await worker.clients.claim();
}

async function keep(marks: readonly string[]): Promise<void> {
  const cache = await caches.open(CACHE);
  const all = [...new Set([...(await keptMarks()), ...marks])];
  await cache.put(marksPlace, new Response(JSON.stringify(all)));
  const list = await keptList();
  if (list) await keepAll({ list, paths: wantedOf(list, all), scope });
}

/** Lets this version in, unless another window still plays the one before. */
async function takeOver(reply: MessagePort | undefined): Promise<void> {
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const own = windows.filter(({ url }) => url.startsWith(scope));
  if (own.length > 1) reply?.postMessage('others');
  else await worker.skipWaiting();
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = request.method === 'GET' ? pathOf(request.url, scope) : null;
  if (path !== null) event.respondWith(answer(request, path));
});
worker.addEventListener('message', (event) => {
  const { data, ports } = event;
  if (data.ask === 'take') event.waitUntil(take(data.entry));
  if (data.ask === 'keep') event.waitUntil(keep(data.marks).catch(() => {}));
  if (data.ask === 'take-over') event.waitUntil(takeOver(ports[0]));
});
