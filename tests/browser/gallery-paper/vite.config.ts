import { join } from 'node:path';
import { defineConfig } from 'vite';

/** Serves the parts of the page alone: `npx vite --config tests/browser/gallery-paper/vite.config.ts`, then open `#wall` and others. */
export default defineConfig({
  root: join(import.meta.dirname, '../../..'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  optimizeDeps: { entries: ['tests/browser/gallery-paper/index.html'] },
  cacheDir: '.cache/gallery-paper',
  server: { port: 5198, strictPort: true, open: '/tests/browser/gallery-paper/index.html#parts' },
  clearScreen: false,
});
