import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { pagesFrame } from '../../src/words/en/pages-frame.ts';
import { pagesGame } from '../../src/words/en/pages-game.ts';
import { pagesSettings } from '../../src/words/en/pages-settings.ts';
import { pagesTitle } from '../../src/words/en/pages-title.ts';
import { barWords } from '../../src/words/en/play-bar.ts';
import { drawingFiles } from './harness/drawing-files.ts';
import { openGame, withBrowser } from './harness/open-game.ts';
import { PointerHands } from './player/pointer-hands.ts';
import { Robot } from './player/robot.ts';
import type { Screen } from './player/screen.ts';

/** Half a minute on two free cores; a machine with other work may need several. */
const PATIENCE = 300_000;

const link = '#/play?seed=31&order=sm&length=taster';
const isSecondDay = ({ kind, heading }: Screen) => (kind === 'stop' || kind === 'day') && heading.includes('day 2');

function robotOf(page: Page): Robot {
  return new Robot({ page, hands: new PointerHands(page), skipOpening: true });
}

withBrowser('without the drawn office', () => {
  it(
    'the game is played once the settings say so, and Phaser is never asked for',
    async () => {
      const { page, errors, close } = await openGame({ query: link, noPhaser: true, reducedMotion: true });
      const asked = drawingFiles(page);
      const hands = new PointerHands(page);
      await hands.press(page.getByRole('button', { name: pagesTitle['title.settings'] }));
      const office = page.getByRole('group', { name: pagesSettings['settings.office'] });
      await hands.choose(office.getByRole('radio', { name: pagesSettings['settings.office.off'] }));
      await hands.press(page.getByRole('button', { name: pagesFrame['page.to-title'] }));
      await page.getByRole('button', { name: pagesTitle['title.settings'] }).waitFor();
      await robotOf(page).playUntil(isSecondDay);
      expect(asked).toEqual([]);
      expect(await page.locator('canvas').count()).toBe(0);
      expect(errors).toEqual([]);
      await close();
    },
    PATIENCE,
  );

  it(
    'a part of the program that does not arrive is told in a sentence, and the game goes on',
    async () => {
      const { page, errors, close } = await openGame({ query: link, noPhaser: true, reducedMotion: true });
      const robot = robotOf(page);
      await robot.playUntil(({ kind, isOpening }) => kind === 'stop' && !isOpening);
      await page.getByText(pagesGame['office.missing']).waitFor();
      await robot.playUntil(isSecondDay);
      expect(errors).toEqual([]);
      await close();
    },
    PATIENCE,
  );

  it(
    'a browser that cannot draw is told so in a sentence, and the game goes on',
    async () => {
      const { page, errors, close } = await openGame({ query: link, noWebgl: true, reducedMotion: true });
      await page.addInitScript(refuseCanvas);
      await page.reload();
      const asked = drawingFiles(page);
      const robot = robotOf(page);
      await robot.playUntil(({ kind, isOpening }) => kind === 'stop' && !isOpening);
      await page.getByText(pagesGame['office.no-drawing']).waitFor();
      await robot.playUntil(isSecondDay);
      expect(asked).toEqual([]);
      expect(errors).toEqual([]);
      await close();
    },
    PATIENCE,
  );
});

withBrowser('without WebGL', () => {
  it(
    'the office is drawn on a plain canvas',
    async () => {
      const { page, errors, close } = await openGame({ query: link, noWebgl: true, reducedMotion: true });
      await robotOf(page).playUntil(({ kind, isOpening }) => kind === 'stop' && !isOpening);
      await page.locator('[data-office] canvas').waitFor();
      await expect.poll(() => coloursOnCanvas(page), { timeout: 60_000 }).toBeGreaterThan(20);
      expect(await page.getByText(pagesGame['office.no-drawing']).count()).toBe(0);
      expect(errors).toEqual([]);
      await close();
    },
    PATIENCE,
  );
});

/** A browser that gives no canvas of any kind. */
function refuseCanvas(): void {
  HTMLCanvasElement.prototype.getContext = () => null;
}

/** How many colours the room shows: the bare wall alone has one. */
function coloursOnCanvas(page: Page): Promise<number> {
  return page.locator('[data-office] canvas').evaluate((canvas) => {
    const drawn = canvas as HTMLCanvasElement;
    const { data } = drawn.getContext('2d')?.getImageData(0, 0, drawn.width, drawn.height) ?? { data: new Uint8ClampedArray() };
    return new Set(new Uint32Array(data.buffer)).size;
  });
}

withBrowser('a browser that keeps nothing', () => {
  it(
    'says so on the title and in the menu, and the game goes on',
    async () => {
      const { page, errors, close } = await openGame({ query: link, noIndexedDb: true, reducedMotion: true });
      await page.getByText(pagesTitle['title.not-kept']).waitFor();
      const robot = robotOf(page);
      await robot.playUntil(isSecondDay);
      await robot.hands.press(page.getByRole('button', { name: barWords['menu.label'], exact: true }));
      await page.getByText(barWords['menu.leave-unkept']).waitFor();
      expect(errors).toEqual([]);
      await close();
    },
    PATIENCE,
  );
});
