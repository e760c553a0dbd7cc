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
