import { readPack } from '../../scripts/pack-files.ts';
import { compilePack } from '../../src/core/content/compile.ts';
import type { CompiledPack } from '../../src/core/content/pack.ts';

let opened: CompiledPack | null = null;

/** The first pack as it ships, with its words, compiled from its YAML. */
export function cityPack(): CompiledPack {
  if (opened) return opened;
  const compiled = compilePack(readPack(new URL('../../assets/packs/city-tickets', import.meta.url).pathname).files);
  if (!compiled.ok) throw new Error(compiled.problems.map(({ file, path, message }) => `${file} ${path}: ${message}`).join('\n'));
  opened = compiled.pack;
  return opened;
}
