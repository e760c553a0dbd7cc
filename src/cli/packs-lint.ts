import { relative, sep } from 'node:path';
import { misnamed } from '../../scripts/pack-files.ts';
import { type Finding, findingOf, LINT_RULES, type LintRule, type Severity } from '../core/content/lint/finding.ts';
import { lintPack } from '../core/content/lint/lint-pack.ts';
import { unwrittenIn } from '../core/content/lint/to-write.ts';
import { type Flags, listFlags, readFlags } from './flags.ts';
import { SOURCE_FLAGS, type WrittenPack, writtenPacks } from './packs-source.ts';
import { refuse } from './refuse.ts';

const FLAGS = {
  ...SOURCE_FLAGS,
  pack: { value: 'ID', about: 'only this pack; default all' },
  strict: { about: 'ends with 1 if there are only warnings, too' },
  json: { about: 'prints what was found as one line of JSON' },
  help: { about: 'this list, and what is looked for' },
} as const satisfies Flags;

const RULES = Object.entries(LINT_RULES).map(([rule, [severity, asks]]) => `  ${rule.padEnd(16)}${severity.padEnd(9)}${asks}`);

const USAGE = `npm run --silent packs -- lint [flags]
Holds packs to the form and to the rules of writing. Tells file, line, column, what is wrong and what to do; ends with 1 if there is
an error.

${listFlags(FLAGS)}

What is looked for:
${RULES.join('\n')}
`;

/** A finding where an author can see it. Line and column count from 1. */
interface PlacedFinding {
  readonly pack: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: LintRule;
  readonly severity: Severity;
  readonly message: string;
}

type Place = { readonly file: string; readonly line: number; readonly column: number };

/** Everything that is wrong with a pack, in the order of its files and lines. */
function findingsIn({ id, folder, source }: WrittenPack): readonly PlacedFinding[] {
  const shown = (file: string) => relative(process.cwd(), `${folder}/${file}`).split(sep).join('/');
  const placed = ({ rule, severity, message }: Finding, { file, line, column }: Place): PlacedFinding => ({
    pack: id,
    file: shown(file),
    line,
    column,
    rule,
    severity,
    message,
  });
  const misread = source.problems.map((problem) => placed(findingOf('build', { ...problem, path: '' }), problem));
  const unwritten = Object.entries(source.texts).flatMap(([file, text]) =>
    unwrittenIn(text).map(({ line, column, note }) =>
      placed(findingOf('to-write', { file, path: '', message: `Still to be written: ${note}` }), { file, line, column }),
    ),
  );
  const found = misread.length > 0 ? [] : [...lintPack(source.files), ...wrongName(id, source.files)];
  const wrong = found.map((finding) =>
    placed(withKey(finding), { file: finding.file, ...source.place(finding.file, finding.path) }),
  );
  return [...misread, ...unwritten, ...wrong].sort(byPlace);
}

/** What was found of the words of a key, with the key: a translator searches by it. */
function withKey(finding: Finding): Finding {
  return finding.file.startsWith('words') && finding.path !== '' && !finding.message.includes(finding.path)
    ? { ...finding, message: `${finding.path}: ${finding.message}` }
    : finding;
}

function wrongName(folder: string, files: Readonly<Record<string, unknown>>): readonly Finding[] {
  const head = files['pack.yaml'] as { readonly id?: unknown } | null | undefined;
  const message = typeof head?.id === 'string' ? misnamed(folder, head.id) : null;
  return message === null ? [] : [findingOf('build', { file: 'pack.yaml', path: 'id', message })];
}

function byPlace(a: PlacedFinding, b: PlacedFinding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** As editors and terminals link it. */
function lineOf({ file, line, column, rule, message }: PlacedFinding): string {
  return `${file}:${line}:${column} ${message} (${rule})`;
}

function textOf(packs: readonly WrittenPack[], errors: readonly PlacedFinding[], warnings: readonly PlacedFinding[]): string {
  const part = (title: string, found: readonly PlacedFinding[]) =>
    found.length === 0 ? [] : [`${title}:`, ...found.map(lineOf), ''];
  const names = packs.map(({ id }) => id).join(', ');
  const count = (found: readonly PlacedFinding[], one: string) => `${found.length} ${one}${found.length === 1 ? '' : 's'}`;
  return [
    ...part('Errors', errors),
    ...part('Warnings', warnings),
    `${names}: ${count(errors, 'error')}, ${count(warnings, 'warning')}`,
  ].join('\n');
}

/** `packs -- lint`. */
export function lintPacks(args: readonly string[]): void {
  const given = readFlags(args, FLAGS);
  if (!given.ok) return refuse('packs -- lint', given.problem);
  if (given.value.has('help')) {
    process.stdout.write(USAGE);
    return;
  }
  const packs = writtenPacks(given.value, 'all');
  if (!packs.ok) return refuse('packs -- lint', packs.problem);
  const findings = packs.value.flatMap(findingsIn);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  if (given.value.has('json')) console.log(JSON.stringify({ packs: packs.value.map(({ id }) => id), errors, warnings }));
  else console.log(textOf(packs.value, errors, warnings));
  if (errors.length > 0 || (given.value.has('strict') && warnings.length > 0)) process.exitCode = 1;
}
