import ts from 'typescript';
import { bannedInCore, exactMath, looserMath } from './allowed-imports.ts';
import { roomOf } from './judge-imports.ts';
import { importsOf, lineOf, parse, walk } from './parse-imports.ts';

/** What in a file of the core could come out differently on another machine or at another time. */
export function impurities(path: string, text: string): string[] {
  const room = roomOf(path);
  if (!room?.startsWith('core/')) return [];
  const math = [...exactMath, ...(looserMath[room] ?? [])];
  const found: string[] = [];
  walk(parse(path, text), (node) => {
    const sin = mathSin(node, math) ?? powerSin(node) ?? nameSin(node);
    if (sin) found.push(`${path}:${lineOf(node)}: ${sin}`);
  });
  return found;
}

function mathSin(node: ts.Node, allowed: readonly string[]): string | null {
  if (!ts.isIdentifier(node) || node.text !== 'Math') return null;
  const { parent } = node;
  const name = ts.isPropertyAccessExpression(parent) && parent.expression === node ? parent.name.text : null;
  if (name !== null && allowed.includes(name)) return null;
  return `Math.${name ?? '(taken apart)'} is not exact everywhere, or is chance`;
}

function powerSin(node: ts.Node): string | null {
  const power = [ts.SyntaxKind.AsteriskAsteriskToken, ts.SyntaxKind.AsteriskAsteriskEqualsToken];
  return power.includes(node.kind) ? '** is not exact everywhere' : null;
}

/** A banned name as a word of the program. A field of the same name in our own data is none. */
function nameSin(node: ts.Node): string | null {
  if (!ts.isIdentifier(node) || !bannedInCore.includes(node.text)) return null;
  const { parent } = node;
  const isOwnField = (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node;
  return isOwnField ? null : `${node.text} depends on the time, the machine or the country`;
}

const vagueNames = /(^|[-/])(utils?|helpers?|common|misc|manager|shared|stuff)(\.|\/|-|$)/;
const extensions = /\.(tsx?|css|json|svg|png|webp|woff2)(\?[\w&=-]+)?$/;

/** Habits of the house: names that say something, no default exports, no barrels, imports with their extension. */
export function badHabits(path: string, text: string): string[] {
  const source = parse(path, text);
  const found: string[] = [];
  const name = path.split('/').at(-1) ?? '';
  if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.tsx?$/.test(name)) found.push(`${path}: the name is not kebab-case`);
  if (vagueNames.test(path)) found.push(`${path}: the name does not say what is inside`);
  if (isBarrel(name, source)) found.push(`${path}: only passes on what others export`);
  for (const statement of source.statements) {
    if (exportsDefault(statement)) found.push(`${path}:${lineOf(statement)}: a default export`);
  }
  for (const one of importsOf(path, text)) {
    const isBare = one.specifier.startsWith('.') && !extensions.test(one.specifier) && !one.specifier.includes('*');
    if (isBare) found.push(`${path}:${one.line}: ${one.specifier} has no extension`);
  }
  return found;
}

function isBarrel(name: string, source: ts.SourceFile): boolean {
  const onlyPassesOn =
    source.statements.length > 0 && source.statements.every((one) => ts.isExportDeclaration(one) && one.moduleSpecifier);
  return /^index\.tsx?$/.test(name) || onlyPassesOn;
}

function exportsDefault(statement: ts.Statement): boolean {
  if (ts.isExportAssignment(statement)) return true;
  if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)) {
    return statement.exportClause.elements.some((element) => element.name.text === 'default');
  }
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  return modifiers.some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword);
}
