import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openGame, withBrowser } from './harness/open-game.ts';
import { PointerHands } from './player/pointer-hands.ts';
import { Robot } from './player/robot.ts';

const stops = (page: Page) => page.locator('.room-layer button[tabindex="0"]');
const isInRoom = (page: Page) => page.evaluate(() => document.activeElement?.closest('.room-layer') !== null);

withBrowser('the buttons over the room', () => {
  it('are one stop for Tab, where one was last, whoever is selected', async () => {
    const { page, errors, close } = await openGame({
      query: '#/play?seed=77&order=sm&length=taster',
      settings: { office: 'still' },
      reducedMotion: true,
    });
    const robot = new Robot({ page, hands: new PointerHands(page), skipOpening: true });
    await robot.playUntil(({ kind, isOpening }) => kind === 'stop' && !isOpening);
    await page.keyboard.press('o');
    await stops(page).waitFor();
    await stops(page).focus();
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const pressed = page.locator('.room-layer button[aria-pressed="true"]');
    await pressed.waitFor();
    const name = await pressed.getAttribute('aria-label');
    await expect.poll(() => stops(page).count()).toBe(1);
    expect(await stops(page).getAttribute('aria-label')).toBe(name);
    await page.keyboard.press('Tab');
    expect(await isInRoom(page)).toBe(false);
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(name);
    for (const note of await page.locator('.room-button--item').all())
      expect(await note.getAttribute('title')).toBe(await note.getAttribute('aria-label'));
    expect(errors).toEqual([]);
    await close();
  }, 200_000);
});
