import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** What each product is made of, and the folder it is built into. */
const products = {
  page: { out: 'dist', mode: 'production', sources: ['src', 'assets', 'index.html'] },
  cli: { out: 'build', mode: 'cli', sources: ['src/cli', 'src/core', 'src/words', 'assets/packs'] },
  // Tools for authors read the packs as they are written, mistakes and all, so they are built without any.
  authoring: { out: '.cache/authoring', mode: 'authoring', sources: ['src/cli', 'src/core', 'src/words'] },
};
const always = ['vite.config.ts', 'scripts', 'package.json'];

/**
 * Builds the page, the commands or the tools for authors if any source is newer than the last build; throws if that fails. Says nothing on standard
 * output, which belongs to the command that follows.
 * @param {keyof typeof products} name
 */
export function freshBuild(name) {
  const { out, mode, sources } = products[name];
  const stamp = join(root, out, '.built');
  const newest = String(Math.max(...[...sources, ...always].map((path) => newestBelow(join(root, path)))));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === newest) return;
  mkdirSync(join(root, '.cache'), { recursive: true });
  const built = mkdtempSync(join(root, '.cache', `${basename(out)}-`));
  try {
    build(mode, built);
    writeFileSync(join(built, '.built'), newest);
    swapIn(built, join(root, out));
  } finally {
    rmSync(built, { recursive: true, force: true });
  }
}

/** In a process of its own: a test runner's settings must not change what players get.
 * @param {string} mode @param {string} folder */
function build(mode, folder) {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const flags = ['--mode', mode, '--outDir', folder, '--logLevel', 'warn'];
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status } = spawnSync(process.execPath, [vite, 'build', ...flags], { cwd: root, env, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The build failed.');
}

/** Puts a finished build in place in one move, so that a command that runs meanwhile never sees half of one.
 * @param {string} built @param {string} place */
function swapIn(built, place) {
  const old = `${built}-old`;
  if (existsSync(place)) renameSync(place, old);
  try {
    renameSync(built, place);
  } catch (error) {
    // Two commands built at the same time and the other one was first: its build is as good.
    if (!existsSync(place)) throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** The time of the latest change at or below `path` in milliseconds, 0 if there is nothing.
 * @param {string} path @returns {number} */
function newestBelow(path) {
  if (!existsSync(path)) return 0;
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestBelow(join(path, name))), own.mtimeMs);
}
