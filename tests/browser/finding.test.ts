import { expect, it } from 'vitest';
import { keyWords as germanKeys } from '../../src/words/de/keys.ts';
import { playWords as german } from '../../src/words/de/play.ts';
import { keyWords } from '../../src/words/en/keys.ts';
import { backlogWords } from '../../src/words/en/play-backlog.ts';
import { barWords } from '../../src/words/en/play-bar.ts';
import { paletteWords } from '../../src/words/en/play-palette.ts';
import { openGame, withBrowser } from './harness/open-game.ts';
import { outline } from './harness/outline.ts';
import { prefer } from './harness/pseudo-language.ts';
import { orderOf } from './player/chores.ts';
import { PointerHands } from './player/pointer-hands.ts';
import { Robot } from './player/robot.ts';

const PATIENCE = 200_000;
const SOON = { timeout: 10_000 };

withBrowser('finding anything by typing, keys of one’s own, and taking back', () => {
  it(
    'works by keyboard alone, says why something cannot be done now, and goes to what was found',
    async () => {
      const { page, errors, close } = await openGame({
        query: '#/play?seed=77&order=po&length=taster',
        settings: { office: 'off', keys: { log: 'x' } },
        reducedMotion: true,
      });
      await expect.poll(() => outline(page.locator('main')), SOON).toEqual(TITLE);
      const robot = new Robot({ page, hands: new PointerHands(page), skipOpening: true });
      await robot.playUntil(({ kind, isOpening }) => kind === 'planning' && !isOpening);

      const before = await orderOf(page);
      await page
        .getByRole('button', { name: backlogWords['backlog.move-menu'].replace('{item}', before[2] ?? ''), exact: true })
        .click();
      await page.getByRole('menuitem', { name: backlogWords['backlog.move-top'] }).click();
      await expect.poll(() => orderOf(page), SOON).not.toEqual(before);
      await page.keyboard.press('Control+z');
      await expect.poll(() => orderOf(page), SOON).toEqual(before);

      const palette = page.getByRole('dialog', { name: paletteWords['palette.title'] });
      await page.keyboard.press('Control+k');
      await page.keyboard.type('next day');
      await expect.poll(() => outline(palette), SOON).toEqual(PALETTE);
      await page.keyboard.press('Enter');
      expect(await palette.count()).toBe(1);
      await page.keyboard.press('Control+a');
      await page.keyboard.type('sprint goal');
      await page.keyboard.press('Enter');
      await palette.getByRole('heading', { name: 'Sprint Goal', exact: true }).waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => palette.count(), SOON).toBe(0);

      await robot.playUntil(({ kind }) => kind === 'stop');
      expect((await outline(page.locator('header').first())).slice(0, STOP.length)).toEqual(STOP);
      await page.keyboard.press('l');
      expect(await page.getByRole('dialog').count()).toBe(0);
      await page.keyboard.press('x');
      await page.getByRole('dialog', { name: 'The log' }).waitFor();
      expect(errors).toEqual([]);
      await close();
    },
    PATIENCE,
  );

  it(
    'gives numbers to the question that is seen, whatever lies under it, and speaks as the page does',
    async () => {
      const { page, errors, close } = await openGame({
        query: '#/play?seed=77&order=sm&length=taster',
        settings: { office: 'off', keys: { 'speed-2': '', log: '2' } },
        reducedMotion: true,
      });
      const robot = new Robot({ page, hands: new PointerHands(page), skipOpening: true });
      await robot.playUntil(({ kind, isOpening }) => kind === 'planning' && !isOpening);
      await page.keyboard.press('2');
      expect(await page.getByRole('radio').nth(1).isChecked()).toBe(true);
      await page.waitForTimeout(300);
      expect(await page.getByRole('dialog').count()).toBe(0);

      await robot.playUntil(({ kind }) => kind === 'moment');
      await page.keyboard.press('Control+k');
      await page.keyboard.type('sprint goal');
      await page.keyboard.press('Enter');
      const palette = page.locator('dialog.palette');
      await palette.getByRole('heading', { name: 'Sprint Goal', exact: true }).waitFor();
      await page.keyboard.press('1');
      await page.waitForTimeout(300);
      expect(await page.locator('.moment__answers').count()).toBe(1);
      await palette.getByRole('button', { name: paletteWords['palette.back'] }).click();
      await page.keyboard.press('Control+a');
      await page.keyboard.type('motion: none');
      await page.keyboard.press('Enter');
      await page.locator('html[data-motion="reduced"]').waitFor({ state: 'attached' });
      await prefer(page, 'de');
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Backspace');
      await palette.getByRole('option', { name: german['menu.settings'] as string }).waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => palette.count(), SOON).toBe(0);
      await page.keyboard.press('1');
      await expect.poll(() => page.locator('.moment__answers').count(), SOON).toBe(0);
      expect(errors).toEqual([]);
      await close();
    },
    PATIENCE,
  );

  it('says what became of a key in the language that is spoken by then', async () => {
    const { page, close } = await openGame({ query: '#/settings', settings: { office: 'off' } });
    await page.getByRole('button', { name: /The log/ }).click();
    await page.keyboard.press('F2');
    await page.getByText(keyWords['keys.wrong']).waitFor();
    await prefer(page, 'de');
    expect(await page.getByText(germanKeys['keys.wrong'] as string).count()).toBe(1);
    await close();
  });
});

const TITLE = [
  'navigation "Language"',
  'button "Deutsch"',
  'heading "Two Seats" [level=#]',
  'button "Play another one"',
  'group "How long?"',
  'radio "Taster # Sprints, # min first impressions" [checked]',
  'radio "Season # Sprints, # to # min role-fit report"',
  'radio "Full # Sprints, # to # min a surer report"',
  'group "Which world?"',
  'radio "City tickets" [checked]',
  'radio "Clinic appointments"',
  'button "Play a taster"',
  'button "Play one seat only"',
  'button "Compare results"',
  'button "Help"',
  'button "Open a run file"',
  'button "Settings"',
  'button "How it is worked out"',
  'button "Credits"',
];

const PALETTE = [
  'dialog "Find anything"',
  'banner',
  'heading "Find anything" [level=#]',
  'button "Close"',
  'combobox "Type what you look for" [expanded]: next day',
  'listbox "What was found"',
  'group "The clock"',
  `option "Next day ${barWords['clock.first-decide']}" [disabled] [selected]`,
];

const STOP = [
  'banner',
  'heading "Sprint #, day # of #" [level=#]',
  'button "Pause" [pressed]',
  'button "#x, Run at # times the speed"',
  'button "#x, Run at # times the speed"',
  'button "#x, Run at # times the speed"',
  'button "Next stop"',
  'button "Next day"',
  'button "Menu"',
];
