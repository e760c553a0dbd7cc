import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { pagesTitle } from '../../src/words/en/pages-title.ts';
import { type BrowserChoice, findBrowser } from '../../tests/browser/harness/find-browser.ts';
import { serveFolder } from '../../tests/browser/harness/serve-folder.ts';
import { freshBuild, root } from '../fresh-build.mjs';
import { type Fetched, measureFetched, measureTitle, type Opened } from './first-visit.ts';
import type { Figures } from './frame-figures.ts';
import { measureInputs } from './input-delay.ts';
import { measureEmptyFrames, measureOffice, type Watched, type Window } from './office-frames.ts';

type Line = readonly [what: string, figure: string, more: string];

const SIZES: readonly Window[] = [
  { width: 900, height: 560 },
  { width: 1280, height: 800 },
  { width: 1280, height: 800, developers: 9 },
];
/** What a frame of script may take in milliseconds, a title until it can be used, an input until the next paint, and what may be fetched before the first decision. */
const BARS = { frame: 4, title: 1500, input: 100, script: 60_000, all: 400_000 };

/** A page with one button and a loop that does nothing: the baseline of the same run. */
const EMPTY = `<!doctype html><title>Empty</title><button>${pagesTitle['title.play.season']}</button>
<script>let n = 0; (function frame() { document.title = String(++n); requestAnimationFrame(frame); })();</script>`;

function print([what, figure, more]: Line): void {
  process.stdout.write(`${what.padEnd(36)} ${figure.padStart(14)}   ${more}\n`);
}

function held(value: number, bar: number): string {
  return value <= bar ? 'holds' : 'MISSED';
}

const ms = (value: number) => `${value.toFixed(value < 100 ? 2 : 0)} ms`;
const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

function frameLines(name: string, { count, room, p50, p95, max }: Watched, empty: Figures): readonly Line[] {
  const times = (value: number, base: number) => `${(value / base).toFixed(0)} times an empty frame`;
  return [
    [`script a frame, ${name}, p50`, ms(p50), `${times(p50, empty.p50)}; room ${room}, ${count} frames`],
    [`script a frame, ${name}, p95`, ms(p95), `${times(p95, empty.p95)}; at most ${BARS.frame} ms: ${held(p95, BARS.frame)}`],
    [`script a frame, ${name}, max`, ms(max), ''],
  ];
}

function fetchedLines({ script, all, files, hasPhaser, behind }: Fetched): readonly Line[] {
  return [
    ['JavaScript before the first decision', kb(script), `gzip, at most ${BARS.script / 1000} kB: ${held(script, BARS.script)}`],
    ['all bytes before it', kb(all), `${files} files, at most ${BARS.all / 1000} kB: ${held(all, BARS.all)}`],
    ['fetched behind the title', kb(behind), 'so that a game opens at once'],
    ['Phaser fetched by then', hasPhaser ? 'yes' : 'no', hasPhaser ? 'MISSED' : 'holds'],
  ];
}

async function launch({ executablePath, env, args }: BrowserChoice): Promise<Browser> {
  // Every call to the graphics card is made and none is carried out: without a card the pixels would take the time that is measured.
  const flags = [...args.drawing, '--disable-gl-drawing-for-tests'];
  return chromium.launch({ executablePath, args: flags, env: { ...(process.env as Record<string, string>), ...env } });
}

function titleLines(title: Opened, empty: Opened): readonly Line[] {
  const { median, best } = title;
  const times = `${(median / empty.median).toFixed(1)} times an empty page, best ${ms(best)}`;
  return [
    ['an empty page usable', ms(empty.median), `processor slowed 4 times, nothing kept, best ${ms(empty.best)}; the baseline`],
    ['title usable', ms(median), `${times}; at most ${BARS.title} ms: ${held(median, BARS.title)}`],
  ];
}

function inputLine(seat: string, { count, p50, p95, max }: Figures): Line {
  const more = `p50 ${ms(p50)}, max ${ms(max)}, ${count} inputs of a day, processor slowed 4 times; at most ${BARS.input} ms`;
  return [`input to next paint, ${seat}, p95`, ms(p95), `${more}: ${held(p95, BARS.input)}`];
}

async function measureAll(browser: Browser, site: string, emptyPage: string): Promise<void> {
  const empty = await measureTitle(browser, emptyPage);
  for (const line of titleLines(await measureTitle(browser, site), empty)) print(line);
  for (const line of fetchedLines(await measureFetched(browser, site))) print(line);
  for (const [seat, name] of [
    ['sm', 'Scrum Master'],
    ['po', 'Product Owner'],
  ] as const)
    print(inputLine(name, await measureInputs(browser, site, seat)));
  const loop = await measureEmptyFrames(browser, emptyPage);
  print(['script a frame, an empty loop, p50', ms(loop.p50), `p95 ${ms(loop.p95)}, ${loop.count} frames, the baseline`]);
  for (const size of SIZES) {
    const team = size.developers === undefined ? '' : `, ${size.developers} Developers`;
    const name = `${size.width}x${size.height}${team}`;
    for (const line of frameLines(name, await measureOffice(browser, site, size), loop)) print(line);
  }
}

/** Measures the built page in a real browser: processor time of the main thread, what is fetched, when it can be used. */
export async function measurePage(): Promise<void> {
  const choice = findBrowser();
  if (choice === null) {
    print(['page', 'not measured', 'there is no browser']);
    return;
  }
  freshBuild('page');
  const folder = mkdtempSync(join(tmpdir(), 'two-seats-empty-'));
  writeFileSync(join(folder, 'index.html'), EMPTY);
  const [game, blank] = [await serveFolder(join(root, 'dist'), { gzip: true }), await serveFolder(folder, { gzip: true })];
  const browser = await launch(choice);
  try {
    await measureAll(browser, game.url, blank.url);
  } finally {
    await browser.close();
    await Promise.all([game.close(), blank.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}
