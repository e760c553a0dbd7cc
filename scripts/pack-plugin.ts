import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Connect, type Plugin, type ResolvedConfig, runnerImport } from 'vite';
import type { compilePack } from '../src/core/content/compile.ts';
import type { CompiledPack } from '../src/core/content/pack.ts';
import { packFolders, problemLine, readPack } from './pack-files.ts';

interface Compiler {
  compilePack: typeof compilePack;
}

/** What the list of packs says of each, so that a player can choose before any pack is loaded. */
interface ListedPack {
  id: string;
  file: string;
  hash: string;
  /** By language. */
  name: Record<string, string>;
}

/** The files that a build or the dev server offers under `packs/`, by file name. */
type PackOutput = Map<string, string>;

const packsFolder = 'assets/packs';

/**
 * Compiles every folder of `assets/packs` to one `packs/<id>.json` and lists them in `packs/index.json`: in `dist` for the
 * page, in `build` for the command line, from memory in dev. A pack with a mistake stops the build with file, line and column.
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
      // The list of mistakes is what an author needs; where in this file they were found is not.
      const output = await compileAll(config.root).catch(({ message }: Error) => this.error({ message, stack: '' }));
      for (const [name, source] of output) this.emitFile({ type: 'asset', fileName: `packs/${name}`, source });
    },
    configureServer(server) {
      server.middlewares.use(servePacks(config));
      server.watcher.on('all', (_event, path) => {
        if (path.startsWith(join(config.root, packsFolder))) server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

/** Compiles every pack below `root`, or throws one error that lists all mistakes. */
export async function compileAll(root: string): Promise<PackOutput> {
  const packsRoot = join(root, packsFolder);
  const folders = existsSync(packsRoot) ? packFolders(packsRoot) : [];
  const output: PackOutput = new Map();
  const mistakes: string[] = [];
  const listed: ListedPack[] = [];
  const compile = folders.length > 0 ? await loadCompiler(root) : null;
  for (const folder of folders) {
    const result = compile ? compileFolder(compile, packsRoot, folder) : [];
    if (Array.isArray(result)) {
      mistakes.push(...result);
      continue;
    }
    output.set(`${folder}.json`, JSON.stringify(result));
    listed.push(listing(folder, result));
  }
  if (mistakes.length > 0) throw new Error(`${mistakes.length} mistake(s) in the packs:\n${mistakes.join('\n')}`);
  output.set('index.json', JSON.stringify(listed));
  return output;
}

/** The core is loaded through Vite, so that a change of the compiler counts at once in dev. */
async function loadCompiler(root: string): Promise<Compiler> {
  const { module } = await runnerImport<Compiler>(join(root, 'src/core/content/compile.ts'), {
    configFile: false,
    logLevel: 'error',
  });
  return module;
}

function compileFolder(compiler: Compiler, packsRoot: string, folder: string): CompiledPack | string[] {
  const source = readPack(join(packsRoot, folder));
  if (source.problems.length > 0) return source.problems.map((problem) => problemLine(packsRoot, folder, problem));
  const compiled = compiler.compilePack(source.files);
  if (compiled.ok) return misnamed(folder, compiled.pack.scenario.id) ?? compiled.pack;
  return compiled.problems.map(({ file, path, message }) =>
    problemLine(packsRoot, folder, { file, ...source.place(file, path), message: path ? `${path}: ${message}` : message }),
  );
}

/** A pack is found by the name of its folder, so its id has to be the same. */
function misnamed(folder: string, id: string): string[] | null {
  return id === folder ? null : [`${packsFolder}/${folder}/pack.yaml:1:1 The id is "${id}", but the folder is "${folder}".`];
}

function listing(folder: string, { scenario, words }: CompiledPack): ListedPack {
  const name = Object.fromEntries(Object.entries(words).map(([language, texts]) => [language, texts['pack.name'] ?? folder]));
  return { id: folder, file: `${folder}.json`, hash: scenario.hash, name };
}

function servePacks(config: ResolvedConfig): Connect.NextHandleFunction {
  return async (request, response, next) => {
    const name = /\/packs\/([a-z0-9-]+\.json)(?:\?.*)?$/.exec(request.url ?? '')?.[1];
    if (!name) return next();
    try {
      const found = (await compileAll(config.root)).get(name);
      response.statusCode = found === undefined ? 404 : 200;
      response.setHeader('Content-Type', 'application/json');
      response.end(found ?? '{}');
    } catch (cause) {
      next(cause);
    }
  };
}
