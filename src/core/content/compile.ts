import type { PackWords } from '../sim/scenario.ts';
import { assemble } from './assemble.ts';
import { checkMoments } from './check-moments.ts';
import { checkTranslation, missingIn } from './check-translation.ts';
import { checkWords, variantsOf } from './check-words.ts';
import { checkWorld } from './check-world.ts';
import { checkUnique, knownIds } from './known-ids.ts';
import { type CompiledPack, PACK_FORMAT, type PackTranslation } from './pack.ts';
import type { PackProblem } from './problem.ts';
import { type ReadPack, readDocuments } from './read-documents.ts';
import { type Lexicon, readWords } from './read-words.ts';

export type Compiled =
  | { readonly ok: true; readonly pack: CompiledPack; readonly translations: readonly PackTranslation[] }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

/** A pack as far as it could be read, and everything that is wrong with it. `pack` is null if its shape is wrong. */
export interface Examined {
  readonly pack: ReadPack | null;
  /** By language. */
  readonly languages: ReadonlyMap<string, Lexicon>;
  readonly problems: readonly PackProblem[];
}

/**
 * Reads the parsed YAML files of a pack, by path relative to its folder (`moments/stops.yaml`). Checks shape, references, rules of
 * content and words, and lists everything that is wrong, each with its place. English has to be whole; another
 * language may lack texts.
 */
export function examinePack(files: Readonly<Record<string, unknown>>): Examined {
  const { pack, problems: misshapen } = readDocuments(files);
  if (pack === null) return { pack, languages: new Map(), problems: misshapen };
  const problems: PackProblem[] = [];
  const report = (file: string, path: string, message: string) => problems.push({ file, path, message });
  const languages = readWords(files, problems);
  const known = knownIds(pack);
  checkUnique(pack, report);
  checkWorld(pack, known, report);
  checkMoments(pack.moments, known, report);
  if (languages.has('en')) checkWords(pack, englishOf(languages), report);
  for (const lexicon of othersOf(languages).values()) checkTranslation(pack, { english: englishOf(languages), lexicon }, report);
  return { pack, languages, problems };
}

function englishOf(languages: Examined['languages']): Lexicon {
  return languages.get('en') ?? new Map();
}

function othersOf(languages: Examined['languages']): Examined['languages'] {
  return new Map([...languages].filter(([language]) => language !== 'en'));
}

/** Makes a pack of its parsed YAML files, or lists what is wrong with them. A language that lacks texts says which. */
export function compilePack(files: Readonly<Record<string, unknown>>): Compiled {
  return compileExamined(examinePack(files));
}

/** Makes a pack of what has been read already. */
export function compileExamined({ pack, languages, problems }: Examined): Compiled {
  if (pack === null || problems.length > 0) return { ok: false, problems };
  const english = englishOf(languages);
  const scenario = assemble(pack, variantsOf(english));
  const translations = [...othersOf(languages)].map(([language, lexicon]) =>
    translationOf({ pack: scenario.id, language, english, lexicon }),
  );
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
