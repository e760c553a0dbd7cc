import { build, preview } from 'vite';

// `npm start`: builds the page and serves it, on port 4173 or the next free one.
await build({ logLevel: 'warn' });
const server = await preview({ logLevel: 'warn', preview: { host: 'localhost', port: 4173, strictPort: false } });
console.log(`Two Seats is ready: ${server.resolvedUrls?.local[0] ?? 'http://localhost:4173/'}   (Ctrl+C ends it)`);
