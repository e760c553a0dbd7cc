import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { verdictWords } from '../../src/ui/pages/report/report-words.ts';
import { resultFileText } from '../../src/ui/pages/report/result-file.ts';
import { packResult } from '../../src/ui/pages/report/result-link.ts';
import type { Report } from '../../src/ui/pages/report-data.ts';
import { pagesCompare } from '../../src/words/en/pages-compare.ts';
import { pagesReport } from '../../src/words/en/pages-report.ts';
import { type Planted, plantedReport, plantedSeason } from '../ui/pages/planted-people.ts';
import { axe } from './harness/axe.ts';
import { blemishes } from './harness/blemishes.ts';
import { openGame, withBrowser } from './harness/open-game.ts';
import { painted } from './harness/painted.ts';
import { screenshot } from './harness/screenshot.ts';

/** Somebody for each answer that a report can give: real seasons of planted people, opened as the files that the page itself saves. */
const PEOPLE: Readonly<Record<Report['verdict']['kind'], Planted>> = {
  'scrum-master': { kind: 'strong-sm', seed: 3 },
  'product-owner': { kind: 'strong-po', seed: 7, length: 'full' },
  'no-clear-lean': { kind: 'both', seed: 2 },
  split: { kind: 'mixed', seed: 1 },
  noisy: { kind: 'always-first', seed: 5, length: 'full' },
  'too-little': { kind: 'population', seed: 5, length: 'taster' },
  'play-the-other-seat': { kind: 'population', seed: 6, length: 'practice', first: 'product-owner' },
};
const VERDICTS = Object.keys(PEOPLE) as Report['verdict']['kind'][];

/** Two looks for every run; `npm run proof` sets EVERY_LOOK and goes through all four. */
const LOOKS = process.env.EVERY_LOOK
  ? (['light', 'dark'] as const).flatMap((theme) => [1280, 360].map((width) => ({ theme, width })))
  : ([
      { theme: 'light', width: 1280 },
      { theme: 'dark', width: 360 },
    ] as const);
const PATIENCE = 300_000;

function fileOf(planted: Planted, name: string) {
  return { name: `${name}.json`, mimeType: 'application/json', buffer: Buffer.from(resultFileText(plantedSeason(planted))) };
}

async function openFiles(page: Page, files: readonly ReturnType<typeof fileOf>[]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles([...files]);
  await page.getByRole('heading', { name: pagesCompare['compare.files'] }).waitFor();
}

async function openReport(page: Page, nth: number): Promise<void> {
  const name = `${pagesCompare['compare.report']}: ${pagesCompare['compare.file'].replace('{n}', `${nth}`)}`;
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('heading', { name: pagesReport['caveat.title'] }).waitFor();
}

async function inspect(page: Page, name: string): Promise<string[]> {
  const found: string[] = [];
  for (const { theme, width } of LOOKS) {
    await page.setViewportSize({ width, height: width === 360 ? 740 : 800 });
    await page.evaluate((to) => {
      document.documentElement.dataset.theme = to;
    }, theme);
    await painted(page);
    const wrong = [...(await axe(page)), ...(await blemishes(page))];
    found.push(...wrong.map((line) => `${name}, ${theme} ${width}: ${line}`));
    if (process.env.SCREENS) await screenshot(page, `people-${name}-${theme}-${width}`);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  return found;
}

withBrowser('the reports of planted people’s seasons', () => {
  it(
    'open from their files with every answer there is, say it first, and have nothing that axe finds wrong',
    async () => {
      const { page, errors, close } = await openGame({ query: '#/compare', settings: { office: 'off' }, reducedMotion: true });
      await openFiles(
        page,
        VERDICTS.map((verdict) => fileOf(PEOPLE[verdict], verdict)),
      );
      const found: string[] = [];
      for (const [at, verdict] of VERDICTS.entries()) {
        const report = plantedReport(PEOPLE[verdict]);
        expect(report.verdict.kind).toBe(verdict);
        await openReport(page, at + 1);
        expect(await page.locator('.t-verdict').innerText()).toBe(verdictWords(report).headline);
        found.push(...(await inspect(page, verdict)));
        await page.getByRole('button', { name: pagesReport['report.compare'] }).click();
      }
      expect(found).toEqual([]);
      expect(errors).toEqual([]);
      await close();
    },
    PATIENCE,
  );

  it(
    'print on two pages at most, A4 and Letter, as a document with its structure in it',
    async () => {
      const packed = await packResult(plantedSeason(PEOPLE['product-owner']));
      const { page, close } = await openGame({ query: `#/result/${packed}`, settings: { office: 'off' } });
      await page.getByRole('heading', { name: pagesReport['caveat.title'] }).waitFor();
      for (const format of ['A4', 'Letter'] as const) {
        const pdf = await page.pdf({ format, tagged: true, preferCSSPageSize: false });
        const text = pdf.toString('latin1');
        if (process.env.SCREENS) keep(`people-print-${format}.pdf`, pdf);
        expect((text.match(/\/Type\s*\/Page\b/g) ?? []).length, format).toBeLessThanOrEqual(2);
        expect(text, format).toContain('/StructTreeRoot');
      }
      await close();
    },
    PATIENCE,
  );

  it(
    'stand beside each other, twelve of them, by file and by link, without a name and only on the device',
    async () => {
      const { page, errors, close } = await openGame({ query: '#/compare', settings: { office: 'off' }, reducedMotion: true });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const kinds = ['strong-sm', 'strong-po', 'population', 'both', 'mixed', 'neither'] as const;
      const group = Array.from({ length: 12 }, (_, at): Planted => ({ kind: kinds[at % 6] ?? 'population', seed: 40 + at }));
      await openFiles(
        page,
        group.slice(0, 9).map((planted, at) => fileOf(planted, `somebody-${at}`)),
      );
      const links = await Promise.all(
        group.slice(8).map(async (planted) => `see #/result/${await packResult(plantedSeason(planted))}`),
      );
      await page.getByLabel(pagesCompare['compare.links']).fill(links.join('\n'));
      await page.getByRole('button', { name: pagesCompare['compare.links.add'] }).click();
      const all = pagesCompare['compare.spread'].other.replace('{n}', '12');
      await page.getByRole('heading', { name: all }).waitFor();
      expect(await page.getByText(pagesCompare['compare.problem.twice'].split(': ')[1] ?? '').count()).toBe(1);
      expect(await page.locator('.spread__part > i').count()).toBe(await page.locator('.mini-ribbon').count());
      expect(await page.locator('.page__main').innerText()).not.toContain('somebody-');
      await page
        .getByRole('button', { name: `${pagesCompare['compare.pairs']}: ` })
        .first()
        .click();
      const found = await inspect(page, 'twelve');
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: pagesCompare['compare.save'] }).click();
      expect((await saved).suggestedFilename()).toBe('two-seats-results.csv');
      expect(found).toEqual([]);
      expect(errors).toEqual([]);
      expect(asked.filter((url) => !url.startsWith('blob:') && !url.startsWith(new URL(page.url()).origin))).toEqual([]);
      await close();
    },
    PATIENCE,
  );

  it(
    'are taken along as a picture, a link, a text, a file and a table',
    async () => {
      const packed = await packResult(plantedSeason(PEOPLE['scrum-master']));
      const { page, context, errors, close } = await openGame({ query: `#/result/${packed}`, settings: { office: 'off' } });
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.getByRole('button', { name: pagesReport['report.save'] }).click();
      for (const [key, end] of [
        ['report.save.png', 'png'],
        ['report.save.json', 'json'],
        ['report.save.csv', 'csv'],
      ] as const) {
        const saved = page.waitForEvent('download');
        await page.getByRole('button', { name: pagesReport[key] }).click();
        const download = await saved;
        expect(download.suggestedFilename()).toMatch(new RegExp(`^two-seats-season-3\\.${end}$`));
        if (process.env.SCREENS) await download.saveAs(join(import.meta.dirname, `screenshots/people-card.${end}`));
      }
      await page.getByRole('button', { name: pagesReport['report.save.link'] }).click();
      await page.getByText(pagesReport['report.save.copied']).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/#\/result\/[\w-]+$/);
      expect(errors).toEqual([]);
      await close();
    },
    PATIENCE,
  );
});

function keep(name: string, bytes: Buffer): void {
  const folder = join(import.meta.dirname, 'screenshots');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), bytes);
}
