import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './fresh-build.mjs';

// `npm run bench`: how fast the rules are, and how fast the page. `npm run bench -- page` or `-- rules` measures one of the two; flags
// go to the rules.
const [first = ''] = process.argv.slice(2);
const part = first === 'page' || first === 'rules' ? first : 'all';
const flags = process.argv.slice(part === 'all' ? 2 : 3);
if (part === 'page' && flags.length > 0) {
  console.error('npm run bench -- page takes no flags.');
  process.exit(2);
}
if (part !== 'page') {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/cli.mjs'), 'bench', ...flags], { stdio: 'inherit' });
  if (status !== 0 || flags.includes('--help')) process.exit(status ?? 1);
}
if (part !== 'rules') {
  const file = join(root, 'scripts/page-bench/measure-page.ts');
  // Written in TypeScript like the tests whose browser it uses; the oldest Node that this project runs on cannot read that by itself.
  const { module } = await runnerImport(file, { root, configFile: false, logLevel: 'warn' });
  await module.measurePage();
}
