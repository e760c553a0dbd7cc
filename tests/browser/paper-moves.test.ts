import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPart, serveGallery } from './gallery-paper/open-gallery.ts';
import { withBrowser } from './harness/open-game.ts';
import { PointerHands } from './player/pointer-hands.ts';
import { TouchHands } from './player/touch-hands.ts';

const names = (page: Page) => page.locator('.backlog__name').allInnerTexts();
const handle = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^Move ${name}`) });

/** The drag library comes after the page: wait until it has laid its hands on the rows. */
const dragReady = (page: Page) => page.locator('[data-drag-ready]').waitFor({ state: 'attached' });

withBrowser('putting the Product Backlog in order', () => {
  serveGallery();

  it('by keys: Space, arrows, Space; the focus stays on the row', async () => {
    const { page, errors, close } = await openPart('owner');
    await handle(page, 'Live map').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('.sortable__row--before').count()).toBe(1);
    await page.keyboard.press('Space');
    expect((await names(page)).slice(0, 4)).toEqual([
      'Fare zones made plain',
      'Live map',
      'Refund in the app',
      'Ticket check by staff phone',
    ]);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain('Live map');
    expect(await page.locator('[role="status"]').first().innerText()).toContain('place 2 of 8');
    expect(errors).toEqual([]);
    await close();
  });

  it('by keys: Escape leaves everything as it was', async () => {
    const { page, close } = await openPart('owner');
    const before = await names(page);
    await handle(page, 'Live map').focus();
    for (const key of ['Space', 'End', 'Escape']) await page.keyboard.press(key);
    expect(await names(page)).toEqual(before);
    await close();
  });

  it('by the Move menu, walked by arrows', async () => {
    const { page, close } = await openPart('owner');
    await page.getByRole('button', { name: 'Move menu of Seat reservation' }).click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    expect((await names(page))[0]).toBe('Seat reservation');
    expect(await page.getByRole('menu').count()).toBe(0);
    await close();
  });

  it('by the Move menu, again and again: it shows in rows that were moved, too', async () => {
    const { page, close } = await openPart('owner');
    for (let turn = 0; turn < 12; turn += 1) {
      const before = await names(page);
      const name = before[1 + (turn % 4)] ?? '';
      await page.getByRole('button', { name: `Move menu of ${name}` }).click();
      await page.getByRole('menuitem').nth(1).click({ timeout: 5_000 });
      await expect.poll(() => names(page)).not.toEqual(before);
    }
    await close();
  });

  it('by mouse', async () => {
    const { page, errors, close } = await openPart('owner');
    await dragReady(page);
    await new PointerHands(page).drag(handle(page, 'Fare zones'), handle(page, 'Live map'));
    expect((await names(page)).slice(0, 4)).toEqual([
      'Refund in the app',
      'Ticket check by staff phone',
      'Live map',
      'Fare zones made plain',
    ]);
    expect(errors).toEqual([]);
    await close();
  });

  it('by touch, on a phone', async () => {
    const { page, close } = await openPart('owner', { width: 360, height: 740, touch: true });
    await dragReady(page);
    await new TouchHands(page).drag(handle(page, 'Refund'), handle(page, 'Fare zones'));
    expect((await names(page)).slice(0, 2)).toEqual(['Refund in the app', 'Fare zones made plain']);
    await close();
  });
});

withBrowser('pinning a cue to a hunch', () => {
  serveGallery();
  const count = (page: Page, title: string) => page.locator('.hunch', { hasText: title }).locator('.hunch__count').innerText();

  it('by its number, after picking it up', async () => {
    const { page, close } = await openPart('wall');
    const cue = page.getByRole('button', { name: /Two items wait/ });
    await cue.focus();
    await page.keyboard.press('Enter');
    expect(await cue.getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('2');
    expect(await count(page, 'Test area')).toBe('2 of 3 cues');
    await close();
  });

  it('by pressing the place', async () => {
    const { page, close } = await openPart('wall');
    await page.getByRole('button', { name: /Pin it here/ }).click();
    expect(await count(page, 'Queue at one name')).toBe('3 of 3 cues');
    await close();
  });

  it('by mouse', async () => {
    const { page, close } = await openPart('wall');
    await dragReady(page);
    await new PointerHands(page).drag(
      page.getByRole('button', { name: /Two items wait/ }),
      page.locator('.hunch', { hasText: 'Too much' }),
    );
    expect(await count(page, 'Too much')).toBe('2 of 3 cues');
    await close();
  });
});

withBrowser('dialogs, menus and terms', () => {
  serveGallery();

  it('a moment takes the focus to its first answer, keeps Tab inside, and its number keys choose', async () => {
    const { page, close } = await openPart('moment');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('answer');
    for (let press = 0; press < 12; press += 1) await page.keyboard.press('Tab');
    expect(
      await page.evaluate(() => document.activeElement === document.body || Boolean(document.activeElement?.closest('dialog'))),
    ).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(1);
    await page.keyboard.press('4');
    expect(await page.locator('.answer').nth(3).getAttribute('aria-pressed')).toBe('true');
    await close();
  });

  it('a meter opens its causes; Escape closes them and gives the focus back', async () => {
    const { page, close } = await openPart('day');
    const meter = page.getByRole('button', { name: /^Value fair/ });
    await meter.focus();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('dialog', { name: 'Value: why?' }).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await meter.evaluate((element) => element === document.activeElement)).toBe(true);
    await close();
  });

  it('a term opens by focus, and a term inside it opens too', async () => {
    const { page, close } = await openPart('parts');
    await page.locator('.term', { hasText: 'Sprint Goal' }).click();
    const outer = page.getByRole('tooltip');
    expect(await outer.innerText()).toContain('The single objective');
    await outer.locator('.term').click();
    expect(await page.getByRole('tooltip').count()).toBe(2);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('tooltip').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('tooltip').count()).toBe(0);
    await close();
  });

  it('what is switched off can be reached and says why', async () => {
    const { page, close } = await openPart('parts');
    const button = page.getByRole('button', { name: 'Switched off' });
    await button.focus();
    const id = await button.getAttribute('aria-describedby');
    expect(await page.locator(`#${id}`).innerText()).toBe('Needs two half hours; one is left.');
    await close();
  });

  it('a chart shows its figures as a table', async () => {
    const { page, close } = await openPart('back');
    await page.getByRole('button', { name: 'Table' }).click();
    expect(await page.getByRole('table').getByRole('row').count()).toBe(12);
    await close();
  });
});
