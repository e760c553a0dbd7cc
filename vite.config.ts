import { type BuildEnvironmentOptions, defineConfig, type UserConfig } from 'vite';
import { authoringEntries, commandEntries } from './scripts/commands.mjs';
import { offlinePlugin } from './scripts/offline-plugin.ts';
import { packPlugin } from './scripts/pack-plugin.ts';

const root = import.meta.dirname;

/** One config, three products: the page (default), the commands for Node (`--mode cli`) and the tools for authors of packs among them. */
export default defineConfig(({ mode }): UserConfig => {
  const shared: UserConfig = {
    root,
    base: './',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [packPlugin()],
    worker: { format: 'es' },
  };
  if (mode === 'cli') return { ...shared, ssr: { noExternal: true }, build: commandLine(commandEntries(root)) };
  if (mode === 'authoring')
    return { ...shared, plugins: [], ssr: { noExternal: true }, build: commandLine(authoringEntries(root)) };
  return { ...shared, plugins: [packPlugin(), offlinePlugin()], build: page };
});

/** Compiling the packs takes most of a build, which is no news, and would be told on the error output of every command that builds. */
const quiet = { pluginTimings: false };

/** Relative paths throughout, so that the folder can be hosted under any address. Phaser stays in a chunk of its own: it loads late. */
const page: BuildEnvironmentOptions = {
  target: 'es2022',
  outDir: 'dist',
  emptyOutDir: true,
  manifest: true,
  chunkSizeWarningLimit: 1600,
  rolldownOptions: {
    checks: quiet,
    output: { codeSplitting: { groups: [{ name: 'phaser', test: /node_modules[\\/]phaser[\\/]/ }] } },
  },
};

/** Self-contained files in one folder: workers and packs are found beside them, and `node_modules` is not needed to run them. */
function commandLine(input: Record<string, string>): BuildEnvironmentOptions {
  return {
    target: 'node20',
    ssr: true,
    outDir: 'build',
    emptyOutDir: true,
    emitAssets: true,
    minify: false,
    copyPublicDir: false,
    rolldownOptions: {
      checks: quiet,
      input,
      output: { entryFileNames: 'cli/[name].js', chunkFileNames: 'cli/[name]-[hash].js' },
    },
  };
}
