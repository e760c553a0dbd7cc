import { lintPacks } from './packs-lint.ts';
import { writeNew } from './packs-new.ts';
import { previewMoment } from './packs-preview.ts';
import { reportPack } from './packs-report.ts';
import { writeSchemas } from './packs-schema.ts';
import { simulateMoments } from './packs-simulate.ts';

/** What can be done with a pack, by the word that follows `packs --`. */
const SUBCOMMANDS: Readonly<Record<string, { readonly about: string; run(args: readonly string[]): Promise<void> | void }>> = {
  lint: { about: 'tells what is wrong with packs, where, and what to do', run: lintPacks },
  new: { about: 'writes a moment, a free hour or a cause to fill in', run: writeNew },
  preview: { about: 'shows a moment as the game does, and what is behind it', run: previewMoment },
  report: { about: 'counts what a pack holds and names what it lacks', run: reportPack },
  schema: { about: 'writes JSON Schemas of the files of a pack, for editors', run: writeSchemas },
  simulate: { about: 'plays every answer of its moments on and tells which are one-sided', run: simulateMoments },
};

const USAGE = `npm run --silent packs -- COMMAND [flags]
For authors of scenario packs. Each command lists its flags with --help.

${Object.entries(SUBCOMMANDS)
  .map(([name, { about }]) => `  ${name.padEnd(10)}${about}`)
  .join('\n')}
`;

const [name, ...rest] = process.argv.slice(2);
if (name === '--help' || name === 'help') process.stdout.write(USAGE);
else if (name !== undefined && Object.hasOwn(SUBCOMMANDS, name)) await SUBCOMMANDS[name]?.run(rest);
else {
  process.stderr.write(name === undefined ? USAGE : `There is no "packs -- ${name}".\n${USAGE}`);
  process.exitCode = 2;
}
