import { readPack } from '../../scripts/pack-files.ts';
import { compilePack } from '../../src/core/content/compile.ts';
import type { CompiledPack } from '../../src/core/content/pack.ts';
import type { PackWords } from '../../src/core/sim/scenario.ts';

type Compiled = Extract<ReturnType<typeof compilePack>, { readonly ok: true }>;

let opened: Compiled | null = null;

function cityFolder(): Compiled {
  if (opened) return opened;
  const compiled = compilePack(readPack(new URL('../../assets/packs/city-tickets', import.meta.url).pathname).files);
  if (!compiled.ok) throw new Error(compiled.problems.map(({ file, path, message }) => `${file} ${path}: ${message}`).join('\n'));
  opened = compiled;
  return compiled;
}

/** The first pack as it ships, with its words, compiled from its YAML. */
export function cityPack(): CompiledPack {
  return cityFolder().pack;
}

/** Its words in a language. */
export function cityWords(language: 'en' | 'de'): PackWords {
  const { pack, translations } = cityFolder();
  return { ...pack.words.en, ...translations.find((one) => one.language === language)?.words };
}
