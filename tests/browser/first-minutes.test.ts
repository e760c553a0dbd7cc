import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { pagesTitle } from '../../src/words/en/pages-title.ts';
import { openGame, withBrowser } from './harness/open-game.ts';
import { painted } from './harness/painted.ts';
import { dragItem, moveItemByMenu, openEveryTab, pinCueByPress, spendOwnTime, undoMove } from './player/chores.ts';
import { Robot } from './player/robot.ts';
import { TouchHands } from './player/touch-hands.ts';

const PATIENCE = 400_000;

/** Half a minute at five words a second. */
const MOST_WORDS = 150;

const SIZES = [
  [1280, 800],
  [360, 740],
] as const;

/** The words in the window; each text with its place among all of them, for a newcomer reads none twice. */
function textsInSight(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (parent.closest('script, style, canvas')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { width, height, top, bottom } = range.getBoundingClientRect();
      const isForReaders = width < 2 || height < 2 || parent.closest('.sr-only') !== null;
      if (!isForReaders && bottom > 0 && top < innerHeight) found.push(node.textContent ?? '');
    }
    return found;
  });
}

/** The same once nothing comes or goes any more: what is there for a frame nobody reads. */
async function textsAtRest(page: Page): Promise<string[]> {
  let texts: string[] = [];
  let before: string;
  do {
    before = texts.join('\n');
    await painted(page);
    await page.waitForTimeout(150);
    texts = await textsInSight(page);
  } while (before !== texts.join('\n'));
  return texts;
}

const wordsOf = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

/** Walks from the button that starts the game to the first thing to decide, and counts what there is to read on the way. */
async function wordsToDecision(page: Page): Promise<number> {
  const read = new Set<string>();
  const look = async () => {
    for (const text of await textsAtRest(page)) read.add(text.trim());
  };
  const goOn = async (place: string) => {
    await page.locator(`${place} .btn--primary`).first().click();
    // A pointer left lying about would open what a term means.
    await page.mouse.move(0, 0);
  };
  await goOn('main');
  await page.getByRole('radio').nth(1).waitFor({ state: 'attached' });
  await look();
  await page.getByRole('radio').nth(1).locator('xpath=ancestor::label').click();
  await goOn('main');
  await page.locator('.opening').waitFor();
  await look();
  await goOn('.opening');
  await page.locator('[data-intro="master-2"] .action-row').first().waitFor();
  await look();
  return [...read].reduce((sum, text) => sum + wordsOf(text), 0);
}

withBrowser('the first minutes', () => {
  for (const locale of ['en-GB', 'de-DE']) {
    for (const [width, height] of SIZES) {
      it(`ask for a first decision within ${MOST_WORDS} words (${locale}, ${width} px)`, async () => {
        const { page, close } = await openGame({
          query: '#/play?seed=7&order=sm',
          settings: { office: 'off' },
          locale,
          width,
          height,
        });
        const words = await wordsToDecision(page);
        expect(words).toBeGreaterThan(MOST_WORDS / 3);
        expect(words).toBeLessThanOrEqual(MOST_WORDS);
        await close();
      });
    }
  }
});

withBrowser('one finger', () => {
  const phone = { width: 360, height: 740, touch: true, settings: { office: 'off' } } as const;

  it(
    'plays a Sprint as Product Owner from the title to the next one, and pins a cue there',
    async () => {
      const { page, errors, close } = await openGame({ ...phone, query: '#/play?seed=7&order=po&length=taster' });
      const seat = 'product-owner';
      const chores = [dragItem, moveItemByMenu, undoMove, openEveryTab(seat), spendOwnTime(seat), pinCueByPress];
      const robot = new Robot({ page, hands: new TouchHands(page), chores });
      await robot.playUntil((screen) => screen.kind === 'planning' && screen.seat === 'scrum-master');
      expect(robot.met).toEqual(expect.arrayContaining(['moment', 'free-hour', 'review', 'sliders', 'looking-back']));
      await robot.playUntil(() => robot.done.includes(pinCueByPress.name));
      expect(robot.done.toSorted()).toEqual(chores.map(({ name }) => name).toSorted());
      expect(errors).toEqual([]);
      await close();
    },
    PATIENCE,
  );

  it('finds no way on where a button is too small for it, or lies under something', async () => {
    const { page, close } = await openGame({ ...phone, query: '#/play?seed=7' });
    const hands = new TouchHands(page);
    const play = page.getByRole('button', { name: pagesTitle['title.play.season'], exact: true });
    const small = await page.addStyleTag({ content: '.btn--primary { block-size: 30px; min-block-size: 0; padding: 0; }' });
    await expect(hands.press(play)).rejects.toThrow('too small for a finger');
    await small.evaluate((style) => (style as Element).remove());
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.style.cssText = 'position: fixed; inset: 0; z-index: 9;';
      document.body.append(cover);
    });
    await expect(hands.press(play)).rejects.toThrow('lies under something else');
    await page.evaluate(() => document.getElementById('cover')?.remove());
    await hands.press(play);
    await page.getByRole('heading', { name: pagesTitle['why.title'] }).waitFor();
    await close();
  });
});
