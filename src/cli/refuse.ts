/** Says on standard error why a command was called wrongly, and ends with 2. */
export function refuse(command: string, problem: string): void {
  process.stderr.write(`${problem}\nnpm run ${command} --help lists what can be given.\n`);
  process.exitCode = 2;
}
