import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/fresh-build.mjs';
import { runCommand } from './run-command.ts';

/** The programs of other languages that the README shows: they know nothing of this project but its open interface. */
const BOTS = [
  {
    name: 'Python',
    program: 'python3',
    file: 'docs/bots/bot.py',
    probe: ['-c', 'pass'],
    season: ['--seat', 'both', '--sprints', '2'],
  },
  {
    name: 'the shell',
    program: 'sh',
    file: 'docs/bots/bot.sh',
    probe: ['-c', 'command -v mkfifo'],
    season: ['--seat', 'product-owner', '--sprints', '1'],
  },
];

runCommand('fit', ['--help']);

describe.each(BOTS)('a program in $name', ({ name, program, file, probe, season }) => {
  const isMissing = spawnSync(program, probe).status !== 0;

  it(`plays a season to its end by the protocol${isMissing ? ` (skipped: no ${program})` : ''}`, { skip: isMissing }, () => {
    const ran = spawnSync(program, [file, ...season, '--seed', '7'], { cwd: root, encoding: 'utf8' });
    expect({ status: ran.status, err: ran.stderr.replace(/^npm warn.*\n/gm, '') }, name).toEqual({ status: 0, err: '' });
    expect(JSON.parse(ran.stdout)).toMatchObject({
      outcome: { team: expect.any(Number) },
      end: { fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) },
    });
  });
});
