import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packSchemas } from '../core/content/pack-schemas.ts';
import { type Flags, listFlags, readFlags } from './flags.ts';
import { PACKS, SOURCE_FLAGS } from './packs-source.ts';
import { refuse } from './refuse.ts';

const FLAGS = { packs: SOURCE_FLAGS.packs, help: { about: 'this list' } } as const satisfies Flags;

const USAGE = `npm run --silent packs -- schema [flags]
Writes a JSON Schema for each kind of file in a pack, so that an editor completes keys, explains them and marks slips.

${listFlags(FLAGS)}
`;

/** `packs -- schema`. */
export function writeSchemas(args: readonly string[]): void {
  const given = readFlags(args, FLAGS);
  if (!given.ok) return refuse('packs -- schema', given.problem);
  if (given.value.has('help')) {
    process.stdout.write(USAGE);
    return;
  }
  const folder = join(given.value.get('packs') ?? PACKS, 'schema');
  mkdirSync(folder, { recursive: true });
  const schemas = Object.entries(packSchemas());
  for (const [name, { schema }] of schemas) writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 1)}\n`);
  console.log(`${schemas.length} files in ${folder}`);
}
