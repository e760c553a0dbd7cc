import type { Page } from 'playwright-core';

/** Letters under 14 px, placeholders that nobody filled, and a page that is wider than its window. */
export function blemishes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll('body *')].filter((element) => element.checkVisibility());
    const withText = shown.filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    );
    const small = withText.filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 13.9);
    const raw = withText.filter((element) => /[‹›]|\{[a-z]+\}/.test(element.textContent ?? ''));
    const name = (element: Element) => `${element.tagName} ${element.className} “${element.textContent?.trim().slice(0, 30)}”`;
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return [
      ...small.map((element) => `under 14 px: ${name(element)}`),
      ...raw.map((element) => `not filled in: ${name(element)}`),
      ...(over > 0 ? [`scrolls sideways by ${over} px`] : []),
    ];
  });
}
