import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isCollection, isMap, isPair, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { bad, good, type Read } from './flags.ts';

/** Lines to put behind the last entry of a list or group of a file. */
export interface Addition {
  readonly file: string;
  /** Key of the list or group, at the top of the file: `moments`, `hour`. */
  readonly under: string;
  readonly isList: boolean;
  /** The entry, not indented. */
  readonly lines: readonly string[];
}

/** The last thing that is written inside a node, so that comments before the next key stay with that key. */
function lastLeaf(node: Node): Node {
  if (!isCollection(node) || node.flow === true) return node;
  const last = node.items.at(-1);
  const inner = isPair(last) ? (last.value ?? last.key) : last;
  return inner ? lastLeaf(inner as Node) : node;
}

/** How far the entries of a list or group are indented. */
function indentOf(node: Node, lines: LineCounter): number {
  if (!isCollection(node)) return 2;
  const first = node.items[0];
  const start = ((isPair(first) ? first.key : first) as Node | undefined)?.range?.[0];
  if (start === undefined) return 2;
  const column = lines.linePos(start).col - 1;
  return isSeq(node) ? column - 2 : column;
}

function indented(lines: readonly string[], by: number): string {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line)).join('\n');
}

/** The text of a file with something added, or why that cannot be done. */
function added(text: string, { file, under, isList, lines }: Addition): Read<string> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const node = document.get(under, true) as Node | undefined;
  if (document.errors.length > 0) return bad(`${file} cannot be read. npm run --silent packs -- lint tells why.`);
  if (!node) return good(`${text === '' ? '' : `${text.trimEnd()}\n\n`}${under}:\n${indented(lines, 2)}\n`);
  if (!(isList ? isSeq(node) : isMap(node)) || !isCollection(node) || node.flow === true)
    return bad(`"${under}" in ${file} is not written as lines below each other, so nothing can be added to it.`);
  const end = lastLeaf(node).range?.[1] ?? text.length;
  const newline = text.indexOf('\n', Math.max(0, end - 1));
  const at = newline < 0 ? text.length : newline + 1;
  const before = text.slice(0, at).trimEnd();
  const gap = isList && node.items.length > 1 && /\n\n\s*- /.test(text.slice(node.range?.[0] ?? 0, at)) ? '\n\n' : '\n';
  const behind = text.slice(at);
  return good(`${before}${gap}${indented(lines, indentOf(node, counter))}\n${behind}`);
}

/** Puts all of it into the files of a pack, or none if one of them cannot take it. Gives the files back. */
export function writeAdditions(folder: string, additions: readonly Addition[]): Read<readonly string[]> {
  const texts = new Map<string, string>();
  for (const addition of additions) {
    const path = join(folder, addition.file);
    const now = texts.get(addition.file) ?? (existsSync(path) ? readFileSync(path, 'utf8') : '');
    const next = added(now, addition);
    if (!next.ok) return next;
    if (parseDocument(next.value).errors.length > 0) return bad(`${addition.file} would be broken by it. Add it by hand.`);
    texts.set(addition.file, next.value);
  }
  for (const [file, text] of texts) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return good([...texts.keys()]);
}
