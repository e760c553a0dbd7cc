import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commands } from './commands.mjs';
import { freshBuild, root } from './fresh-build.mjs';

// `node scripts/cli.mjs NAME …`: builds the commands for Node if a source changed, then runs the one named.
const name = process.argv[2] ?? '';
if (!commands.includes(name)) {
  const known = `Known are ${commands.join(', ')}.`;
  console.error(name === '' ? `Which command? ${known}` : `There is no command "${name}". ${known}`);
  process.exit(2);
}
// What is said of packs is said of their files as they are written; only to be played they have to be compiled.
const isAuthoring = name === 'packs' && process.argv[3] !== 'simulate';
try {
  freshBuild(isAuthoring ? 'authoring' : 'cli');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const built = join(root, isAuthoring ? '.cache/authoring' : 'build', 'cli', `${name}.js`);
process.argv.splice(1, 2, built);
await import(pathToFileURL(built).href);
