import { commandEntries } from './commands.mjs';
import { freshBuild, root } from './fresh-build.mjs';

// Runs after `npm ci`, so that the first command starts at once. An installation never fails over it: a command builds what it needs.
if (Object.keys(commandEntries(root)).length > 0) {
  try {
    freshBuild('cli');
  } catch {
    console.error('The commands for Node are not built yet; the first use of one builds them.');
  }
}
