import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type PackSource, packFolders, readPack } from '../../scripts/pack-files.ts';
import { compileExamined, examinePack } from '../core/content/compile.ts';
import type { CompiledPack } from '../core/content/pack.ts';
import type { ReadPack } from '../core/content/read-documents.ts';
import type { PackWords } from '../core/sim/scenario.ts';
import { bad, type Given, good, type Read } from './flags.ts';
import { FIRST_PACK } from './packs-beside.ts';

/** Where the packs lie as they are written, seen from the project's own folder, in which npm runs its commands. */
export const PACKS = 'assets/packs';

/** Flags by which an author names a pack. */
export const SOURCE_FLAGS = {
  pack: { value: 'ID', about: `scenario pack; default ${FIRST_PACK}` },
  packs: { value: 'FOLDER', about: `where the packs lie; default ${PACKS}` },
} as const;

/** A pack as its author writes it. */
export interface WrittenPack {
  readonly id: string;
  readonly folder: string;
  readonly source: PackSource;
}

/** The packs that are there, or the one that is named. */
export function writtenPacks(given: Given, all: 'all' | 'one'): Read<readonly WrittenPack[]> {
  const root = given.get('packs') ?? PACKS;
  const known = existsSync(root) ? packFolders(root) : [];
  const wanted = given.get('pack') ?? (all === 'all' ? undefined : FIRST_PACK);
  if (known.length === 0) return bad(`There are no packs in "${root}".`);
  if (wanted !== undefined && !known.includes(wanted)) return bad(`There is no pack "${wanted}". There is: ${known.join(', ')}.`);
  const ids = wanted === undefined ? known : [wanted];
  return good(ids.map((id) => ({ id, folder: join(root, id), source: readPack(join(root, id)) })));
}

/** The pack that is named, or the first. */
export function writtenPack(given: Given): Read<WrittenPack> {
  const packs = writtenPacks(given, 'one');
  if (!packs.ok) return packs;
  const [pack] = packs.value;
  return pack ? good(pack) : bad('There is no pack.');
}

/** A pack that can be played, and what its author wrote. */
export interface PlayablePack {
  readonly written: ReadPack;
  readonly compiled: CompiledPack;
  /** By language; where one has no text, the English one stands. */
  readonly words: Readonly<Record<string, PackWords>>;
}

/** The pack as it is played. One with a mistake is left to `packs -- lint`. */
export function playable({ id, source }: WrittenPack): Read<PlayablePack> {
  const examined = source.problems.length === 0 ? examinePack(source.files) : null;
  const compiled = examined && compileExamined(examined);
  if (examined?.pack && compiled?.ok) {
    const { en = {} } = compiled.pack.words;
    const others = compiled.translations.map(({ language, words }) => [language, { ...en, ...words }] as const);
    return good({ written: examined.pack, compiled: compiled.pack, words: { en, ...Object.fromEntries(others) } });
  }
  return bad(`The pack "${id}" has mistakes. npm run --silent packs -- lint --pack ${id} lists them.`);
}
