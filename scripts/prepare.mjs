import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { freshBuild, root } from './fresh-build.mjs';

// Runs after `npm ci`, so that the first command starts at once. An installation never fails over it: a command builds what it needs.
const folder = join(root, 'src/cli');
if (existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.ts'))) {
  try {
    freshBuild('cli');
  } catch {
    console.error('The commands for Node are not built yet; the first use of one builds them.');
  }
}
