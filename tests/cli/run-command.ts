import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../scripts/fresh-build.mjs';

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command as the README says; builds the commands first if a source is newer. */
export function runCommand(name: string, args: readonly string[] = [], input = ''): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/cli.mjs'), name, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, out: stdout, err: stderr };
}

/** The lines of standard output, parsed. */
export function linesOf({ out }: Ran): readonly Record<string, unknown>[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
