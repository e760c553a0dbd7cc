import type { Page } from 'playwright-core';

/** Words that are over the edge of the window, cut off by a box that hides what is too much, or run out of the box they stand in. */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** How much of a letter may stick out: slanted ones do. */
    const slack = 2;
    const found = new Set<string>();
    const scrolls = (value: string) => value === 'auto' || value === 'scroll';
    const hides = (value: string) => value === 'hidden' || value === 'clip';
    const isForReaders = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width <= 1.5 || height <= 1.5;
    };
    const judge = (rect: DOMRect, from: Element, words: string): void => {
      let isOwnBox = true;
      for (let box: Element | null = from; box && box !== document.body; box = box.parentElement) {
        const style = getComputedStyle(box);
        if (isForReaders(box) || style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none') return;
        if (scrolls(style.overflowX) && scrolls(style.overflowY)) return;
        const edge = box.getBoundingClientRect();
        if (style.display !== 'inline' && style.display !== 'contents') {
          const wide = rect.right > edge.right + slack || rect.left < edge.left - slack;
          const tall = rect.bottom > edge.bottom + slack + 2;
          if (hides(style.overflowX) && wide) found.add(`cut off at the side of ${box.tagName}.${box.className}: “${words}”`);
          if (hides(style.overflowY) && tall) found.add(`cut off below ${box.tagName}.${box.className}: “${words}”`);
          if (isOwnBox && wide && !(box instanceof SVGElement))
            found.add(`runs out of ${box.tagName}.${box.className}: “${words}”`);
          if (scrolls(style.overflowX)) return;
          isOwnBox = false;
        }
        if (style.position === 'fixed') break;
      }
      if (rect.right > innerWidth + slack || rect.left < -slack)
        found.add(`over the edge: ${from.tagName}.${from.className}: “${words}”`);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (words === '' || !parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (parent.closest('canvas, script, style, option')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) if (rect.width > 1) judge(rect, parent, words.slice(0, 40));
    }
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (over > 0) found.add(`scrolls sideways by ${over} px`);
    return [...found];
  });
}
