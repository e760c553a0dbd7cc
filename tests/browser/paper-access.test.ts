import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { type GalleryOptions, openPart, PARTS, serveGallery } from './gallery-paper/open-gallery.ts';
import { axe } from './harness/axe.ts';
import { withBrowser } from './harness/open-game.ts';
import { painted } from './harness/painted.ts';

/** Buttons, fields and links smaller than 44 by 44, their `::after` counted in; words inside running text are exempt (2.5.8). */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const reach = (element: Element) => {
      const box = element.getBoundingClientRect();
      const after = Number.parseFloat(getComputedStyle(element, '::after').height) || 0;
      return { width: box.width, height: Math.max(box.height, after), seen: box.width > 0 && box.height > 0 };
    };
    const inline = (element: Element) => element.matches('.term') || getComputedStyle(element).display === 'inline';
    const all = [...document.querySelectorAll('button, a[href], label:has(input), select, [role="tab"], [role="menuitem"]')];
    return all
      .filter((element) => !inline(element) && element.checkVisibility())
      .filter((element) => {
        const { width, height, seen } = reach(element);
        const isWord = element.matches('.link');
        return seen && (height < 43.5 || (!isWord && width < (element.matches('.grip, .slider__step') ? 27.5 : 43.5)));
      })
      .map((element) => `${element.className} ${element.textContent?.trim().slice(0, 30)} ${JSON.stringify(reach(element))}`);
  });
}

/** Letters smaller than 14 px at 100 % text, drawings included. */
function smallLetters(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
      .filter((element) => element.checkVisibility() && Number.parseFloat(getComputedStyle(element).fontSize) < 13.9)
      .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 20)}`),
  );
}

/** What stands over the edge, if the page scrolls sideways. */
function overhang(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    const over = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return element.checkVisibility() && (right > room + 0.5 || left < -0.5);
    });
    return [
      `${document.documentElement.scrollWidth - room} px`,
      ...over.slice(0, 4).map((element) => `${element.tagName} ${element.className}`),
    ];
  });
}

/** Lays another theme, text size, direction or width on the open page. */
async function turn(page: Page, { theme = 'light', text = 1, dir = 'ltr', width = 1280 }: GalleryOptions): Promise<void> {
  await page.setViewportSize({ width, height: width < 600 ? 740 : 800 });
  await page.evaluate(
    ([name, size, way]) => {
      const root = document.documentElement;
      root.dataset.theme = name;
      root.dir = way ?? '';
      root.style.setProperty('--text-size', size ?? '');
    },
    [theme, String(text), dir],
  );
  // Two frames: one for the new widths to be measured, one for what is drawn from them.
  await painted(page);
}

/** Looks that axe goes through: two for every run; `npm run proof` sets EVERY_LOOK and goes through all four. */
const LOOKS: readonly GalleryOptions[] = process.env.EVERY_LOOK
  ? [{}, { theme: 'dark' }, { theme: 'contrast' }, { width: 360 }]
  : [{ theme: 'dark' }, { width: 360 }];

const WIDTHS = process.env.EVERY_LOOK ? [1280, 768, 360, 320] : [1280, 320];

/** Large letters, and lines from right to left. */
const BENDS: readonly GalleryOptions[] = [
  { text: 2, width: 360 },
  { text: 1.5, width: 768 },
  { dir: 'rtl', width: 360 },
  ...(process.env.EVERY_LOOK ? [{ text: 2 }, { dir: 'rtl' } as const] : []),
];

withBrowser('the parts of the page', () => {
  serveGallery();

  it.each(PARTS)('%s: nothing that axe finds wrong, targets of 44, letters of 14, nothing over the edge', async (part) => {
    const { page, errors, close } = await openPart(part);
    const found: string[] = [];
    const note = (look: GalleryOptions, what: string, lines: readonly string[]) =>
      found.push(...lines.map((line) => `${JSON.stringify(look)} ${what}: ${line}`));
    for (const look of LOOKS) {
      await turn(page, look);
      note(look, 'axe', await axe(page));
    }
    for (const width of WIDTHS) {
      await turn(page, { width });
      note({ width }, 'target', await smallTargets(page));
      note({ width }, 'letters', await smallLetters(page));
      note({ width }, 'over the edge', await overhang(page));
    }
    for (const look of BENDS) {
      await turn(page, look);
      note(look, 'over the edge', await overhang(page));
    }
    await close();
    expect([...errors, ...found]).toEqual([]);
  });
});
