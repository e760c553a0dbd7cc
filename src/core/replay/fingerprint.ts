/** JSON with sorted keys: the same bytes for the same world, in whatever order its fields were made. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const record = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(record)
    .filter((key) => record[key] !== undefined)
    .sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(record[key])}`).join(',')}}`;
}

function fold(text: string, seed: number): number {
  let h = seed;
  for (let at = 0; at < text.length; at++) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193) ^ (h >>> 15);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
}

/** 16 hex digits that stand for a world: the same in every engine, another for any other world. */
export function fingerprintOf(world: unknown): string {
  const text = canonicalJson(world);
  const hex = (n: number) => n.toString(16).padStart(8, '0');
  return hex(fold(text, 0x811c9dc5)) + hex(fold(text, 0x2545f491));
}
