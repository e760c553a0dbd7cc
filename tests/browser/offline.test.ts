import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, inject, it } from 'vitest';
import type { FileList } from '../../src/offline/file-list.ts';
import { pagesTitle } from '../../src/words/de/pages-title.ts';
import { tipWords } from '../../src/words/de/play-tips.ts';
import { pagesDevice } from '../../src/words/en/pages-device.ts';
import { type GameOptions, openGame, withBrowser } from './harness/open-game.ts';
import { screenshot } from './harness/screenshot.ts';
import { serveFolder } from './harness/serve-folder.ts';
import { PointerHands } from './player/pointer-hands.ts';
import { Robot } from './player/robot.ts';

/** Whole seasons take their time; `npm run proof -- screens` plays them, with the office drawn. */
const isWhole = Boolean(process.env.EVERY_LOOK);
const PATIENCE = isWhole ? 900_000 : 60_000;
const made: string[] = [];
const LARGE_BYTES = 300_000;

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A copy of the build that may be changed, as when a host gets a newer version. */
function hosted(): string {
  const folder = mkdtempSync(join(tmpdir(), 'two-seats-host-'));
  made.push(folder);
  cpSync(inject('folder'), folder, { recursive: true });
  // How versions follow each other needs none of the large files, and they take most of the time.
  const list = JSON.parse(readFileSync(join(folder, 'offline.json'), 'utf8')) as FileList;
  const light = Object.entries(list).filter(([path]) => statSync(join(folder, path)).size < LARGE_BYTES);
  putList(folder, Object.fromEntries(light));
  return folder;
}

const integrityOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

function putList(folder: string, list: FileList): void {
  const text = JSON.stringify(list);
  writeFileSync(join(folder, 'offline.json'), text);
  const worker = readFileSync(join(folder, 'service-worker.js'), 'utf8');
  writeFileSync(join(folder, 'service-worker.js'), worker.replace(/sha256-[A-Za-z0-9+/=]+/, integrityOf(text)));
}

/** Puts a newer first page on the host, with the list of files that belongs to it unless it was forgotten. */
function putNewer(folder: string, { whole }: { whole: boolean }): void {
  const file = (name: string) => join(folder, name);
  const page = readFileSync(file('index.html'), 'utf8').replace('<body>', '<body data-version="newer">');
  writeFileSync(file('index.html'), page);
  const list = JSON.parse(readFileSync(file('offline.json'), 'utf8')) as FileList;
  // Where an upload broke off, the list and the files differ.
  putList(folder, { ...list, 'index.html': [integrityOf(whole ? page : 'lost on the way')] });
}

/** Until the copy is whole and looks after the page. */
async function copied(page: Page, marks: readonly string[] = ['1x']): Promise<void> {
  const missing = () =>
    page.evaluate(async (own) => {
      const { active } = await navigator.serviceWorker.ready;
      if (active?.state !== 'activated' || navigator.serviceWorker.controller === null) return ['the worker'];
      const list = (await (await fetch('offline.json')).json()) as Record<string, readonly string[]>;
      const cache = await caches.open('two-seats-files');
      const places = new Set((await cache.keys()).map(({ url }) => url));
      const wanted = Object.entries(list).filter(([, [, mark]]) => mark === undefined || own.includes(mark));
      const placeOf = (path: string, is = '') => new URL(`${path}?is=${encodeURIComponent(is)}`, document.baseURI).href;
      return wanted.flatMap(([path, [is]]) => (places.has(placeOf(path, is)) ? [] : [path]));
    }, marks);
  await expect.poll(missing, { timeout: 30_000 }).toEqual([]);
}

const versionOf = (page: Page) => page.evaluate(() => document.body.dataset.version ?? 'first');
const note = (page: Page) => page.getByRole('region', { name: pagesDevice['update.label'] });

withBrowser('without a network', () => {
  const worlds = isWhole ? ['city-tickets', 'clinic-appointments'] : ['clinic-appointments'];
  it.each(worlds)(
    'after one visit a new season of %s is played',
    async (pack) => {
      const options: GameOptions = isWhole ? { settings: { tips: false } } : { settings: { office: 'off', tips: false } };
      const { page, context, errors, close } = await openGame({ ...options, keepsCopy: true });
      const length = isWhole ? 'season' : 'taster';
      await copied(page);
      await context.setOffline(true);
      await page.goto(`${inject('site')}?again#/play?seed=42&order=sm&length=${length}&pack=${pack}`);
      let isDrawn = false;
      const onScreen = async () => {
        isDrawn ||= (await page.locator('canvas').count()) > 0;
      };
      const robot = new Robot({ page, hands: new PointerHands(page), length, skipOpening: true, onScreen });
      const end = isWhole ? 'report' : 'stop';
      const screen = await robot.playUntil(({ kind, isOpening }) => kind === end && !isOpening);
      expect(screen.kind).toBe(end);
      expect(isDrawn).toBe(isWhole);
      expect(errors).toEqual([]);
      await close();
    },
    PATIENCE,
  );

  if (!isWhole) return;
  it(
    'page and worlds speak German as they do with one',
    async () => {
      const options: GameOptions = { locale: 'de-DE', settings: { office: 'off', tips: false }, keepsCopy: true };
      const { page, context, errors, close } = await openGame(options);
      await copied(page, ['1x', 'de']);
      await context.setOffline(true);
      for (const pack of ['city-tickets', 'clinic-appointments']) {
        await page.goto(`${inject('site')}?${pack}#/play?seed=42&order=po&length=taster&pack=${pack}`);
        await page.getByRole('button', { name: String(pagesTitle['title.play.taster']) }).click();
        const skip = page.getByRole('button', { name: String(pagesTitle['why.skip']) });
        const planning = page.getByRole('button', { name: String(tipWords['opening.skip']) });
        await skip.or(planning).first().waitFor();
        if (await skip.isVisible()) await skip.click();
        await planning.click();
        const file = readFileSync(join(inject('folder'), `packs/de/${pack}.json`), 'utf8');
        const words = Object.entries((JSON.parse(file) as { words: Record<string, string> }).words);
        const titles = words.flatMap(([key, text]) => (/^item\..*\.title$/.test(key) ? [text] : []));
        const seen = async () => {
          const shown = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
          return titles.filter((title) => shown.includes(title)).length;
        };
        await expect.poll(seen).toBeGreaterThan(3);
        expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
      }
      expect(errors).toEqual([]);
      await close();
    },
    PATIENCE,
  );
});

withBrowser('a newer version', () => {
  it(
    'waits until it is asked for, and is never mixed with the one before',
    async () => {
      const folder = hosted();
      const host = await serveFolder(folder);
      const { page, context, close } = await openGame({ settings: { office: 'off' }, keepsCopy: true, site: host.url });
      await copied(page);
      putNewer(folder, { whole: true });
      await page.reload();
      expect(await versionOf(page)).toBe('first');
      const other = await context.newPage();
      await other.goto(host.url);
      expect(await versionOf(other)).toBe('first');
      await note(page).waitFor();
      if (process.env.SCREENS) await screenshot(page, 'newer-version');
      await note(page).getByRole('button', { name: pagesDevice['update.take'] }).click();
      await note(page).getByText(pagesDevice['update.others']).waitFor();
      expect(await versionOf(page)).toBe('first');
      await other.close();
      await note(page).getByRole('button', { name: pagesDevice['update.take'] }).click();
      await expect.poll(() => versionOf(page).catch(() => ''), { timeout: 10_000 }).toBe('newer');
      expect(await note(page).count()).toBe(0);
      await close();
      await host.close();
    },
    PATIENCE,
  );

  it(
    'that did not arrive whole is no version: the one before plays on, with a network and without',
    async () => {
      const folder = hosted();
      const host = await serveFolder(folder);
      const { page, errors, close } = await openGame({ settings: { office: 'off' }, keepsCopy: true, site: host.url });
      await copied(page);
      putNewer(folder, { whole: false });
      await page.reload();
      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        await registration.update().catch(() => {});
      });
      await expect
        .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).installing === null), { timeout: 10_000 })
        .toBe(true);
      expect(await note(page).count()).toBe(0);
      // What the page fetches while nothing is to do is here, so that no fetch is cut in two.
      await page.waitForLoadState('networkidle');
      await host.close();
      await page.reload();
      expect(await versionOf(page)).toBe('first');
      await page.getByRole('heading', { level: 1 }).waitFor();
      // The browser itself tells of the file that was refused; the player is told nothing.
      expect(errors.filter((error) => !/integrity|digest|service-worker\.js|not loaded/.test(error))).toEqual([]);
      await close();
    },
    PATIENCE,
  );
});
