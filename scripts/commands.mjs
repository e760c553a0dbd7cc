import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The commands for Node that `package.json` offers. Each is `src/cli/NAME.ts`. */
export const commands = ['simulate', 'protocol', 'replay', 'fit', 'calibrate', 'balance', 'bench', 'worth', 'proof', 'packs'];

/** The source files of the commands, and of every worker thread they start (`NAME-worker.ts`), by name.
 * @param {string} root @returns {Record<string, string>} */
export function commandEntries(root) {
  const folder = join(root, 'src/cli');
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.ts')) : [];
  const entries = files.filter((file) => commands.includes(basename(file, '.ts')) || file.endsWith('-worker.ts'));
  return Object.fromEntries(entries.map((file) => [basename(file, '.ts'), join(folder, file)]));
}

/** The one command that needs no compiled packs.
 * @param {string} root @returns {Record<string, string>} */
export function authoringEntries(root) {
  return { packs: join(root, 'src/cli/packs.ts') };
}
