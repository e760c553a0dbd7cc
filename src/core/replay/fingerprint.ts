/** A key with what is written before its value: where it is the first that has one, and where it is not. */
interface Key {
  readonly name: string;
  readonly first: string;
  readonly next: string;
}

/** Keys of one kind of record, as they were made and sorted. */
interface Order {
  readonly made: readonly string[];
  readonly sorted: readonly Key[];
}

const ORDERS = new Map<string, Order>();
const MOST_ORDERS = 1000;

function isSame(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}

/** A world has hundreds of records of a few kinds, so the sorting is done once a kind. First and last key tell kinds apart well enough. */
function sortedKeys(made: readonly string[]): readonly Key[] {
  const name = `${made[0]} ${made[made.length - 1]}`;
  const known = ORDERS.get(name);
  if (known && isSame(known.made, made)) return known.sorted;
  const sorted = [...made]
    .sort()
    .map((key) => ({ name: key, first: `{${JSON.stringify(key)}:`, next: `,${JSON.stringify(key)}:` }));
  if (ORDERS.size >= MOST_ORDERS) ORDERS.clear();
  ORDERS.set(name, { made, sorted });
  return sorted;
}

/** Is there nothing to escape, so that the text stands in JSON as it is? */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || code > 0x7e || code === 0x22 || code === 0x5c) return false;
  }
  return true;
}

function writeText(text: string, put: Put): void {
  if (!isPlain(text)) return put(JSON.stringify(text));
  put('"');
  put(text);
  put('"');
}

type Put = (text: string) => void;

/** Writes JSON with sorted keys bit by bit, so that nobody needs to hold all of it. */
function write(value: unknown, put: Put): void {
  if (typeof value === 'string') writeText(value, put);
  else if (typeof value === 'number') put(Number.isFinite(value) ? `${value}` : 'null');
  else if (typeof value === 'boolean') put(value ? 'true' : 'false');
  else if (value === null || typeof value !== 'object') put(JSON.stringify(value) ?? 'null');
  else if (Array.isArray(value)) writeList(value, put);
  else writeRecord(value as Readonly<Record<string, unknown>>, put);
}

function writeList(list: readonly unknown[], put: Put): void {
  put('[');
  for (let at = 0; at < list.length; at++) {
    if (at > 0) put(',');
    write(list[at], put);
  }
  put(']');
}

function writeRecord(record: Readonly<Record<string, unknown>>, put: Put): void {
  let isFirst = true;
  for (const { name, first, next } of sortedKeys(Object.keys(record))) {
    const part = record[name];
    if (part === undefined) continue;
    put(isFirst ? first : next);
    write(part, put);
    isFirst = false;
  }
  put(isFirst ? '{}' : '}');
}

/** JSON with sorted keys: the same bytes for the same world, in whatever order its fields were made. */
export function canonicalJson(value: unknown): string {
  let text = '';
  write(value, (part) => {
    text += part;
  });
  return text;
}

function finish(h: number): string {
  const mixed = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return ((mixed ^ (mixed >>> 13)) >>> 0).toString(16).padStart(8, '0');
}

/** 16 hex digits that stand for a world: the same in every engine, another for any other world. Folded from its JSON as that is written. */
export function fingerprintOf(world: unknown): string {
  let one = 0x811c9dc5;
  let other = 0x2545f491;
  write(world, (text) => {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      one = Math.imul(one ^ code, 0x01000193) ^ (one >>> 15);
      other = Math.imul(other ^ code, 0x01000193) ^ (other >>> 15);
    }
  });
  return finish(one) + finish(other);
}
