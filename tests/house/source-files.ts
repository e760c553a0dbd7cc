import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from '../../scripts/fresh-build.mjs';

/** Texts by path from the root, with `/`. */
export type Files = ReadonlyMap<string, string>;

const leftOut = /^(node_modules|dist|build|coverage|\.git|\.cache)\//;

/** Every file of the project that is, or could be, committed. */
export function projectFiles(): string[] {
  if (!existsSync(join(root, '.git'))) return walked();
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  return [...new Set(listed.split('\0'))].filter((path) => path !== '' && existsSync(join(root, path))).sort();
}

/** For a copy without its history. */
function walked(): string[] {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => name.split(sep).join('/'));
  return names
    .filter((name) => !leftOut.test(name) && !name.includes('node_modules/') && statSync(join(root, name)).isFile())
    .sort();
}

/** The files among them whose path matches, with their text. */
export function filesLike(pattern: RegExp): Files {
  const paths = projectFiles().filter((path) => pattern.test(path));
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** The program itself. */
export function sourceFiles(): Files {
  return filesLike(/^src\/.*\.tsx?$/);
}
