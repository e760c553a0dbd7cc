import { join } from 'node:path';
import { defineConfig } from 'vite';
import { packPlugin } from '../../../scripts/pack-plugin.ts';

/** Serves the game and the gallery of its pages: `npx vite --config tests/browser/gallery-pages/vite.config.ts`, then open `/tests/browser/gallery-pages/#split` and others, or `/` for the game. */
export default defineConfig({
  root: join(import.meta.dirname, '../../..'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [packPlugin()],
  worker: { format: 'es' },
  optimizeDeps: { entries: ['index.html', 'tests/browser/gallery-pages/index.html'] },
  cacheDir: '.cache/gallery-pages',
  server: { port: 5277, strictPort: true, hmr: false },
  clearScreen: false,
});
