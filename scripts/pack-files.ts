import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Document, LineCounter, parseDocument } from 'yaml';

/** A mistake in a pack, where an author can find it. Line and column count from 1. */
export interface PackProblem {
  file: string;
  line: number;
  column: number;
  message: string;
}

/** The files of one pack folder, parsed (JSON is YAML too), still knowing on which line each value stands. */
export interface PackSource {
  files: Record<string, unknown>;
  /** As they are written, comments too. */
  texts: Record<string, string>;
  problems: PackProblem[];
  place(file: string, path: string): { line: number; column: number };
}

interface ParsedFile {
  document: Document;
  lines: LineCounter;
}

/** The folders below `packsRoot` that hold a pack (anything in YAML), in the order of their names. */
export function packFolders(packsRoot: string): string[] {
  const names = readdirSync(packsRoot, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names
    .map(({ name }) => name)
    .filter((name) => packFiles(join(packsRoot, name)).some((file) => !file.endsWith('.json')))
    .sort();
}

/** Every YAML or JSON file below `folder`, as paths with `/` relative to it, in a fixed order. */
export function packFiles(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.(ya?ml|json)$/.test(name) && statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join('/'))
    .sort();
}

/** Reads and parses one pack folder. Mistakes of YAML itself come back as problems. */
export function readPack(folder: string): PackSource {
  const parsed = new Map<string, ParsedFile>();
  const problems: PackProblem[] = [];
  const files: Record<string, unknown> = {};
  const texts: Record<string, string> = {};
  for (const file of packFiles(folder)) {
    const lines = new LineCounter();
    const text = readFileSync(join(folder, file), 'utf8');
    texts[file] = text;
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    parsed.set(file, { document, lines });
    for (const error of document.errors) {
      const at = lines.linePos(error.pos[0]);
      problems.push({ file, line: at.line, column: at.col, message: error.message });
    }
    if (document.errors.length === 0) files[file] = document.toJS();
  }
  return { files, texts, problems, place: (file, path) => placeOf(parsed.get(file), path) };
}

/** Where the value at `path` (`moments[2].answers.0`) stands; where it is missing, where its nearest parent does. */
function placeOf(parsed: ParsedFile | undefined, path: string): { line: number; column: number } {
  if (!parsed) return { line: 1, column: 1 };
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  for (let length = keys.length; length > 0; length -= 1) {
    const found = nodeAt(parsed.document, keys.slice(0, length));
    if (found === null) continue;
    const at = parsed.lines.linePos(found);
    return { line: at.line, column: at.col };
  }
  return { line: 1, column: 1 };
}

function nodeAt(document: Document, keys: string[]): number | null {
  const steps = keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  const node = document.getIn(steps, true) ?? document.getIn(keys, true);
  const range = node && typeof node === 'object' && 'range' in node ? (node.range as [number, number, number] | null) : null;
  return range ? range[0] : null;
}

/** One sentence a mistake, as editors and terminals link it. */
export function problemLine(packsRoot: string, folder: string, problem: PackProblem): string {
  const file = relative(process.cwd(), join(packsRoot, folder, problem.file))
    .split(sep)
    .join('/');
  return `${file}:${problem.line}:${problem.column} ${problem.message}`;
}

/** A pack is found by the name of its folder, so its id has to be the same. Null = it is. */
export function misnamed(folder: string, id: string): string | null {
  return id === folder ? null : `The id is "${id}", but the folder is "${folder}". Give both one name.`;
}
