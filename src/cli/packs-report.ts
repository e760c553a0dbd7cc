import { examinePack } from '../core/content/compile.ts';
import { coverageOf } from '../core/content/reach/coverage.ts';
import { type Flags, type Given, listFlags, readFlags } from './flags.ts';
import { reportText } from './packs-report-print.ts';
import { SOURCE_FLAGS, writtenPack } from './packs-source.ts';
import { refuse } from './refuse.ts';

const FLAGS = {
  ...SOURCE_FLAGS,
  json: { about: 'prints the counts as one line of JSON' },
  help: { about: 'this list' },
} as const satisfies Flags;

const USAGE = `npm run --silent packs -- report [flags]
Counts what a pack holds and names what it lacks, as tables in Markdown: moments by seat, event, code, group and stance; objectives,
rules, impediments, situations and traps, used and missing; chains, hours, causes; lengths and reading grades.

${listFlags(FLAGS)}
`;

/** `packs -- report`. */
export function reportPack(args: readonly string[]): void {
  const given = readFlags(args, FLAGS);
  if (!given.ok) return refuse('packs -- report', given.problem);
  if (given.value.has('help')) {
    process.stdout.write(USAGE);
    return;
  }
  const problem = print(given.value);
  if (problem !== null) refuse('packs -- report', problem);
}

/** Prints it, or says what is wrong. A pack with mistakes of content is counted all the same. */
function print(given: Given): string | null {
  const found = writtenPack(given);
  if (!found.ok) return found.problem;
  const { id, source } = found.value;
  const { pack, languages } = examinePack(source.files);
  if (pack === null || source.problems.length > 0)
    return `The pack "${id}" cannot be read. npm run --silent packs -- lint --pack ${id} tells why.`;
  const coverage = coverageOf(pack, languages);
  console.log(given.has('json') ? JSON.stringify({ pack: id, ...coverage }) : reportText(id, coverage));
  return null;
}
