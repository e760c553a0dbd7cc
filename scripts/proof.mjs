import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './fresh-build.mjs';

// `npm run proof`: works out every figure that is claimed and writes the tables in docs/proof, which tests hold to the rules that
// ship; then looks at every screen in every theme and width. `npm run proof -- seats` runs one part.
const node = process.execPath;
const cli = [join(root, 'scripts/cli.mjs')];
const vitest = join(root, 'node_modules/vitest/vitest.mjs');

/** @type {Record<string, { args: string[], env?: Record<string, string> }>} */
const parts = {
  seats: { args: [...cli, 'proof'] },
  calibration: { args: [...cli, 'calibrate', '--write'] },
  balance: { args: [...cli, 'balance', '--seeds', '1000', '--states', '120', '--write'] },
  moments: { args: [...cli, 'packs', 'simulate', '--seeds', '700', '--states', '200', '--lucks', '2', '--write'] },
  fit: { args: [...cli, 'fit', 'validate', '--write'] },
  rules: { args: [join(root, 'scripts/rules.mjs'), '--write'] },
  screens: {
    args: [
      ...[vitest, 'run', '--project', 'browser'],
      ...['every-screen', 'people-reports', 'paper-access', 'offline'].map((name) => `tests/browser/${name}.test.ts`),
    ],
    env: { EVERY_LOOK: '1' },
  },
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no part "${unknown.join('", "')}". Known are ${Object.keys(parts).join(', ')}; none means all.`);
  process.exit(2);
}

const failed = [];
for (const [name, { args, env }] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n== ${name}`);
  const { status } = spawnSync(node, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) failed.push(name);
}
console.log(failed.length === 0 ? '\nAll of it holds.' : `\nNot all of it holds: ${failed.join(', ')}.`);
process.exit(failed.length === 0 ? 0 : 1);
