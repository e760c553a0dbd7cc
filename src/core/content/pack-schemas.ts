import type * as v from 'valibot';
import { DOCUMENTS, MOMENTS_FOLDER } from './document-schema.ts';
import { type JsonSchema, jsonSchemaOf } from './json-schema.ts';

/** Words nest as one likes, down to texts and lists of texts. What has to be there depends on the pack: `packs -- lint` tells. */
const WORDS: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Words of a pack in one language',
  type: 'object',
  additionalProperties: { $ref: '#/definitions/words' },
  definitions: {
    words: {
      anyOf: [
        { type: 'string', minLength: 1 },
        { type: 'array', items: { type: 'string', minLength: 1 } },
        { type: 'object', additionalProperties: { $ref: '#/definitions/words' } },
      ],
    },
  },
};

/** A JSON Schema for each kind of YAML file in a pack, by the name of the schema's file, with the files that it is for. */
export function packSchemas(): Readonly<Record<string, { readonly schema: JsonSchema; readonly files: string }>> {
  const documents = Object.entries(DOCUMENTS).filter(([name]) => name.endsWith('.yaml'));
  const all = documents.map(([file, schema]) => {
    const found = jsonSchemaOf(schema as v.GenericSchema<unknown>, `${file} of a pack`);
    return [file.replace(/yaml$/, 'json'), { schema: found, files: file }] as const;
  });
  const moments = jsonSchemaOf(MOMENTS_FOLDER.schema, 'Moments of a pack');
  return {
    ...Object.fromEntries(all),
    'moments.json': { schema: moments, files: `${MOMENTS_FOLDER.folder}*.yaml` },
    'words.json': { schema: WORDS, files: 'words/**/*.yaml' },
  };
}
