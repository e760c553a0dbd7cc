import { join } from 'node:path';
import { readPack } from '../../../scripts/pack-files.ts';
import { compilePack } from '../../../src/core/content/compile.ts';
import type { CompiledPack } from '../../../src/core/content/pack.ts';
import type { Loose } from './city.ts';

const source = readPack(join(import.meta.dirname, '../../../assets/packs/clinic-appointments'));

/** The parsed files of the second pack, a fresh copy each time. */
export function clinicFiles(): Record<string, Loose> {
  return structuredClone(source.files) as Record<string, Loose>;
}

let opened: CompiledPack | null = null;

/** The second pack, compiled once; throws with its problems if it does not compile. */
export function clinicPack(): CompiledPack {
  if (opened) return opened;
  const compiled = compilePack(clinicFiles());
  if (!compiled.ok) throw new Error(compiled.problems.map(({ file, path, message }) => `${file} ${path}: ${message}`).join('\n'));
  opened = compiled.pack;
  return opened;
}
