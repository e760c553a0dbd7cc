import type * as v from 'valibot';
import { KEY_NOTES } from './key-notes.ts';

/** A JSON Schema, as editors read it. */
export type JsonSchema = { readonly [key: string]: unknown };

/** What of a valibot schema or action is read here. Each kind has some of these. */
interface Readable {
  readonly type: string;
  readonly requirement?: unknown;
  readonly pipe?: readonly Readable[];
  readonly entries?: Readonly<Record<string, Readable>>;
  readonly options?: readonly unknown[];
  readonly items?: readonly Readable[];
  readonly item?: Readable;
  readonly key?: Readable;
  readonly value?: Readable;
  readonly wrapped?: Readable;
  readonly literal?: unknown;
  getter?(input: unknown): Readable;
}

type Kind = (schema: Readable, gather: Gather) => JsonSchema;

/** Gives schemas that hold themselves (conditions) a name to refer to. */
interface Gather {
  readonly of: Kind;
  readonly names: Map<Readable, string>;
  readonly definitions: Record<string, JsonSchema>;
}

const KINDS: Readonly<Record<string, Kind>> = {
  string: () => ({ type: 'string' }),
  number: () => ({ type: 'number' }),
  boolean: () => ({ type: 'boolean' }),
  literal: ({ literal }) => ({ const: literal }),
  picklist: ({ options }) => ({ enum: options }),
  array: ({ item }, gather) => ({ type: 'array', ...(item ? { items: gather.of(item, gather) } : {}) }),
  tuple: ({ items = [] }, gather) => ({
    type: 'array',
    items: items.map((item) => gather.of(item, gather)),
    minItems: items.length,
    maxItems: items.length,
  }),
  record: ({ key, value }, gather) => ({
    type: 'object',
    ...(key ? { propertyNames: gather.of(key, gather) } : {}),
    ...(value ? { additionalProperties: gather.of(value, gather) } : {}),
  }),
  strict_object: ({ entries = {} }, gather) => ({
    type: 'object',
    properties: Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, noted(key, gather.of(entry, gather))])),
    required: Object.entries(entries).flatMap(([key, { type }]) => (type === 'exact_optional' ? [] : [key])),
    additionalProperties: false,
  }),
  exact_optional: ({ wrapped }, gather) => (wrapped ? gather.of(wrapped, gather) : {}),
  union: ({ options = [] }, gather) => ({ anyOf: options.map((option) => gather.of(option as Readable, gather)) }),
  variant: ({ options = [] }, gather) => ({ anyOf: options.map((option) => gather.of(option as Readable, gather)) }),
  lazy: ({ getter }, gather) => named(getter?.(undefined), gather),
};

/** An editor shows what a key means. Beside a reference nothing may stand. */
function noted(key: string, schema: JsonSchema): JsonSchema {
  const note = KEY_NOTES[key];
  return note === undefined || '$ref' in schema ? schema : { description: note, ...schema };
}

/** What a check adds to the schema before it. Those that are not here cannot be said in JSON Schema and are left to the build. */
const CHECKS: Readonly<Record<string, (requirement: unknown, list: boolean) => JsonSchema>> = {
  integer: () => ({ type: 'integer' }),
  min_value: (least) => ({ minimum: least }),
  max_value: (most) => ({ maximum: most }),
  regex: (pattern) => ({ pattern: (pattern as RegExp).source }),
  min_length: (least, list) => ({ [list ? 'minItems' : 'minLength']: least }),
  length: (count, list) => (list ? { minItems: count, maxItems: count } : { minLength: count, maxLength: count }),
};

function named(schema: Readable | undefined, gather: Gather): JsonSchema {
  if (!schema) return {};
  const known = gather.names.get(schema);
  const name = known ?? `condition${gather.names.size === 0 ? '' : gather.names.size + 1}`;
  if (known === undefined) {
    gather.names.set(schema, name);
    gather.definitions[name] = convert(schema, gather);
  }
  return { $ref: `#/definitions/${name}` };
}

function convert(schema: Readable, gather: Gather): JsonSchema {
  const kind = KINDS[schema.type];
  if (!kind) throw new Error(`Schemas of kind "${schema.type}" have no JSON Schema yet.`);
  const [, ...checks] = schema.pipe ?? [];
  const base = kind(schema, gather);
  const more = checks.map(({ type, requirement }) => CHECKS[type]?.(requirement, base.type === 'array') ?? {});
  return Object.assign({ ...base }, ...more) as JsonSchema;
}

/** The JSON Schema of a valibot schema of this room: what an editor needs to complete keys and to mark slips while one writes. */
export function jsonSchemaOf(schema: v.GenericSchema<unknown>, title: string): JsonSchema {
  const gather: Gather = { of: convert, names: new Map(), definitions: {} };
  const converted = convert(schema as unknown as Readable, gather);
  const definitions = Object.keys(gather.definitions).length > 0 ? { definitions: gather.definitions } : {};
  return { $schema: 'http://json-schema.org/draft-07/schema#', title, ...converted, ...definitions };
}
