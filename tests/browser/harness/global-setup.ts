import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { freshBuild, root } from '../../../scripts/fresh-build.mjs';
import { type BrowserChoice, findBrowser } from './find-browser.ts';
import { serveFolder } from './serve-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserChoice | null;
    site: string;
    /** The folder that is served as `site`. */
    folder: string;
  }
}

/** Once a run: makes a browser ready, builds the page if a source changed (or takes the build `TWO_SEATS_PAGE` names), and serves it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = findBrowser();
  project.provide('browser', browser);
  if (browser === null) {
    console.warn('skipped: no browser');
    project.provide('site', '');
    project.provide('folder', '');
    return async () => {};
  }
  const folder = process.env.TWO_SEATS_PAGE ?? builtNow();
  const server = await serveFolder(folder);
  project.provide('site', server.url);
  project.provide('folder', folder);
  return () => server.close();
}

function builtNow(): string {
  freshBuild('page');
  return join(root, 'dist');
}
