import { relative, sep } from 'node:path';
import { misnamed } from '../../scripts/pack-files.ts';
import { examinePack } from '../core/content/compile.ts';
import { type Finding, findingOf, type LintRule, type Severity } from '../core/content/lint/finding.ts';
import { lintPack } from '../core/content/lint/lint-pack.ts';
import { unwrittenIn } from '../core/content/lint/to-write.ts';
import { type SeatStances, stancesOfPack } from './packs-lint-stances.ts';
import type { WrittenPack } from './packs-source.ts';

/** A finding where an author can see it. Line and column count from 1. */
export interface PlacedFinding {
  readonly pack: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: LintRule;
  readonly severity: Severity;
  readonly message: string;
}

type Place = { readonly file: string; readonly line: number; readonly column: number };

/** What lint has to say of a pack. */
interface Linted {
  /** Everything that is wrong with it, in the order of its files and lines. */
  readonly findings: readonly PlacedFinding[];
  /** The stances of each seat that has moments enough; none of a pack in which something cannot be read. */
  readonly stances: readonly SeatStances[];
}

/** Holds a pack, read once, to the form and to the rules of writing. */
export function lintWritten({ id, folder, source }: WrittenPack): Linted {
  const examined = examinePack(source.files);
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
  const found = misread.length > 0 ? [] : [...lintPack(examined), ...wrongName(id, source.files)];
  const wrong = found.map((finding) =>
    placed(withKey(finding), { file: finding.file, ...source.place(finding.file, finding.path) }),
  );
  const isSound = misread.length === 0 && examined.problems.length === 0;
  return {
    findings: [...misread, ...unwritten, ...wrong].sort(byPlace),
    stances: isSound && examined.pack !== null ? stancesOfPack(id, examined.pack) : [],
  };
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
