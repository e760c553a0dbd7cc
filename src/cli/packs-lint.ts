import { LINT_RULES } from '../core/content/lint/finding.ts';
import { type Flags, listFlags, readFlags } from './flags.ts';
import { lintWritten, type PlacedFinding } from './packs-lint-find.ts';
import { type SeatStances, stanceLine } from './packs-lint-stances.ts';
import { SOURCE_FLAGS, writtenPacks } from './packs-source.ts';
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

/** As editors and terminals link it. */
function lineOf({ file, line, column, rule, message }: PlacedFinding): string {
  return `${file}:${line}:${column} ${message} (${rule})`;
}

interface Lint {
  readonly packs: readonly string[];
  readonly errors: readonly PlacedFinding[];
  readonly warnings: readonly PlacedFinding[];
  readonly stances: readonly SeatStances[];
}

function textOf({ packs, errors, warnings, stances }: Lint): string {
  const part = (title: string, found: readonly PlacedFinding[]) =>
    found.length === 0 ? [] : [`${title}:`, ...found.map(lineOf), ''];
  const count = (found: readonly PlacedFinding[], one: string) => `${found.length} ${one}${found.length === 1 ? '' : 's'}`;
  return [
    ...part('Errors', errors),
    ...part('Warnings', warnings),
    ...stances.map(stanceLine),
    `${packs.join(', ')}: ${count(errors, 'error')}, ${count(warnings, 'warning')}`,
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
  const linted = packs.value.map(lintWritten);
  const findings = linted.flatMap((one) => one.findings);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const lint: Lint = {
    packs: packs.value.map(({ id }) => id),
    errors,
    warnings,
    stances: linted.flatMap(({ stances }) => stances),
  };
  console.log(given.value.has('json') ? JSON.stringify(lint) : textOf(lint));
  if (errors.length > 0 || (given.value.has('strict') && warnings.length > 0)) process.exitCode = 1;
}
