import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../scripts/fresh-build.mjs';

/** What `npm run --silent replay -- FILE` prints, as data. */
export function replayInNode(text: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'two-seats-replay-'));
  const file = join(folder, 'run.json');
  try {
    writeFileSync(file, text);
    const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/cli.mjs'), 'replay', file], { encoding: 'utf8' });
    if (stdout === '') throw new Error(stderr);
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
