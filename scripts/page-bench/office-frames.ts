import type { Browser, Page } from 'playwright-core';
import type { Settings } from '../../src/play/game.ts';
import { barWords } from '../../src/words/en/play-bar.ts';
import { PointerHands } from '../../tests/browser/player/pointer-hands.ts';
import { Robot } from '../../tests/browser/player/robot.ts';
import { type Screen, screenOf } from '../../tests/browser/player/screen.ts';
import { type Figures, figuresOf } from './frame-figures.ts';
import { scriptPerFrame, traced } from './main-thread.ts';

export interface Window {
  readonly width: number;
  readonly height: number;
  /** A larger team than usual: those of the reserve join. */
  readonly developers?: number;
}

export interface Watched extends Figures {
  /** Size of the drawn room in CSS pixels, and what draws it. */
  readonly room: string;
}

/** The page sleeps while nothing moves, so frames come when somebody walks or types; this many are waited for. */
const FRAMES = 600;
/** A page whose day does not run, or whose room is not drawn, is found out. */
const MOST_ROUNDS = 60;
const ROUND_MS = 3000;
/** Looking more often would be part of what is measured. */
const POLL_MS = 250;

const UNDISTURBED: Partial<Settings> = { tips: false, autoPause: { hidden: false, news: false } };

const isAtWork = ({ kind, isOpening }: Screen) => !isOpening && (kind === 'stop' || kind === 'day');

/** Script on the main thread, frame by frame in milliseconds, while days of a season run at single speed with the office drawn. */
export async function measureOffice(browser: Browser, site: string, { width, height, developers }: Window): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width, height } });
  // Only a question stops the clock, so that the day runs most of the time.
  await context.addInitScript((text) => localStorage.setItem('two-seats.settings', text), JSON.stringify(UNDISTURBED));
  const page = await context.newPage();
  if (developers !== undefined) await enlargeTeam(page, developers);
  await page.goto(`${site}#/play?seed=7&order=sm&length=season`);
  const robot = new Robot({ page, hands: new PointerHands(page), length: 'season', skipOpening: true });
  await robot.playUntil(isAtWork);
  await page.locator('canvas').waitFor();
  const tracer = await browser.newBrowserCDPSession();
  const frames: number[] = [];
  let room = '';
  for (let round = 0; frames.length < FRAMES; round++) {
    if (round === MOST_ROUNDS) throw new Error(`Only ${frames.length} frames in ${MOST_ROUNDS} rounds.`);
    frames.push(...scriptPerFrame(await traced(tracer, () => letRun(page))));
    // Only while the day runs the whole room is shown.
    if ((await screenOf(page)).isRunning) {
      room ||= await roomOf(page);
      if (developers !== undefined && (await countTeam(page)) < developers)
        throw new Error(`The team has no ${developers} Developers.`);
    } else await robot.playUntil(isAtWork);
  }
  await context.close();
  return { ...figuresOf(frames), room };
}

/** How the program says what a team counts where nobody asks for another number. */
const USUAL_TEAM = /\bteam\s*\?\?\s*6\b/;

/** The page has no switch for larger teams: it is handed the program with another number. */
async function enlargeTeam(page: Page, developers: number): Promise<void> {
  await page.route('**/assets/*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(USUAL_TEAM, `team??${developers}`) });
  });
}

async function countTeam(page: Page): Promise<number> {
  return page.locator('[data-piece="team"] button').count();
}

async function roomOf(page: Page): Promise<string> {
  return page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas.getBoundingClientRect();
    const isWebgl = canvas.getContext('webgl2') !== null || canvas.getContext('webgl') !== null;
    return `${Math.round(width)}x${Math.round(height)} by ${isWebgl ? 'WebGL' : 'canvas'}`;
  });
}

/** Lets the day run for a while, or until it stands: at a stop or a question. */
async function letRun(page: Page): Promise<void> {
  if (!(await screenOf(page)).isRunning) {
    await page.getByRole('button', { name: barWords['clock.speed-label'].replace('{speed}', '1') }).click();
    // Time begins after the paint of the press.
    await pauseIs('false', page);
  }
  await pauseIs('true', page);
}

/** Waits for the pause button to be pressed or not, but not longer than a round. */
async function pauseIs(pressed: 'true' | 'false', page: Page): Promise<void> {
  await page
    .waitForFunction(
      ([name, state]) =>
        [...document.querySelectorAll('button')].some((one) => one.ariaLabel === name && one.ariaPressed === state),
      [barWords['clock.pause'], pressed] as const,
      { timeout: ROUND_MS, polling: POLL_MS },
    )
    .catch(() => undefined);
}

/** The same watch over a page that does nothing in its frames: what the browser itself takes. */
export async function measureEmptyFrames(browser: Browser, emptyPage: string): Promise<Figures> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(emptyPage);
  const tracer = await browser.newBrowserCDPSession();
  const frames: number[] = [];
  for (let round = 0; round < MOST_ROUNDS && frames.length < FRAMES; round++)
    frames.push(...scriptPerFrame(await traced(tracer, () => page.waitForTimeout(ROUND_MS))));
  await context.close();
  return figuresOf(frames);
}
