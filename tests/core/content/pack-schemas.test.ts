import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packSchemas } from '../../../src/core/content/pack-schemas.ts';
import { cityFiles, type Loose, momentIn } from './city.ts';

const root = join(import.meta.dirname, '../../..');
const folder = join(root, 'assets/packs/schema');
const schemas = packSchemas();

it('the schemas for editors are those of this code; npm run packs -- schema writes them', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(schemas).sort());
  for (const [name, { schema }] of Object.entries(schemas))
    expect(JSON.parse(readFileSync(join(folder, name), 'utf8')), name).toEqual(JSON.parse(JSON.stringify(schema)));
});

it('an editor is told which schema is for which files', () => {
  const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8')) as Record<string, unknown>;
  const wanted = Object.entries(schemas).map(([name, { files }]) => [`./assets/packs/schema/${name}`, `assets/packs/*/${files}`]);
  expect(settings['yaml.schemas']).toEqual(Object.fromEntries(wanted));
});

/** As much of JSON Schema as these schemas use: what is wrong with a value, by its place. */
function wrongs(value: unknown, schema: Loose, all: Loose, at = ''): string[] {
  if (schema.$ref !== undefined) return wrongs(value, all.definitions[schema.$ref.split('/').at(-1)], all, at);
  if (schema.anyOf !== undefined)
    return schema.anyOf.some((one: Loose) => wrongs(value, one, all, at).length === 0) ? [] : [`${at}: none of its forms`];
  if ('const' in schema) return value === schema.const ? [] : [`${at}: not ${schema.const}`];
  if (schema.enum) return schema.enum.includes(value) ? [] : [`${at}: not in the list`];
  if (schema.type === 'object') return objectWrongs(value, schema, all, at);
  if (schema.type === 'array') return arrayWrongs(value, schema, all, at);
  if (schema.type === 'integer' || schema.type === 'number') return numberWrongs(value, schema, at);
  if (schema.type === 'boolean') return typeof value === 'boolean' ? [] : [`${at}: no boolean`];
  if (typeof value !== 'string') return [`${at}: no text`];
  return new RegExp(schema.pattern ?? '').test(value) && value.length >= (schema.minLength ?? 0) ? [] : [`${at}: text`];
}

function objectWrongs(value: unknown, schema: Loose, all: Loose, at: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${at}: no group`];
  const missing = (schema.required ?? []).filter((key: string) => !(key in value));
  const inside = Object.entries(value).flatMap(([key, inner]) => {
    const own = schema.properties?.[key] ?? schema.additionalProperties;
    return own === false || own === undefined ? [`${at}.${key}: unknown`] : wrongs(inner, own, all, `${at}.${key}`);
  });
  return [...missing.map((key: string) => `${at}.${key}: missing`), ...inside];
}

function arrayWrongs(value: unknown, schema: Loose, all: Loose, at: string): string[] {
  if (!Array.isArray(value)) return [`${at}: no list`];
  if (value.length < (schema.minItems ?? 0) || value.length > (schema.maxItems ?? value.length)) return [`${at}: length`];
  return value.flatMap((inner, n) =>
    wrongs(inner, Array.isArray(schema.items) ? schema.items[n] : schema.items, all, `${at}.${n}`),
  );
}

function numberWrongs(value: unknown, schema: Loose, at: string): string[] {
  if (typeof value !== 'number' || (schema.type === 'integer' && !Number.isInteger(value))) return [`${at}: no number`];
  return value < (schema.minimum ?? value) || value > (schema.maximum ?? value) ? [`${at}: bounds`] : [];
}

function schemaOf(file: string): Loose {
  const name = file.includes('/') ? file.split('/')[0] : file.replace(/\.yaml$/, '');
  return JSON.parse(JSON.stringify(schemas[`${name}.json`]?.schema));
}

describe('the first pack', () => {
  const files = Object.entries(cityFiles()).filter(([file]) => file.endsWith('.yaml'));

  it.each(files)('passes: %s', (file, document) => {
    const schema = schemaOf(file);
    expect(wrongs(document, schema, schema)).toEqual([]);
  });
});

describe('a slip is marked:', () => {
  const slips: [string, (moment: Loose) => unknown, string][] = [
    ['a key that does not exist', (moment) => (moment.grup = 'x'), 'grup: unknown'],
    ['a key that is missing', (moment) => delete moment.code, 'code: missing'],
    ['a stance that does not exist', (moment) => (moment.answers[0].stance = 'shout'), 'stance: not in the list'],
    ['three answers', (moment) => moment.answers.pop(), 'answers: length'],
    ['a price of half a minute', (moment) => (moment.answers[0].minutes = 0.5), 'minutes: no number'],
    ['an effect that does not exist', (moment) => (moment.answers[0].effects[0].do = 'explode'), 'effects.0: none of its forms'],
    ['a condition deep inside', (moment) => (moment.when = { all: [{ not: { moon: 'full' } }] }), 'when: none of its forms'],
  ];

  it.each(slips)('%s', (_, plant, wrong) => {
    const files = cityFiles();
    const moment = momentIn(files, 'coffee-machine');
    plant(moment);
    const schema = schemaOf('moments/any.yaml');
    expect(wrongs({ moments: [moment] }, schema, schema).join()).toContain(wrong);
  });
});
