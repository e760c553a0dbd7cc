import { expect, it } from 'vitest';
import { pagesTitle } from '../../src/words/en/pages-title.ts';
import { type GameOptions, openGame, withBrowser } from './harness/open-game.ts';
import { screenshot } from './harness/screenshot.ts';
import { PointerHands } from './player/pointer-hands.ts';
import { Robot } from './player/robot.ts';
import { barOf, readRun, saveRun } from './player/run-file.ts';

const PATIENCE = 300_000;

/** The title, once the list of worlds is there. */
async function openTitle(options: GameOptions = {}) {
  const game = await openGame(options);
  const clinic = game.page.getByRole('radio', { name: 'Clinic appointments' });
  await clinic.waitFor();
  return { ...game, clinic };
}

withBrowser('another world', () => {
  it(
    'is chosen on the title, said on the first page, and the game is played in it',
    async () => {
      const { page, clinic, errors, close } = await openTitle({ settings: { office: 'off' } });
      expect(await page.getByRole('radio', { name: 'City tickets' }).isChecked()).toBe(true);
      await clinic.check();
      await screenshot(page, 'worlds-1280');
      // One more row, and still no scrolling at this size.
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(800);
      await page.getByRole('button', { name: pagesTitle['title.play.season'] }).click();
      await page.getByText('(Judith)').waitFor();
      expect(await page.getByText('appointment service').count()).toBe(1);
      const hands = new PointerHands(page);
      const robot = new Robot({ page, hands, skipOpening: true });
      await robot.playUntil(({ kind, isOpening }) => kind === 'stop' && !isOpening);
      await screenshot(page, 'worlds-stop-1280');
      const run = readRun(await saveRun(page, hands));
      expect(run.recording.pack.id).toBe('clinic-appointments');
      const before = await barOf(page);
      await page.reload();
      await robot.playUntil(({ kind }) => kind === 'stop');
      expect(await barOf(page)).toBe(before);
      expect(errors).toEqual([]);
      await close();
    },
    PATIENCE,
  );

  it('fits on narrow and middle pages, and by a link it is chosen already', async () => {
    for (const [width, height] of [
      [360, 740],
      [900, 1000],
    ] as const) {
      const { page, clinic, errors, close } = await openTitle({ width, height, query: '#/play?pack=clinic-appointments' });
      expect(await clinic.isChecked()).toBe(true);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await screenshot(page, `worlds-${width}`);
      expect(wide).toBeLessThanOrEqual(0);
      expect(errors).toEqual([]);
      await close();
    }
  });
});
