import type { PackWords } from '../sim/scenario.ts';
import { assemble } from './assemble.ts';
import { checkMoments } from './check-moments.ts';
import { checkTranslation, missingIn } from './check-translation.ts';
import { checkWords, variantsOf } from './check-words.ts';
import { checkWorld } from './check-world.ts';
import { checkUnique, knownIds } from './known-ids.ts';
import { type CompiledPack, PACK_FORMAT, type PackTranslation } from './pack.ts';
import type { PackProblem } from './problem.ts';
import { readDocuments } from './read-documents.ts';
import { type Lexicon, readWords } from './read-words.ts';

export type Compiled =
  | { readonly ok: true; readonly pack: CompiledPack; readonly translations: readonly PackTranslation[] }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

/**
 * Makes a pack of its parsed YAML files, by path relative to the pack's folder (`moments/stops.yaml`). Checks shape, references,
 * rules of content and words, and lists everything that is wrong, each with its place. English has to be whole; another language
 * may lack texts and says which.
 */
export function compilePack(files: Readonly<Record<string, unknown>>): Compiled {
  const { pack, problems: misshapen } = readDocuments(files);
  if (pack === null) return { ok: false, problems: misshapen };
  const problems: PackProblem[] = [];
  const report = (file: string, path: string, message: string) => problems.push({ file, path, message });
  const languages = readWords(files, problems);
  const english = languages.get('en') ?? new Map();
  const others = [...languages].filter(([language]) => language !== 'en');
  const known = knownIds(pack);
  checkUnique(pack, report);
  checkWorld(pack, known, report);
  checkMoments(pack.moments, known, report);
  if (languages.has('en')) checkWords(pack, english, report);
  for (const [, lexicon] of others) checkTranslation(pack, { english, lexicon }, report);
  if (problems.length > 0) return { ok: false, problems };
  const scenario = assemble(pack, variantsOf(english));
  const translations = others.map(([language, lexicon]) => translationOf({ pack: scenario.id, language, english, lexicon }));
  return { ok: true, pack: { format: PACK_FORMAT, scenario, words: { en: plainWords(english) } }, translations };
}

interface OtherWords {
  readonly pack: string;
  readonly language: string;
  readonly english: Lexicon;
  readonly lexicon: Lexicon;
}

function translationOf({ pack, language, english, lexicon }: OtherWords): PackTranslation {
  return { format: PACK_FORMAT, pack, language, words: plainWords(lexicon), missing: missingIn(english, lexicon) };
}

function plainWords(lexicon: Lexicon): PackWords {
  return Object.fromEntries([...lexicon].map(([key, { text }]) => [key, text]));
}
