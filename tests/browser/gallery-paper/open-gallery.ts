import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, inject } from 'vitest';

export type GalleryOptions = {
  width?: number;
  height?: number;
  theme?: 'light' | 'dark' | 'contrast';
  /** Size of the text: 1 is 100 %. */
  text?: number;
  touch?: boolean;
  forcedColors?: boolean;
  dir?: 'ltr' | 'rtl';
};

export type OpenPart = { page: Page; errors: string[]; close: () => Promise<void> };

let server: ViteDevServer;
let browser: Browser;

/** Serves the gallery for the tests of a file. Call once, inside `withBrowser`. */
export function serveGallery(): void {
  beforeAll(async () => {
    const configFile = join(import.meta.dirname, 'vite.config.ts');
    server = await createServer({
      configFile,
      logLevel: 'error',
      server: { port: 0, strictPort: false, open: false, hmr: false },
    });
    await server.listen();
    const choice = inject('browser');
    if (!choice) return;
    const env = { ...(process.env as Record<string, string>), ...choice.env };
    browser = await chromium.launch({ executablePath: choice.executablePath, args: choice.args.plain, env });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
}

/** Opens one page of the gallery, as `wall` or `parts`, with its fonts and pictures loaded. */
export async function openPart(part: string, options: GalleryOptions = {}): Promise<OpenPart> {
  const { width = 1280, height = 800, theme = 'light', text = 1, dir = 'ltr' } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    hasTouch: options.touch ?? false,
    forcedColors: options.forcedColors ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  const base = server.resolvedUrls?.local[0] ?? '';
  await page.goto(`${base}tests/browser/gallery-paper/index.html?theme=${theme}&text=${text}&dir=${dir}#${part}`);
  await page.locator('h1').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  return { page, errors, close: () => context.close() };
}

/** Names of all pages of the gallery. */
export const PARTS = ['parts', 'title', 'day', 'wall', 'owner', 'moment', 'free', 'planning', 'back', 'fit'] as const;
