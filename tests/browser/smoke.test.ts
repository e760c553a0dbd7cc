import { expect, it } from 'vitest';
import { openGame, withBrowser } from './harness/open-game.ts';
import { screenshot } from './harness/screenshot.ts';

withBrowser('the page', () => {
  it('opens without an error, with one heading', async () => {
    const game = await openGame();
    await game.page.getByRole('heading', { level: 1 }).first().waitFor();
    expect(await game.page.getByRole('heading', { level: 1 }).count()).toBe(1);
    await screenshot(game.page, 'smoke-1280');
    expect(game.errors).toEqual([]);
    await game.close();
  });

  it('opens on a narrow, dark screen without scrolling sideways', async () => {
    const game = await openGame({ width: 360, height: 740, dark: true });
    await game.page.getByRole('heading', { level: 1 }).first().waitFor();
    const wide = await game.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await screenshot(game.page, 'smoke-360-dark');
    expect(wide).toBeLessThanOrEqual(0);
    expect(game.errors).toEqual([]);
    await game.close();
  });
});
