/** What may stand in the fields of something that came from outside. */
export type Fields = Readonly<Record<string, unknown>>;

/** Is this an object with fields, neither a list nor nothing? */
export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
