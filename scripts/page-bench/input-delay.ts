import type { Browser, Page } from 'playwright-core';
import { actionWords } from '../../src/words/en/play-actions.ts';
import { paletteWords } from '../../src/words/en/play-palette.ts';
import { painted } from '../../tests/browser/harness/painted.ts';
import { PointerHands } from '../../tests/browser/player/pointer-hands.ts';
import { Robot } from '../../tests/browser/player/robot.ts';
import { type Figures, figuresOf } from './frame-figures.ts';
import { timePerInput, traced } from './main-thread.ts';

/** How many times slower than this machine's the processor of a cheap phone is taken to be. */
const SLOWER = 4;

/** Opens the palette, types a word of three letters and closes it: six keys that each draw anew. */
async function lookSomethingUp(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: paletteWords['palette.field'] }).waitFor();
  for (const key of ['p', 'r', 'o', 'ArrowDown', 'Escape']) {
    await page.keyboard.press(key);
    await painted(page);
  }
}

/** Looks at what can be done and spends half an hour on what can be paid for. */
async function spendSome(page: Page): Promise<void> {
  const list = page.getByRole('region', { name: actionWords['do.title'], exact: true });
  const actions = list.locator('button[aria-pressed]:not([aria-disabled])');
  for (const nth of [0, 1, 2]) {
    await actions.nth(nth).click();
    await painted(page);
  }
  await list.getByRole('button', { name: /^Spend / }).click();
  await painted(page);
}

/** Plays from Sprint Planning to the second day in one seat, on a slow processor: milliseconds of the main thread from each input to the next paint. */
export async function measureInputs(browser: Browser, site: string, seat: 'sm' | 'po'): Promise<Figures> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${site}#/play?seed=7&order=${seat}&length=taster`);
  const robot = new Robot({ page, hands: new PointerHands(page), skipOpening: true });
  await robot.playUntil(({ kind, isOpening }) => kind === 'planning' && !isOpening);
  const events = await traced(await browser.newBrowserCDPSession(), async () => {
    await robot.playUntil(({ kind }) => kind === 'stop');
    await lookSomethingUp(page);
    await spendSome(page);
    const first = (await robot.look()).heading;
    await robot.playUntil(({ kind, heading }) => kind === 'stop' && heading !== first);
    await painted(page);
  });
  await context.close();
  // Slowed down by hand: the browser's own brake also brakes while other programs hold the processor.
  return figuresOf(timePerInput(events).map((ms) => ms * SLOWER));
}
