import type { PackWords } from '../sim/scenario.ts';
import { assemble } from './assemble.ts';
import { checkMoments } from './check-moments.ts';
import { checkWords, variantsOf } from './check-words.ts';
import { checkWorld } from './check-world.ts';
import { checkUnique, knownIds } from './known-ids.ts';
import { type CompiledPack, PACK_FORMAT } from './pack.ts';
import type { PackProblem } from './problem.ts';
import { readDocuments } from './read-documents.ts';
import { type Lexicon, readWords } from './read-words.ts';

export type Compiled =
  | { readonly ok: true; readonly pack: CompiledPack }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

/**
 * Makes a pack of its parsed YAML files, by path relative to the pack's folder (`moments/stops.yaml`). Checks shape, references,
 * rules of content and words, and lists everything that is wrong, each with its place.
 */
export function compilePack(files: Readonly<Record<string, unknown>>): Compiled {
  const { pack, problems: misshapen } = readDocuments(files);
  if (pack === null) return { ok: false, problems: misshapen };
  const problems: PackProblem[] = [];
  const report = (file: string, path: string, message: string) => problems.push({ file, path, message });
  const languages = readWords(files, problems);
  const known = knownIds(pack);
  checkUnique(pack, report);
  checkWorld(pack, known, report);
  checkMoments(pack.moments, known, report);
  checkWords(pack, languages, report);
  if (problems.length > 0) return { ok: false, problems };
  const scenario = assemble(pack, variantsOf(languages.get('en') ?? new Map()));
  const words = Object.fromEntries([...languages].map(([language, lexicon]) => [language, plainWords(lexicon)]));
  return { ok: true, pack: { format: PACK_FORMAT, scenario, words } };
}

function plainWords(lexicon: Lexicon): PackWords {
  return Object.fromEntries([...lexicon].map(([key, { text }]) => [key, text]));
}
