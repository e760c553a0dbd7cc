import type { Seat } from '../../core/sim/basics.ts';
import type { Length, StartOptions } from '../../play/game.ts';

/** A season that a link asks for: the same world for everyone who has it. */
export type StartLink = Partial<Pick<StartOptions, 'length' | 'seat' | 'sprints' | 'seed' | 'order' | 'pack'>>;

/** Where the page is. The address says it, so that back, forward and reload work. */
export type Route =
  | { readonly page: 'title'; readonly link?: StartLink }
  | { readonly page: 'why' | 'game' | 'compare' | 'settings' | 'help' | 'method' | 'credits' | 'gone' }
  | { readonly page: 'report'; readonly id: string }
  /** A result that somebody sent: all of it stands in the address. */
  | { readonly page: 'result'; readonly packed: string }
  /** A run to look at: all of it stands in the address, too. */
  | { readonly page: 'replay'; readonly packed: string };

const PLAIN = ['why', 'game', 'compare', 'settings', 'help', 'method', 'credits'] as const;
const LENGTHS: readonly Length[] = ['taster', 'season', 'full', 'practice'];
const SEATS: Readonly<Record<string, Seat>> = { sm: 'scrum-master', po: 'product-owner' };

/** Reads the part of the address after `#`. What nobody wrote leads to `gone`, never to an error. */
export function routeOf(hash: string): Route {
  const run = /^#\/?r=(.*)$/.exec(hash);
  if (run) return { page: 'replay', packed: run[1] ?? '' };
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  if (path === '') return { page: 'title' };
  if (path === 'play') return playRoute(new URLSearchParams(query));
  const [first, second] = path.split('/');
  if (first === 'report' && second) return { page: 'report', id: decoded(second) };
  if (first === 'result' && second) return { page: 'result', packed: second };
  const plain = PLAIN.find((page) => page === path);
  return plain ? { page: plain } : { page: 'gone' };
}

export function hashOf(route: Route): string {
  if (route.page === 'title') return route.link ? `#/play?${queryOf(route.link)}` : '#/';
  if (route.page === 'result') return `#/result/${route.packed}`;
  if (route.page === 'replay') return `#r=${route.packed}`;
  return route.page === 'report' ? `#/report/${encodeURIComponent(route.id)}` : `#/${route.page}`;
}

/** A link with anything in it that it cannot mean is refused as a whole: half a link would start another world than the sender's. */
function playRoute(query: URLSearchParams): Route {
  const seed = wholeNumber(query.get('seed'));
  const sprints = wholeNumber(query.get('sprints'));
  const length = query.get('length');
  const order = query.get('order');
  const seat = query.get('seats');
  const pack = query.get('pack');
  const isSound =
    seed !== undefined &&
    sprints !== undefined &&
    (length === null || LENGTHS.some((one) => one === length)) &&
    (order === null || ['any', 'sm', 'po'].includes(order)) &&
    (seat === null || seat === 'both' || Object.hasOwn(SEATS, seat)) &&
    (pack === null || /^[a-z0-9-]+$/.test(pack));
  if (!isSound) return { page: 'gone' };
  const one = seat !== null && seat !== 'both' ? SEATS[seat] : undefined;
  const link: StartLink = {
    ...(seed !== null && { seed }),
    ...(sprints !== null && { sprints }),
    ...(one ? { seat: one, length: 'practice' as const } : length !== null && { length: length as Length }),
    ...(order !== null && { order: order as 'any' | 'sm' | 'po' }),
    ...(pack !== null && { pack }),
  };
  return { page: 'title', link };
}

function queryOf(link: StartLink): string {
  const seat = Object.entries(SEATS).find(([, name]) => name === link.seat)?.[0];
  const parts = {
    pack: link.pack,
    seed: link.seed,
    seats: seat,
    length: seat ? undefined : link.length,
    sprints: link.sprints,
    order: link.order,
  };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parts)) if (value !== undefined) query.set(name, String(value));
  return query.toString();
}

/** Null = not there; undefined = there, but no whole number from 1 to 999 999 999. */
function wholeNumber(text: string | null): number | null | undefined {
  if (text === null) return null;
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
