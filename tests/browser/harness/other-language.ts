import type { Page } from 'playwright-core';
import { misfits } from './misfits.ts';
import { painted } from './painted.ts';
import { plainWords, prefer } from './pseudo-language.ts';
import { screenshot } from './screenshot.ts';

const SIZES = [
  [1280, 800],
  [360, 740],
] as const;

/**
 * What is wrong with the page in German, or in the language that nobody speaks in its place: words that were not translated, and what
 * does not fit at two sizes, the narrow one from left to right or from right to left as told (both where EVERY_LOOK is set). The page
 * speaks English again afterwards. TONGUE=de looks at the real German, SCREENS keeps a picture of each look.
 */
export async function inspectTranslated(page: Page, name: string, narrow: 'ltr' | 'rtl'): Promise<string[]> {
  await prefer(page, 'de');
  const found = process.env.TONGUE === 'de' ? [] : (await plainWords(page)).map((text) => `${name}: plain “${text}”`);
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    for (const dir of waysAt(width, narrow)) {
      await page.evaluate((to) => {
        document.documentElement.dir = to;
      }, dir);
      await painted(page);
      found.push(...(await misfits(page)).map((line) => `${name}, ${dir} ${width}: ${line}`));
      if (process.env.SCREENS) await screenshot(page, `${process.env.TONGUE ?? 'pseudo'}-${name}-${width}-${dir}`);
    }
    await page.evaluate(() => document.documentElement.removeAttribute('dir'));
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await prefer(page, 'en');
  return found;
}

function waysAt(width: number, narrow: 'ltr' | 'rtl'): readonly string[] {
  if (width > 360) return ['ltr'];
  return process.env.EVERY_LOOK ? ['ltr', 'rtl'] : [narrow];
}
