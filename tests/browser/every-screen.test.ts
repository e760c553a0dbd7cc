import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { packResult } from '../../src/ui/pages/report/result-link.ts';
import { plantedSeason } from '../ui/pages/planted-people.ts';
import { axe } from './harness/axe.ts';
import { blemishes } from './harness/blemishes.ts';
import { drawingFiles } from './harness/drawing-files.ts';
import { misfits } from './harness/misfits.ts';
import { openGame, withBrowser } from './harness/open-game.ts';
import { inspectTranslated } from './harness/other-language.ts';
import { painted } from './harness/painted.ts';
import { screenshot } from './harness/screenshot.ts';
import { PointerHands } from './player/pointer-hands.ts';
import { Robot } from './player/robot.ts';
import { screenOf } from './player/screen.ts';

interface Look {
  readonly theme: 'light' | 'dark' | 'contrast';
  readonly width: number;
}

const HEIGHTS: Readonly<Record<number, number>> = { 1280: 800, 360: 740 };

/** Ways in which a window or a browser bends the page. Nothing may be lost in any of them; colours are judged in the looks. */
interface Bend {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Size of all letters against the usual one. */
  readonly text?: string;
  readonly forced?: boolean;
}

const BENDS: readonly Bend[] = process.env.EVERY_LOOK
  ? [
      { name: 'narrowest', width: 320, height: 640 },
      { name: 'zoomed twofold', width: 640, height: 400 },
      { name: 'letters of twofold size', width: 1280, height: 800, text: '200%' },
      { name: 'letters of twofold size on a phone', width: 360, height: 740, text: '200%' },
      { name: 'forced colours', width: 1280, height: 800, forced: true },
      { name: 'wide', width: 1920, height: 1080 },
    ]
  : [];

/** Two looks, in turn from screen to screen; `npm run proof` sets EVERY_LOOK, goes through all six and bends each screen. SCREENS keeps a picture of each look. */
const LOOKS: readonly Look[] = process.env.EVERY_LOOK
  ? (['light', 'dark', 'contrast'] as const).flatMap((theme) => [1280, 360].map((width) => ({ theme, width })))
  : [
      { theme: 'light', width: 1280 },
      { theme: 'dark', width: 360 },
    ];

const PATIENCE = 900_000;
const SMALL_PAGES = ['#/settings', '#/help', '#/compare', '#/credits', '#/method'];

async function wear(page: Page, { theme, width }: Look): Promise<void> {
  await page.setViewportSize({ width, height: HEIGHTS[width] ?? 800 });
  await page.evaluate((name) => {
    document.documentElement.dataset.theme = name;
  }, theme);
  await painted(page);
}

async function bend(page: Page, { width, height, text = '', forced = false }: Bend): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ forcedColors: forced ? 'active' : 'none' });
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = size;
  }, text);
  await painted(page);
}

withBrowser('every screen of a taster without the drawn office', () => {
  it(
    'has nothing that axe finds wrong, no small print and nothing over the edge, by day and by night, nor in another language; nothing is lost on the way there and back, and Phaser is never asked for',
    async () => {
      const { page, errors, close } = await openGame({
        query: '#/play?seed=77&order=sm&length=taster',
        settings: { office: 'off' },
        reducedMotion: true,
        pseudo: process.env.TONGUE !== 'de',
      });
      const drawing = drawingFiles(page);
      const found: string[] = [];
      const seen = new Set<string>();

      let screens = 0;
      const inTurn = <T>(of: readonly T[]): T => of[screens % of.length] as T;

      async function inspect(name: string): Promise<void> {
        for (const look of process.env.EVERY_LOOK ? LOOKS : [inTurn(LOOKS)]) {
          await wear(page, look);
          const wrong = [...(await axe(page)), ...(await blemishes(page))];
          found.push(...wrong.map((line) => `${name}, ${look.theme} ${look.width}: ${line}`));
          if (process.env.SCREENS) await screenshot(page, `every-${name}-${look.theme}-${look.width}`);
        }
        for (const way of BENDS) {
          await bend(page, way);
          const wrong = new Set([...(await blemishes(page)), ...(await misfits(page))]);
          found.push(...[...wrong].map((line) => `${name}, ${way.name}: ${line}`));
        }
        found.push(...(await inspectTranslated(page, name, inTurn(['rtl', 'ltr']))));
        screens += 1;
        await bend(page, { name: 'usual', width: 1280, height: 800 });
      }

      const robot = new Robot({
        page,
        hands: new PointerHands(page),
        onScreen: async ({ kind, seat, isOpening, sign }) => {
          const name = [kind, seat ?? 'no-seat', ...(isOpening ? ['opening'] : [])].join('-');
          if (seen.has(name)) return;
          seen.add(name);
          await inspect(name);
          expect((await screenOf(page)).sign).toBe(sign);
        },
      });
      await robot.playUntil(({ kind }) => kind === 'report');
      expect(await page.locator('canvas').count()).toBe(0);
      expect(drawing).toEqual([]);
      const season = await packResult(plantedSeason({ kind: 'strong-sm', seed: 3 }));
      for (const hash of [...SMALL_PAGES, `#/result/${season}`, '#/']) {
        await page.evaluate((to) => {
          location.hash = to;
        }, hash);
        await page.waitForTimeout(300);
        await inspect(hash.split('/')[1] || 'title-after-a-game');
      }
      expect(found).toEqual([]);
      expect(seen.size).toBeGreaterThanOrEqual(12);
      expect(errors).toEqual([]);
      await close();
    },
    PATIENCE,
  );
});
