import { once } from 'node:events';

/** Lines to standard output. `false` from `write`: nobody reads any more, and there is no point in going on. */
export interface LineWriter {
  write(line: string): Promise<boolean>;
}

/** A reader that goes away (`… | head`) is no fault: what is written after that is dropped. */
export function standardOutput(): LineWriter {
  let open = true;
  process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') throw fault;
    open = false;
  });
  process.stdout.on('close', () => {
    open = false;
  });
  return {
    async write(line) {
      if (!open) return false;
      if (!process.stdout.write(`${line}\n`))
        await Promise.race([once(process.stdout, 'drain'), once(process.stdout, 'close')]).catch(() => undefined);
      return open;
    },
  };
}

/** Ends a command that was called the wrong way: what is wrong, and how to find out more. Exit status 2. */
export function refuseCall(problem: string, command: string): void {
  process.stderr.write(`${problem}\nnpm run ${command} -- --help lists what can be given.\n`);
  process.exitCode = 2;
}
