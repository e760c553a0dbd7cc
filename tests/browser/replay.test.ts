import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { abba } from '../../src/core/game/lengths.ts';
import { toolsFor } from '../../src/core/game/tools.ts';
import { recordSeason } from '../../src/core/lab/record-season.ts';
import { shippedPlayer } from '../../src/core/players/shipped.ts';
import { packRecording, unpackRecording } from '../../src/core/replay/pack-recording.ts';
import type { Recording } from '../../src/core/replay/recording.ts';
import type { Player } from '../../src/core/sim/player.ts';
import { pagesProblem } from '../../src/words/en/pages-problem.ts';
import { pagesReplay } from '../../src/words/en/pages-replay.ts';
import { barWords } from '../../src/words/en/play-bar.ts';
import { cityTickets } from '../core/play.ts';
import { axe } from './harness/axe.ts';
import { type GameOptions, openGame, withBrowser } from './harness/open-game.ts';
import { screenshot } from './harness/screenshot.ts';
import { PointerHands } from './player/pointer-hands.ts';
import { readRun, saveRun } from './player/run-file.ts';
import { standing } from './player/screen.ts';

const PATIENCE = 120_000;
const fast: GameOptions = { settings: { office: 'off', tips: false } };
const scenario = cityTickets();

/** A season of four Sprints by the ordinary player, as somebody sends it. */
const season: Recording = recordSeason(
  scenario,
  { seed: 31, sprints: 4, days: 10, played: abba('scrum-master', 4) },
  shippedPlayer('journeyman', toolsFor(scenario)) as Player,
);

const bytesOf = (recording: Recording) => packRecording(recording, scenario) ?? new Uint8Array();
const lettersOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
const letters = lettersOf(bytesOf(season));

const bar = (page: Page) => page.getByRole('region', { name: pagesReplay['run.title'] });
const slider = (page: Page) => page.getByRole('slider', { name: pagesReplay['run.slider'] });
const placeOf = (page: Page) => slider(page).getAttribute('aria-valuetext');

withBrowser('a run as a link', () => {
  it(
    'is a link of at most 2,000 letters, shows every day, and plays to the same end in another browser',
    async () => {
      const { page, errors, close } = await openGame({ ...fast, query: `#r=${letters}` });
      expect(page.url().length).toBeLessThanOrEqual(2_000);
      await slider(page).waitFor();
      expect(await placeOf(page)).toContain('Sprint 1, Sprint Planning');
      await slider(page).focus();
      await page.keyboard.press('End');
      // The last stop is only reached if the fingerprint of its world is that of the sender's.
      expect(await placeOf(page)).toContain(pagesReplay['run.place.end']);
      await bar(page).getByRole('button', { name: 'Sprint 3', exact: true }).click();
      expect(await placeOf(page)).toContain('Sprint 3, Sprint Planning');
      await bar(page).getByRole('button', { name: pagesReplay['run.day-on'] }).click();
      expect(await placeOf(page)).toContain('Sprint 3, day 2');
      const asked = Date.now();
      await slider(page).focus();
      await page.keyboard.press('ArrowRight');
      expect(Date.now() - asked).toBeLessThan(2_000);
      await bar(page).getByRole('button', { name: pagesReplay['run.day-back'] }).click();
      expect(await axe(page)).toEqual([]);
      expect(errors).toEqual([]);
      await close();
    },
    PATIENCE,
  );

  it(
    'is played on from any day, as practice and in a game of its own',
    async () => {
      const packed = unpackRecording(bytesOf(season));
      const back = packed.ok ? packed.packed.play(scenario) : null;
      expect(back?.end).toEqual(season.end);
      const { page, errors, close } = await openGame({ ...fast, query: `#r=${letters}` });
      await slider(page).waitFor();
      await bar(page).getByRole('button', { name: 'Sprint 2', exact: true }).click();
      await bar(page).getByRole('button', { name: pagesReplay['run.day-on'] }).click();
      const place = await placeOf(page);
      expect(place).toContain('Sprint 2, day 2');
      await bar(page).getByRole('button', { name: pagesReplay['run.play-on'] }).click();
      const dialog = page.getByRole('dialog');
      expect(await dialog.innerText()).toContain(pagesReplay['run.branch.practice']);
      await dialog.getByRole('button', { name: pagesReplay['run.branch.go'], exact: true }).click();
      await expect.poll(() => page.url()).toContain('#/game');
      await standing(page);
      const file = readRun(await saveRun(page, new PointerHands(page)));
      const { commands } = file.recording;
      expect(commands).toEqual(season.commands.slice(0, commands.length));
      expect(commands.length).toBeGreaterThan(20);
      await new PointerHands(page).pick(
        page.getByRole('button', { name: barWords['menu.label'], exact: true }),
        barWords['menu.leave'],
      );
      expect(errors).toEqual([]);
      await close();
    },
    PATIENCE,
  );

  it(
    'that cannot be shown says what is wrong and what to do',
    async () => {
      const { page, close } = await openGame({ ...fast, query: `#r=${letters.slice(0, -6)}` });
      await page.getByText(pagesProblem['problem.run-cut']).waitFor();
      expect(await page.getByText(pagesProblem['problem.run-cut.do']).count()).toBe(1);
      await page.getByRole('button', { name: pagesReplay['run.to-title'] }).click();
      await expect.poll(() => page.url()).not.toContain('#r=');
      await close();
    },
    PATIENCE,
  );

  it.each([
    ['wide', 1280, 800],
    ['narrow', 360, 740],
  ])(
    'stands on a %s page without a flaw',
    async (name, width, height) => {
      const { page, errors, close } = await openGame({ ...fast, width, height, query: `#r=${letters}` });
      await slider(page).waitFor();
      await bar(page).getByRole('button', { name: 'Sprint 2', exact: true }).click();
      for (let stop = 0; stop < 6; stop++) await bar(page).getByRole('button', { name: pagesReplay['run.stop-on'] }).click();
      await screenshot(page, `replay-${name}`);
      expect(await axe(page)).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      expect(errors).toEqual([]);
      await close();
    },
    PATIENCE,
  );
});
