import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { freshBuild, root } from './fresh-build.mjs';

// `npm run size`: holds what a player downloads to the budgets of `.size-limit.json`. Which files those are is read from the
// build's manifest, along the imports, so a chunk that starts to pull in Phaser is found whatever its name:
// - entry-js: the entry and all that it imports statically, which is there before anything can be chosen;
// - game-js: every chunk but Phaser and those that need it, which is the whole game without the drawn office, in English;
// - german-js: the texts of German, which only those fetch who speak it.

/** @typedef {{ file: string, name?: string, imports?: string[], isEntry?: boolean }} Chunk */

freshBuild('page');
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync(join(root, 'dist/.vite/manifest.json'), 'utf8'));
const keys = Object.keys(manifest).filter((key) => manifest[key]?.file.endsWith('.js'));
const entry = staticGraph(keys.filter((key) => manifest[key]?.isEntry));
gather('entry-js', entry);
gather(
  'game-js',
  keys.flatMap((key) => (needsPhaser(key) || isGerman(key) ? [] : (manifest[key] ?? []))),
);
gather(
  'german-js',
  keys.flatMap((key) => (isGerman(key) ? (manifest[key] ?? []) : [])),
);
const run = spawnSync(process.execPath, [join(root, 'node_modules/size-limit/bin.js')], { cwd: root, stdio: 'inherit' });
process.exit(run.status ?? 1);

/** The chunks named and all that they import statically, each once.
 * @param {string[]} keys @returns {Chunk[]} */
function staticGraph(keys) {
  /** @type {Map<string, Chunk>} */
  const found = new Map();
  const waiting = [...keys];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const chunk = manifest[key];
    if (!chunk || found.has(key)) continue;
    found.set(key, chunk);
    waiting.push(...(chunk.imports ?? []));
  }
  return [...found.values()];
}

/** @param {string} key */
function isGerman(key) {
  return key.startsWith('src/words/de/');
}

/** @param {string} key */
function needsPhaser(key) {
  return staticGraph([key]).some((chunk) => chunk.name === 'phaser');
}

/** Copies the files of chunks to `.cache/size/NAME`, where size-limit finds them by pattern.
 * @param {string} name @param {Chunk[]} chunks */
function gather(name, chunks) {
  const folder = join(root, '.cache/size', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { file } of chunks) copyFileSync(join(root, 'dist', file), join(folder, basename(file)));
}
