import { simulateMoments } from './packs-simulate.ts';

/** What can be done with a pack, by the word that follows `packs --`. */
const SUBCOMMANDS: Readonly<Record<string, { readonly about: string; run(args: readonly string[]): Promise<void> | void }>> = {
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
