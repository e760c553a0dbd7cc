import ts from 'typescript';

/** One import as it is written, in whatever form. */
export interface Import {
  specifier: string;
  typeOnly: boolean;
  /** Names taken; `*` for everything. */
  names: string[];
  line: number;
}

export function parse(path: string, text: string): ts.SourceFile {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, kind);
}

/** Calls `visit` with every node of the tree. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

export function lineOf(node: ts.Node): number {
  const source = node.getSourceFile();
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}

const known = new Map<string, Import[]>();

/** Every import of a file: static, re-export, dynamic, of a type in place, of a worker by address, of files by pattern. */
export function importsOf(path: string, text: string): Import[] {
  const key = `${path}\n${text}`;
  const imports = known.get(key) ?? readImports(path, text);
  known.set(key, imports);
  return imports;
}

function readImports(path: string, text: string): Import[] {
  const found: Import[] = [];
  walk(parse(path, text), (node) => {
    const one = importIn(node);
    if (one) found.push({ ...one, line: lineOf(node) });
  });
  return found;
}

type Found = Omit<Import, 'line'> | null;

function importIn(node: ts.Node): Found {
  if (ts.isImportDeclaration(node)) return fromDeclaration(node);
  if (ts.isExportDeclaration(node)) return fromReExport(node);
  if (ts.isImportTypeNode(node)) return fromTypeInPlace(node);
  if (ts.isCallExpression(node)) return fromCall(node);
  if (ts.isNewExpression(node)) return fromAddress(node);
  return null;
}

function fromDeclaration(node: ts.ImportDeclaration): Found {
  const specifier = textOf(node.moduleSpecifier);
  const clause = node.importClause;
  if (specifier === null) return null;
  if (!clause) return { specifier, typeOnly: false, names: ['*'] };
  const bindings = clause.namedBindings;
  const elements = bindings && ts.isNamedImports(bindings) ? [...bindings.elements] : [];
  const names = elements.map((element) => (element.propertyName ?? element.name).text);
  if (clause.name) names.push('default');
  if (bindings && ts.isNamespaceImport(bindings)) names.push('*');
  const everyNameIsType = elements.length > 0 && elements.every((element) => element.isTypeOnly) && !clause.name;
  return { specifier, typeOnly: clause.phaseModifier === ts.SyntaxKind.TypeKeyword || everyNameIsType, names };
}

function fromReExport(node: ts.ExportDeclaration): Found {
  const specifier = node.moduleSpecifier && textOf(node.moduleSpecifier);
  if (!specifier) return null;
  const clause = node.exportClause;
  const elements = clause && ts.isNamedExports(clause) ? [...clause.elements] : [];
  const names = elements.length > 0 ? elements.map((element) => (element.propertyName ?? element.name).text) : ['*'];
  const everyNameIsType = elements.length > 0 && elements.every((element) => element.isTypeOnly);
  return { specifier, typeOnly: node.isTypeOnly || everyNameIsType, names };
}

function fromTypeInPlace(node: ts.ImportTypeNode): Found {
  const specifier = ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : null;
  if (specifier === null) return null;
  const name = node.qualifier?.getText().split('.')[0] ?? '*';
  return { specifier, typeOnly: true, names: [name] };
}

function fromCall(node: ts.CallExpression): Found {
  const [first] = node.arguments;
  if (!first) return null;
  const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const isGlob = node.expression.getText() === 'import.meta.glob';
  if (!isImport && !isGlob) return null;
  const specifier = textOf(first);
  // An import that nobody can read is one that nobody can check.
  return { specifier: specifier ?? '(computed)', typeOnly: false, names: ['*'] };
}

/** `new URL('./worker.ts', import.meta.url)` */
function fromAddress(node: ts.NewExpression): Found {
  const [first, second] = node.arguments ?? [];
  if (node.expression.getText() !== 'URL' || second?.getText() !== 'import.meta.url' || !first) return null;
  const specifier = textOf(first);
  return specifier?.match(/\.tsx?$/) ? { specifier, typeOnly: false, names: ['*'] } : null;
}

function textOf(node: ts.Node): string | null {
  return ts.isStringLiteralLike(node) ? node.text : null;
}
