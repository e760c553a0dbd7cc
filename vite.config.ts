import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type BuildEnvironmentOptions, defineConfig, type UserConfig } from 'vite';
import { packPlugin } from './scripts/pack-plugin.ts';

const root = import.meta.dirname;
const commands = ['simulate', 'protocol', 'replay', 'fit', 'packs', 'bench', 'worth'];

/** One config, two products: the page (default) and the commands for Node (`--mode cli`). */
export default defineConfig(({ mode }): UserConfig => {
  const shared: UserConfig = {
    root,
    base: './',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [packPlugin()],
    worker: { format: 'es' },
  };
  if (mode === 'cli') return { ...shared, ssr: { noExternal: true }, build: commandLine() };
  return { ...shared, build: page };
});

/** Relative paths throughout, so that the folder can be hosted under any address. Phaser stays in a chunk of its own: it loads late. */
const page: BuildEnvironmentOptions = {
  target: 'es2022',
  outDir: 'dist',
  emptyOutDir: true,
  manifest: true,
  chunkSizeWarningLimit: 1600,
  rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'phaser', test: /node_modules[\\/]phaser[\\/]/ }] } } },
};

/** Self-contained files in one folder: workers and packs are found beside them, and `node_modules` is not needed to run them. */
function commandLine(): BuildEnvironmentOptions {
  return {
    target: 'node20',
    ssr: true,
    outDir: 'build',
    emptyOutDir: true,
    emitAssets: true,
    minify: false,
    copyPublicDir: false,
    rolldownOptions: {
      input: commandEntries(),
      output: { entryFileNames: 'cli/[name].js', chunkFileNames: 'cli/[name]-[hash].js' },
    },
  };
}

/** The commands that exist, and every worker thread they start (`NAME-worker.ts`). */
function commandEntries(): Record<string, string> {
  const folder = join(root, 'src/cli');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const entries = names.filter((name) => commands.includes(basename(name, '.ts')) || name.endsWith('-worker.ts'));
  return Object.fromEntries(entries.map((name) => [basename(name, '.ts'), join(folder, name)]));
}
