import { join } from 'node:path';
import { readPack } from '../../../scripts/pack-files.ts';
import { compilePack } from '../../../src/core/content/compile.ts';
import type { CompiledPack, PackTranslation } from '../../../src/core/content/pack.ts';
import type { PackProblem } from '../../../src/core/content/problem.ts';

type Files = Record<string, unknown>;
/** Parsed YAML, loosely typed: tests bend it. */
// biome-ignore lint/suspicious/noExplicitAny: a fault is planted by writing what the schema forbids
export type Loose = any;

const source = readPack(join(import.meta.dirname, '../../../assets/packs/city-tickets'));

/** The parsed files of the first pack, a fresh copy each time. */
export function cityFiles(): Record<string, Loose> {
  return structuredClone(source.files) as Record<string, Loose>;
}

export const cityProblems = source.problems;

interface City {
  readonly pack: CompiledPack;
  readonly translations: readonly PackTranslation[];
}

let city: City | null = null;

/** The first pack, compiled once; throws with its problems if it does not compile. */
export function cityPack(): CompiledPack {
  city ??= compileCity();
  return city.pack;
}

/** Its words in the languages beside English, as far as they are there. */
export function cityTranslations(): readonly PackTranslation[] {
  city ??= compileCity();
  return city.translations;
}

function compileCity(): City {
  const compiled = compilePack(cityFiles());
  if (!compiled.ok) throw new Error(compiled.problems.map(({ file, path, message }) => `${file} ${path}: ${message}`).join('\n'));
  return compiled;
}

/** What the compiler says of the pack once a fault is planted in it. */
export function problemsAfter(plant: (files: Record<string, Loose>) => void): readonly PackProblem[] {
  const files: Files = cityFiles();
  plant(files as Record<string, Loose>);
  const compiled = compilePack(files);
  return compiled.ok ? [] : compiled.problems;
}

/** The entry with this id, wherever it stands among the moments' files. */
export function momentIn(files: Record<string, Loose>, id: string): Loose {
  const all = Object.entries(files).filter(([file]) => file.startsWith('moments/'));
  return all.flatMap(([, document]) => document.moments).find((moment: Loose) => moment.id === id);
}
