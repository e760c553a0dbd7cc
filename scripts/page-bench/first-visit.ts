import type { Browser, CDPSession, Page } from 'playwright-core';
import { pagesTitle } from '../../src/words/en/pages-title.ts';

/** How many times slower than this machine's the processor of a cheap phone is taken to be. */
const SLOWER = 4;
const VISITS = 5;
/** What the title fetches behind itself begins within this time. */
const SETTLE_MS = 1500;

declare global {
  interface Window {
    pressableAt?: number;
  }
}

/** Runs in the page before its own code: notes when a button of one of these names can be seen, lies on top and has been painted. */
function watchFor(names: readonly string[]): void {
  const isPressable = (button: HTMLButtonElement) => {
    const { left, top, width, height } = button.getBoundingClientRect();
    const onTop = document.elementFromPoint(left + width / 2, top + height / 2);
    return !button.disabled && width > 0 && onTop !== null && button.contains(onTop);
  };
  const look = () => {
    const button = [...document.querySelectorAll('button')].find((one) => names.includes((one.textContent ?? '').trim()));
    if (button === undefined || !isPressable(button)) return void requestAnimationFrame(look);
    // A task of its own: this frame has been painted by then.
    setTimeout(() => {
      window.pressableAt ??= performance.now();
    });
  };
  requestAnimationFrame(look);
}

/** Opens an address in a window that has never seen it and waits until its button can be pressed: milliseconds since it was asked for. */
async function visit(page: Page, address: string): Promise<number> {
  const names = [pagesTitle['title.play.season'], pagesTitle['title.play.taster'], pagesTitle['title.play.full']];
  await page.addInitScript(watchFor, names);
  await page.goto(address);
  await page.waitForFunction(() => window.pressableAt !== undefined);
  return page.evaluate(() => window.pressableAt ?? Number.NaN);
}

/** Milliseconds until the title can be used on a slow processor with nothing in the cache: the middle one of some visits. */
export async function measureTitle(browser: Browser, address: string): Promise<number> {
  const times: number[] = [];
  for (let nth = 0; nth < VISITS; nth++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    times.push(await visit(page, address));
    await context.close();
  }
  return times.toSorted((a, b) => a - b)[Math.floor(VISITS / 2)] as number;
}

/** What a first visit fetches, in bytes as they come over the line: compressed, with their headers. */
export interface Fetched {
  readonly script: number;
  readonly all: number;
  readonly files: number;
  readonly hasPhaser: boolean;
  /** What comes behind, while the title stands and nobody has chosen anything. */
  readonly behind: number;
}

/** All that is asked for until the button of the title can be pressed, which is the first decision; and what comes after that by itself. */
export async function measureFetched(browser: Browser, address: string): Promise<Fetched> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const files = listen(await context.newCDPSession(page));
  await visit(page, address);
  const usable = await page.evaluate(() => performance.timeOrigin + (window.pressableAt ?? 0));
  await page.waitForTimeout(SETTLE_MS);
  await page.waitForLoadState('networkidle');
  await context.close();
  const [first, behind] = [true, false].map((isFirst) =>
    [...files.values()].filter((file) => file.askedAt <= usable === isFirst),
  );
  const bytesOf = (some: readonly File[] = []) => some.reduce((bytes, file) => bytes + file.bytes, 0);
  return {
    script: bytesOf(first?.filter(({ kind }) => kind === 'Script')),
    all: bytesOf(first),
    files: first?.length ?? 0,
    hasPhaser: [...files.values()].some(({ url }) => /phaser/.test(url)),
    behind: bytesOf(behind),
  };
}

interface File {
  readonly url: string;
  readonly kind: string;
  /** Milliseconds since 1970. */
  readonly askedAt: number;
  bytes: number;
}

function listen(session: CDPSession): ReadonlyMap<string, File> {
  const files = new Map<string, File>();
  session.on('Network.requestWillBeSent', ({ requestId, type, wallTime, request: { url } }) => {
    // What is written into the page itself is no file.
    if (url.startsWith('http')) files.set(requestId, { url, kind: type ?? 'Other', askedAt: wallTime * 1000, bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const file = files.get(requestId);
    if (file) file.bytes = encodedDataLength;
  });
  void session.send('Network.enable');
  return files;
}
