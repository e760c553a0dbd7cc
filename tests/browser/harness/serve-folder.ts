import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** What a host compresses on the way: pictures and fonts are as small as they get. */
const compressible = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.svg']);

export interface ServeOptions {
  /** Compresses texts, as any host does. Tests do without: it takes time and changes nothing for them. */
  gzip?: boolean;
}

/** Serves `folder` below `/two-seats/` on a free port: below a path, so that an absolute address in the page is found out. */
export async function serveFolder(folder: string, options: ServeOptions = {}): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    answer(response, path.startsWith('/two-seats/') ? fileBelow(folder, path.slice('/two-seats/'.length)) : null, options);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/two-seats/`, close: () => closed(server) };
}

function fileBelow(folder: string, path: string): string | null {
  const file = normalize(join(folder, path === '' ? 'index.html' : path));
  return file.startsWith(folder) && existsSync(file) && statSync(file).isFile() ? file : null;
}

function answer(response: ServerResponse, file: string | null, { gzip }: ServeOptions): void {
  if (file === null) {
    response.writeHead(404).end();
    return;
  }
  const kind = extname(file);
  const headers = { 'Content-Type': types[kind] ?? 'application/octet-stream', 'Cache-Control': 'no-store' };
  if (gzip && compressible.has(kind)) {
    response.writeHead(200, { ...headers, 'Content-Encoding': 'gzip' });
    createReadStream(file).pipe(createGzip()).pipe(response);
    return;
  }
  response.writeHead(200, headers);
  createReadStream(file).pipe(response);
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
