/** Keys of one kind of record, as they were made and sorted. */
interface Order {
  readonly made: readonly string[];
  readonly sorted: readonly string[];
}

const ORDERS = new Map<string, Order>();
const MOST_ORDERS = 1000;

function isSame(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}

/** A world has hundreds of records of a few kinds, so the sorting is done once a kind. First and last key tell kinds apart well enough. */
function sortedKeys(made: readonly string[]): readonly string[] {
  if (made.length < 2) return made;
  const name = `${made[0]} ${made[made.length - 1]}`;
  const known = ORDERS.get(name);
  if (known && isSame(known.made, made)) return known.sorted;
  const sorted = [...made].sort();
  if (ORDERS.size >= MOST_ORDERS) ORDERS.clear();
  ORDERS.set(name, { made, sorted });
  return sorted;
}

/** What stands in JSON as it is: nothing to escape. */
const PLAIN = /^[ !#-[\]-~]*$/;

function quoted(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
}

/** JSON with sorted keys: the same bytes for the same world, in whatever order its fields were made. */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null';
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  return Array.isArray(value) ? listJson(value) : recordJson(value as Readonly<Record<string, unknown>>);
}

function listJson(list: readonly unknown[]): string {
  let text = '[';
  for (let at = 0; at < list.length; at++) text += at === 0 ? canonicalJson(list[at]) : `,${canonicalJson(list[at])}`;
  return `${text}]`;
}

function recordJson(record: Readonly<Record<string, unknown>>): string {
  let text = '{';
  for (const key of sortedKeys(Object.keys(record))) {
    const part = record[key];
    if (part !== undefined) text += `${text.length > 1 ? ',' : ''}${quoted(key)}:${canonicalJson(part)}`;
  }
  return `${text}}`;
}

function finish(h: number): string {
  const mixed = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return ((mixed ^ (mixed >>> 13)) >>> 0).toString(16).padStart(8, '0');
}

/** 16 hex digits that stand for a world: the same in every engine, another for any other world. */
export function fingerprintOf(world: unknown): string {
  const text = canonicalJson(world);
  let one = 0x811c9dc5;
  let other = 0x2545f491;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193) ^ (one >>> 15);
    other = Math.imul(other ^ code, 0x01000193) ^ (other >>> 15);
  }
  return finish(one) + finish(other);
}
