import { posix } from 'node:path';
import { type Allowance, rooms } from './allowed-imports.ts';
import { type Import, importsOf } from './parse-imports.ts';
import type { Files } from './source-files.ts';

/** What stands in the way, a sentence each, and which allowances were made use of. */
export interface Judgement {
  sins: string[];
  used: Set<Allowance>;
}

/** Holds every import of these files to the table. */
export function judgeImports(files: Files): Judgement {
  const sins: string[] = [];
  const used = new Set<Allowance>();
  for (const [path, text] of files) {
    const room = roomOf(path);
    if (room === null) {
      sins.push(`${path}: lies in no room of tests/house/allowed-imports.ts`);
      continue;
    }
    for (const one of importsOf(path, text)) {
      const file = fileOf(path, one.specifier);
      const target = targetOf(file);
      if (target === room) continue;
      const allowance = (rooms[room] ?? []).find((candidate) => allows(candidate, [target, file], one));
      if (allowance) used.add(allowance);
      else sins.push(`${path}:${one.line}: ${room} may not import ${wanted(one)} from ${target} (${one.specifier})`);
    }
  }
  return { sins, used };
}

/** The room in which a file of `src` lies. */
export function roomOf(path: string): string | null {
  const inside = path.replace(/^src\//, '');
  if (!inside.includes('/')) return 'main';
  return Object.keys(rooms).find((room) => inside.startsWith(`${room}/`)) ?? null;
}

/** The file that an import leads to, from the root of the project (of `src`, if it lies there), or the specifier of a package. */
function fileOf(path: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return posix.join(posix.dirname(path), specifier.replace(/\?.*$/, '')).replace(/^src\//, '');
}

/** The room, package or folder in which that file lies. */
function targetOf(file: string): string {
  if (file.startsWith('assets/')) return file.split('/').slice(0, 2).join('/');
  if (/^(scripts|tests)\//.test(file)) return file;
  return Object.keys(rooms).find((room) => file.startsWith(`${room}/`)) ?? packageOf(file);
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node';
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}

function allows(allowance: Allowance, targets: readonly string[], one: Import): boolean {
  const isNamed = (from: string) => from === '*' || targets.some((target) => target === from || target.startsWith(`${from}/`));
  if (!allowance.from.some(isNamed) || (allowance.what === 'types' && !one.typeOnly)) return false;
  const closed = allowance.except ?? [];
  return closed.length === 0 || !one.names.some((name) => name === '*' || closed.includes(name));
}

function wanted(one: Import): string {
  return `${one.typeOnly ? 'the type ' : ''}${one.names.join(', ')}`;
}

/** Allowances of rooms that have files, but which no file needs: the table may only say what is true. */
export function staleAllowances(files: Files): string[] {
  const { used } = judgeImports(files);
  const inhabited = new Set([...files.keys()].map(roomOf));
  return Object.entries(rooms).flatMap(([room, allowances]) =>
    inhabited.has(room)
      ? allowances.filter((allowance) => !used.has(allowance)).map((allowance) => `${room}: ${allowance.from.join(', ')}`)
      : [],
  );
}

/** Circles of files that need each other when the program runs. Each is told once. */
export function circles(files: Files): string[] {
  const graph = new Map([...files].map(([path, text]) => [path, neededBy(path, text, files)]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path].join(' -> '));
    if (start >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}

function neededBy(path: string, text: string, files: Files): string[] {
  const imports = importsOf(path, text).filter((one) => !one.typeOnly && one.specifier.startsWith('.'));
  return imports.map((one) => posix.join(posix.dirname(path), one.specifier)).filter((target) => files.has(target));
}
