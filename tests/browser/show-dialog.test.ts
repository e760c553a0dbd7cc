import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPart, serveGallery } from './gallery-paper/open-gallery.ts';
import { withBrowser } from './harness/open-game.ts';

/** Two bare dialogs over a page: one to type in, and a question. */
async function openBare(): Promise<{ page: Page; close: () => Promise<void> }> {
  const { page, close } = await openPart('owner');
  await page.evaluate(() => {
    document.body.innerHTML =
      '<button id="page">page</button><dialog id="typing"><input id="field"></dialog><dialog id="question"><button id="first">a</button><button id="marked">b</button></dialog>';
  });
  await page.addScriptTag({
    type: 'module',
    content: "import { showAtOnce } from '/src/ui/paper/show-dialog.ts'; Object.assign(window, { showAtOnce, escapes: 0 });",
  });
  await page.waitForFunction(() => 'showAtOnce' in window);
  return { page, close };
}

/** Opens one of them as the page would, and puts the focus where the page would. */
function show(page: Page, id: 'typing' | 'question'): Promise<void> {
  return page.evaluate((which) => {
    const held = window as unknown as Record<string, unknown> & {
      showAtOnce: typeof import('../../src/ui/paper/show-dialog.ts').showAtOnce;
      escapes: number;
    };
    const onEscape = () => {
      held.escapes += 1;
    };
    const settles = which === 'typing' ? 'typed' : 'painted';
    held[`close-${which}`] = held.showAtOnce(document.getElementById(which) as HTMLDialogElement, { settles, onEscape });
    document.getElementById(which === 'typing' ? 'field' : 'marked')?.focus();
  }, id);
}

const isModal = (page: Page, id: string) => page.locator(`#${id}`).evaluate((dialog) => dialog.matches(':modal'));
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

withBrowser('a dialog that is there at once', () => {
  serveGallery();

  it('is modal after the next paint, with the focus where it was', async () => {
    const { page, close } = await openBare();
    await show(page, 'question');
    await expect.poll(() => isModal(page, 'question')).toBe(true);
    expect(await focused(page)).toBe('marked');
    await close();
  });

  it('waits for somebody who types, but not for Tab, which stays inside', async () => {
    const { page, close } = await openBare();
    await show(page, 'typing');
    await page.keyboard.type('ab');
    expect(await isModal(page, 'typing')).toBe(false);
    await page.keyboard.press('Tab');
    expect(await isModal(page, 'typing')).toBe(true);
    expect(await focused(page)).not.toBe('page');
    await close();
  });

  it('closes by Escape before it is modal, and not while letters are being put together', async () => {
    const { page, close } = await openBare();
    await show(page, 'typing');
    const pressEscape = (isComposing: boolean) =>
      page.evaluate((composing) => {
        const key = new KeyboardEvent('keydown', { key: 'Escape', isComposing: composing, bubbles: true, cancelable: true });
        document.getElementById('field')?.dispatchEvent(key);
        return (window as unknown as { escapes: number }).escapes;
      }, isComposing);
    expect(await pressEscape(true)).toBe(0);
    expect(await pressEscape(false)).toBe(1);
    await close();
  });

  it('stays below a question that came over it and is not modal yet', async () => {
    const { page, close } = await openBare();
    await show(page, 'typing');
    // The time of the first is up in the very moment in which the question comes.
    await page.evaluate(() => {
      const held = window as unknown as { showAtOnce: typeof import('../../src/ui/paper/show-dialog.ts').showAtOnce };
      const began = performance.now();
      return new Promise<void>((done) => {
        setTimeout(() => {
          while (performance.now() - began < 1100);
          held.showAtOnce(document.getElementById('question') as HTMLDialogElement, { settles: 'painted', onEscape: () => {} });
          document.getElementById('marked')?.focus();
          setTimeout(done, 500);
        }, 800);
      });
    });
    expect(await isModal(page, 'question')).toBe(true);
    expect(await isModal(page, 'typing')).toBe(false);
    expect(await focused(page)).toBe('marked');
    await close();
  });
});
