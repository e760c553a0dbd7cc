import { join } from 'node:path';
import { defineConfig } from 'vite';

/** Serves the office alone: `npx vite --config tests/browser/gallery-office/vite.config.ts`. */
export default defineConfig({
  root: join(import.meta.dirname, '../../..'),
  optimizeDeps: { entries: ['tests/browser/gallery-office/index.html'] },
  cacheDir: '.cache/gallery-office',
  server: { port: 5199, strictPort: true },
  clearScreen: false,
});
