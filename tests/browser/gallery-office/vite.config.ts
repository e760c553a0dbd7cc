import { join } from 'node:path';
import { defineConfig } from 'vite';

/** Serves the office alone: `npx vite --config tests/browser/gallery-office/vite.config.ts`. */
export default defineConfig({
  root: join(import.meta.dirname, '../../..'),
  cacheDir: '.cache/gallery-office',
  optimizeDeps: { entries: ['tests/browser/gallery-office/index.html'] },
  // Pictures drawn anew, or other rooms at work, must not reload the page under a camera.
  server: {
    port: 5199,
    strictPort: true,
    hmr: false,
    watch: { ignored: ['**/assets/**', '**/src/ui/**', '**/src/core/**', '**/dist/**'] },
  },
  clearScreen: false,
});
