import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Connect, type Plugin, type ResolvedConfig, runnerImport } from 'vite';
import type { compilePack } from '../src/core/content/compile.ts';
import type { CompiledPack, PackTranslation } from '../src/core/content/pack.ts';
import { misnamed, packFolders, problemLine, readPack } from './pack-files.ts';

interface Compiler {
  compilePack: typeof compilePack;
}

/** What the list of packs says of each, so that a player can choose before any pack is loaded. */
interface ListedPack {
  id: string;
  file: string;
  hash: string;
  /** By language: its name, what joining its team means, and who sits in the two seats. */
  name: Record<string, string>;
  join: Record<string, string>;
  seats: Record<'scrum-master' | 'product-owner', Record<string, string>>;
  /** Languages beside English: the file of each, and how many texts it still lacks. */
  translations: Record<string, { file: string; missing: number }>;
}

/** One folder, compiled. */
interface CompiledFolder {
  pack: CompiledPack;
  translations: readonly PackTranslation[];
}

/** The files to offer under `packs/`, by name; what an author has to mend, and what a translator has to do, a line each. */
interface PackOutput {
  files: Map<string, string>;
  mistakes: string[];
  untold: string[];
}

const packsFolder = 'assets/packs';

/**
 * Compiles every folder of `assets/packs` to one `packs/<id>.json` and lists them in `packs/index.json`: in `dist` for the
 * page, in `build` for the command line, from memory in dev. A pack with a mistake stops the build with file, line and column.
 * Languages beside English go to `packs/<language>/<id>.json`, with the list of what they lack.
 */
export function packPlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'two-seats-packs',
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      if (config.command !== 'build') return;
      const { files, mistakes, untold } = await compileAll(config.root);
      // The list is what an author needs; where in this file it was made is not.
      if (mistakes.length > 0) this.error({ message: listed(mistakes), stack: '' });
      for (const line of untold) config.logger.info(line);
      for (const [name, source] of files) this.emitFile({ type: 'asset', fileName: `packs/${name}`, source });
    },
    configureServer(server) {
      server.middlewares.use(servePacks(config));
      server.watcher.on('all', (_event, path) => {
        if (path.startsWith(join(config.root, packsFolder))) server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

async function compileAll(root: string): Promise<PackOutput> {
  const packsRoot = join(root, packsFolder);
  const folders = existsSync(packsRoot) ? packFolders(packsRoot) : [];
  const files = new Map<string, string>();
  const mistakes: string[] = [];
  const untold: string[] = [];
  const listing: ListedPack[] = [];
  const compiler = await loadCompiler(root);
  for (const folder of folders) {
    const result = compileFolder(compiler, packsRoot, folder);
    if (Array.isArray(result)) {
      mistakes.push(...result);
      continue;
    }
    files.set(`${folder}.json`, JSON.stringify(result.pack));
    for (const translation of result.translations) files.set(fileOf(translation), JSON.stringify(translation));
    untold.push(...result.translations.filter(({ missing }) => missing.length > 0).map(untoldLine));
    listing.push(entryOf(folder, result));
  }
  files.set('index.json', JSON.stringify(listing));
  return { files, mistakes, untold };
}

function listed(mistakes: string[]): string {
  return `The packs have ${mistakes.length} mistake(s):\n${mistakes.join('\n')}`;
}

function fileOf({ pack, language }: PackTranslation): string {
  return `${language}/${pack}.json`;
}

function untoldLine(translation: PackTranslation): string {
  const { pack, language, missing } = translation;
  return `${pack} lacks ${missing.length} text(s) in "${language}"; English stands there. packs/${fileOf(translation)} lists them.`;
}

/** The core is loaded through Vite, so that a change of the compiler counts at once in dev. */
async function loadCompiler(root: string): Promise<Compiler> {
  const { module } = await runnerImport<Compiler>(join(root, 'src/core/content/compile.ts'), {
    configFile: false,
    logLevel: 'error',
  });
  return module;
}

function compileFolder(compiler: Compiler, packsRoot: string, folder: string): CompiledFolder | string[] {
  const source = readPack(join(packsRoot, folder));
  if (source.problems.length > 0) return source.problems.map((problem) => problemLine(packsRoot, folder, problem));
  const compiled = compiler.compilePack(source.files);
  if (compiled.ok) {
    const wrong = misnamed(folder, compiled.pack.scenario.id);
    if (wrong === null) return compiled;
    return [problemLine(packsRoot, folder, { file: 'pack.yaml', ...source.place('pack.yaml', 'id'), message: wrong })];
  }
  return compiled.problems.map(({ file, path, message }) =>
    problemLine(packsRoot, folder, { file, ...source.place(file, path), message: path ? `${path}: ${message}` : message }),
  );
}

function entryOf(folder: string, { pack, translations }: CompiledFolder): ListedPack {
  const words = [...Object.entries(pack.words), ...translations.map(({ language, words: texts }) => [language, texts] as const)];
  const said = (key: string) =>
    Object.fromEntries(words.flatMap(([language, texts]) => (texts[key] ? [[language, texts[key]] as const] : [])));
  const { scrumMaster, productOwner } = pack.scenario;
  const others = translations.map((translation) => {
    return [translation.language, { file: fileOf(translation), missing: translation.missing.length }] as const;
  });
  return {
    id: folder,
    file: `${folder}.json`,
    hash: pack.scenario.hash,
    name: said('pack.name'),
    join: said('pack.join'),
    seats: { 'scrum-master': said(`person.${scrumMaster}.name`), 'product-owner': said(`person.${productOwner}.name`) },
    translations: Object.fromEntries(others),
  };
}

function servePacks(config: ResolvedConfig): Connect.NextHandleFunction {
  return async (request, response, next) => {
    const name = /\/packs\/((?:[a-zA-Z-]+\/)?[a-z0-9-]+\.json)(?:\?.*)?$/.exec(request.url ?? '')?.[1];
    if (!name) return next();
    try {
      const { files, mistakes } = await compileAll(config.root);
      if (mistakes.length > 0) throw new Error(listed(mistakes));
      const found = files.get(name);
      response.statusCode = found === undefined ? 404 : 200;
      response.setHeader('Content-Type', 'application/json');
      response.end(found ?? '{}');
    } catch (cause) {
      next(cause);
    }
  };
}
