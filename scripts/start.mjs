import { preview } from 'vite';
import { freshBuild } from './fresh-build.mjs';

// `npm start`: builds the page if a source changed and serves it, on port 4173 or the next free one.
try {
  freshBuild('page');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const server = await preview({ logLevel: 'warn', preview: { host: 'localhost', port: 4173, strictPort: false } });
console.log(`Two Seats is ready: ${server.resolvedUrls?.local[0] ?? 'http://localhost:4173/'}   (Ctrl+C ends it)`);
