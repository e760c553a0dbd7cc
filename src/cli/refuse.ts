/**
 * Says on standard error why a command was called wrongly and how to find out more, and ends with 2. `command` is what follows
 * `npm run`: "simulate", or "packs -- lint", where the dashes that npm wants before flags are there already.
 */
export function refuse(command: string, problem: string): void {
  const flags = command.includes(' -- ') ? '--help' : '-- --help';
  process.stderr.write(`${problem}\nnpm run ${command} ${flags} lists what can be given.\n`);
  process.exitCode = 2;
}
