import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** What each product is made of, and the folder it is built into. */
const products = {
  page: { out: 'dist', mode: 'production', sources: ['src', 'assets', 'index.html'] },
  cli: { out: 'build', mode: 'cli', sources: ['src/cli', 'src/core', 'src/words', 'assets/packs'] },
};
const always = ['vite.config.ts', 'scripts', 'package.json'];

/**
 * Builds the page or the commands if any source is newer than the last build. Says nothing on standard output, which belongs
 * to the command that follows.
 * @param {keyof typeof products} name
 */
export async function freshBuild(name) {
  const { out, mode, sources } = products[name];
  const stamp = join(root, out, '.built');
  const newest = String(Math.max(...[...sources, ...always].map((path) => newestBelow(join(root, path)))));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === newest) return;
  const built = join(root, '.cache', `${out}-${process.pid}`);
  const { build } = await import('vite');
  try {
    await build({ root, mode, logLevel: 'warn', build: { outDir: built } });
    writeFileSync(join(built, '.built'), newest);
    swapIn(built, join(root, out));
  } finally {
    rmSync(built, { recursive: true, force: true });
  }
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
