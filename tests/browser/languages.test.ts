import { expect, it } from 'vitest';
import { pagesFrame as germanFrame } from '../../src/words/de/pages-frame.ts';
import { pagesSettings as germanSettings } from '../../src/words/de/pages-settings.ts';
import { pagesTitle as germanTitle } from '../../src/words/de/pages-title.ts';
import { playWords as germanPlay } from '../../src/words/de/play.ts';
import { pagesFrame } from '../../src/words/en/pages-frame.ts';
import { pagesTitle } from '../../src/words/en/pages-title.ts';
import { barWords } from '../../src/words/en/play-bar.ts';
import { misfits } from './harness/misfits.ts';
import { openGame, withBrowser } from './harness/open-game.ts';
import { painted } from './harness/painted.ts';
import { prefer } from './harness/pseudo-language.ts';
import { PointerHands } from './player/pointer-hands.ts';
import { Robot } from './player/robot.ts';
import { screenOf } from './player/screen.ts';

const german = { playWords: germanPlay, pagesTitle: germanTitle, pagesSettings: germanSettings };
const PATIENCE = 900_000;

/** Of an answer's card: its words, without its number and its price. */
function longestLine(text = ''): string {
  return text.split('\n').reduce((longest, line) => (line.length > longest.length ? line.trim() : longest), '');
}

withBrowser('another language', () => {
  it(
    'is taken in the midst of a Sprint with a question open, and the question, what was typed and the place on the page stay',
    async () => {
      const { page, errors, close } = await openGame({
        query: '#/play?seed=77&order=sm&length=taster',
        settings: { office: 'off' },
        reducedMotion: true,
      });
      const hands = new PointerHands(page);
      const robot = new Robot({ page, hands, skipOpening: true });
      await robot.playUntil(({ kind }) => kind === 'moment');
      const answers = page.getByRole('dialog').getByRole('listitem').getByRole('button');
      await answers.nth(2).focus();
      const english = await answers.allInnerTexts();
      await prefer(page, 'de');
      expect(await page.getByRole('heading', { name: german.playWords['moment.ask'] as string }).count()).toBe(1);
      expect(await answers.count()).toBe(english.length);
      expect((await answers.allInnerTexts()).filter((text) => english.includes(text))).toEqual([]);
      expect(await answers.nth(2).evaluate((button) => button === document.activeElement)).toBe(true);
      // The sheet that tells what followed keeps the answer that was given, in the language that is spoken.
      await answers.nth(2).press('Enter');
      await page.getByRole('heading', { name: german.playWords['outcome.title'] as string }).waitFor();
      await prefer(page, 'en');
      expect((await screenOf(page)).kind).toBe('outcome');
      expect((await page.getByRole('dialog').innerText()).replace(/\s+/g, ' ')).toContain(longestLine(english[2]));
      await robot.playUntil(({ kind, isOpening }) => kind === 'stop' && !isOpening);
      await hands.pick(page.getByRole('button', { name: barWords['menu.label'], exact: true }), barWords['menu.log']);
      await page.getByRole('searchbox').fill('Luis');
      await prefer(page, 'de');
      expect(await page.getByRole('searchbox').inputValue()).toBe('Luis');
      expect(await page.getByRole('heading', { name: german.playWords['log.title'] as string }).count()).toBe(1);
      await page.setViewportSize({ width: 360, height: 740 });
      await painted(page);
      expect(await misfits(page)).toEqual([]);
      expect(errors).toEqual([]);
      await close();
    },
    PATIENCE,
  );

  it('is the first one of the browser that there is, is chosen on the title by its own name, and is kept', async () => {
    const { page, errors, close } = await openGame({ locale: 'de-AT', settings: { office: 'off' } });
    await page.getByRole('button', { name: german.pagesTitle['title.play.season'] as string }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
    const description = () => page.locator('meta[name="description"]').getAttribute('content');
    expect(await description()).toBe(germanFrame['app.description']);
    await page.getByRole('button', { name: 'English', exact: true }).click();
    await page.getByRole('button', { name: pagesTitle['title.play.season'] }).waitFor();
    expect(await description()).toBe(pagesFrame['app.description']);
    await page.reload();
    await page.getByRole('button', { name: pagesTitle['title.play.season'] }).waitFor();
    await page.getByRole('button', { name: pagesTitle['title.settings'] }).click();
    await page.getByRole('radio', { name: 'Deutsch' }).check({ force: true });
    await page.getByRole('heading', { name: german.pagesSettings['settings.title'] as string, exact: true }).waitFor();
    expect(await page.title()).toContain('Einstellungen');
    expect(errors).toEqual([]);
    await close();
  });

  it('is changed in the menu of the game, just where one is', async () => {
    const { page, errors, close } = await openGame({ query: '#/play?seed=5&length=taster', settings: { office: 'off' } });
    const hands = new PointerHands(page);
    await new Robot({ page, hands, skipOpening: true }).playUntil(({ kind, isOpening }) => kind === 'planning' && !isOpening);
    await hands.pick(page.getByRole('button', { name: barWords['menu.label'], exact: true }), 'Deutsch');
    await page.getByRole('heading', { name: 'Sprint 1: Planning' }).waitFor();
    await page
      .getByText(german.playWords['planning.product-goal'] as string)
      .first()
      .waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  it('is fetched by those alone who speak it', async () => {
    const { page, context, close } = await openGame({ settings: { office: 'off' } });
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    await page.reload();
    await page.getByRole('button', { name: pagesTitle['title.help'] }).click();
    await page.waitForTimeout(1500);
    const isGerman = (url: string) => /german|\/de\//.test(url);
    expect(asked.filter(isGerman)).toEqual([]);
    await prefer(page, 'de');
    expect(asked.filter(isGerman).length).toBeGreaterThan(2);
    await close();
  });
});
