import type { Browser, Page } from 'playwright-core';
import { paletteWords } from '../../src/words/en/play-palette.ts';
import { spendOwnTime } from '../../tests/browser/player/chores.ts';
import { PointerHands } from '../../tests/browser/player/pointer-hands.ts';
import { Robot } from '../../tests/browser/player/robot.ts';
import { painted, type Screen } from '../../tests/browser/player/screen.ts';
import { type Figures, figuresOf } from './frame-figures.ts';

/** How many times slower than this machine's the processor of a cheap phone is taken to be. */
const SLOWER = 4;

declare global {
  interface Window {
    inputs?: Map<number, number>;
  }
}

/** Runs in the page: notes of each press and key how long it took until the next paint, as the browser itself measures it. */
function noteInputs(): void {
  const inputs = new Map<number, number>();
  window.inputs = inputs;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { readonly interactionId?: number })[]) {
      const { interactionId, duration } = entry;
      if (interactionId) inputs.set(interactionId, Math.max(inputs.get(interactionId) ?? 0, duration));
    }
  });
  observer.observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}

/** Opens the palette, types a word of three letters and closes it: six keys that each draw anew. */
async function lookSomethingUp(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: paletteWords['palette.field'] }).waitFor();
  for (const key of ['p', 'r', 'o', 'ArrowDown', 'Escape']) {
    await page.keyboard.press(key);
    await painted(page);
  }
}

/** Plays from Sprint Planning to the second day in one seat, on a slow processor: milliseconds from each input to the next paint. */
export async function measureInputs(browser: Browser, site: string, seat: 'sm' | 'po'): Promise<Figures> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript(noteInputs);
  await page.goto(`${site}#/play?seed=7&order=${seat}&length=taster`);
  const owner = seat === 'po' ? 'product-owner' : 'scrum-master';
  const robot = new Robot({ page, hands: new PointerHands(page), skipOpening: true, chores: [spendOwnTime(owner)] });
  await robot.playUntil(({ kind, isOpening }) => kind === 'planning' && !isOpening);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.evaluate(() => window.inputs?.clear());
  await robot.playUntil(({ kind }: Screen) => kind === 'stop');
  await lookSomethingUp(page);
  const first = (await robot.look()).heading;
  await robot.playUntil(({ kind, heading }) => kind === 'stop' && heading !== first);
  // The last of them is told after its paint.
  await page.waitForTimeout(500);
  const inputs = await page.evaluate(() => [...(window.inputs?.values() ?? [])]);
  await context.close();
  return figuresOf(inputs);
}
