import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { freshBuild, root } from './fresh-build.mjs';

// `npm run size`: holds what a player downloads before the first decision to the budgets of `.size-limit.json`. Which files those
// are is read from the build's manifest (the entry and all it imports statically), so a chunk that starts to pull in Phaser is found.

/** @typedef {{ file: string, css?: string[], imports?: string[], isEntry?: boolean }} Chunk */

freshBuild('page');
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync(join(root, 'dist/.vite/manifest.json'), 'utf8'));
const chunks = staticGraph(Object.keys(manifest).filter((key) => manifest[key]?.isEntry));
gather(
  'entry-js',
  chunks.map((chunk) => chunk.file),
);
gather(
  'entry-css',
  chunks.flatMap((chunk) => chunk.css ?? []),
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

/** Copies files to `.cache/size/NAME`, where size-limit finds them by pattern.
 * @param {string} name @param {string[]} files */
function gather(name, files) {
  const folder = join(root, '.cache/size', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of files) copyFileSync(join(root, 'dist', file), join(folder, basename(file)));
}
