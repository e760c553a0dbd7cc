import type { Page } from 'playwright-core';

/** Gathers everything the page asks for from now on that draws the office. */
export function drawingFiles(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/\/(phaser|mount-office)-[\w-]+\.js$|\.(atlas|webp|png)/.test(request.url())) asked.push(request.url());
  });
  return asked;
}
