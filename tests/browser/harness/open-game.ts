import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, describe, inject } from 'vitest';
import type { Settings } from '../../../src/play/game.ts';
import type { BrowserChoice } from './find-browser.ts';
import { speakPseudo } from './pseudo-language.ts';

export interface GameOptions {
  /** Size of the window in CSS pixels. */
  width?: number;
  height?: number;
  dark?: boolean;
  /** What follows the address: `?…`, `#/play?…` or both. */
  query?: string;
  reducedMotion?: boolean;
  /** A browser that cannot draw with WebGL. */
  noWebgl?: boolean;
  /** A browser that refuses to store anything (private windows of some browsers). */
  noIndexedDb?: boolean;
  /** The part of the program that draws the office never arrives. */
  noPhaser?: boolean;
  touch?: boolean;
  forcedColors?: boolean;
  locale?: string;
  /** Lets the game make its copy for times without a network. Elsewhere it would only cost time. */
  keepsCopy?: boolean;
  /** Another place than the build that all tests play. */
  site?: string;
  /** Whoever asks for German gets English in the dress of a language that nobody speaks. */
  pseudo?: boolean;
  /** Settings that this browser has kept from an earlier visit. */
  settings?: Partial<Settings>;
}

export interface OpenGame {
  page: Page;
  context: BrowserContext;
  /** What the console called an error, what was thrown and not caught, and what could not be loaded. Should stay empty. */
  errors: string[];
  close(): Promise<void>;
}

const choice = inject('browser');
const site = inject('site');
type Kind = keyof BrowserChoice['args'];
const running = new Map<Kind, Promise<Browser>>();

afterAll(async () => {
  for (const browser of running.values()) await (await browser).close();
});

/** A group of tests that need a browser. Where there is none they are skipped, and the name says so. */
export function withBrowser(name: string, tests: () => void): void {
  const isMissing = choice === null;
  describe(isMissing ? `${name} (skipped: no browser)` : name, { skip: isMissing }, tests);
}

/** Opens the built game in a fresh window with nothing stored. Use inside `withBrowser`; close what you open. */
export async function openGame(options: GameOptions = {}): Promise<OpenGame> {
  const browser = await browserFor(options);
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    colorScheme: options.dark ? 'dark' : 'light',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    forcedColors: options.forcedColors ? 'active' : 'none',
    hasTouch: options.touch ?? false,
    locale: options.locale ?? 'en-GB',
    serviceWorkers: options.keepsCopy ? 'allow' : 'block',
  });
  await cripple(context, options);
  if (options.pseudo) await speakPseudo(context);
  if (options.settings) await context.addInitScript(keepSettings, JSON.stringify(options.settings));
  const page = await context.newPage();
  const errors = collectErrors(page);
  await page.goto((options.site ?? site) + (options.query ?? ''));
  return { page, context, errors, close: () => context.close() };
}

/** Files of the site that hold Phaser; `vite.config.ts` names the chunk. */
const phaserFiles = /\/phaser-[\w-]+\.js$/;

/** One browser of each kind a file of tests; without the drawn office the plain one does, in half the time. */
function browserFor({ settings, noPhaser, noWebgl }: GameOptions): Promise<Browser> {
  const kind: Kind = settings?.office === 'off' || noPhaser || noWebgl ? 'plain' : 'drawing';
  const browser = running.get(kind) ?? launch(kind);
  running.set(kind, browser);
  return browser;
}

function launch(kind: Kind): Promise<Browser> {
  if (choice === null) throw new Error('skipped: no browser');
  const env = { ...(process.env as Record<string, string>), ...choice.env };
  return chromium.launch({ executablePath: choice.executablePath, args: choice.args[kind], env });
}

/** Takes away what the test wants to be missing, before the page's own code runs. */
async function cripple(context: BrowserContext, { noWebgl, noIndexedDb, noPhaser }: GameOptions): Promise<void> {
  if (noWebgl) await context.addInitScript(removeWebgl);
  if (noIndexedDb) await context.addInitScript(refuseIndexedDb);
  if (noPhaser) await context.route(phaserFiles, (route) => route.abort('blockedbyclient'));
}

/** Only where nothing is kept yet: what the test changes on the page outlives a reload. */
function keepSettings(text: string): void {
  localStorage.setItem('two-seats.settings', localStorage.getItem('two-seats.settings') ?? text);
}

function removeWebgl(): void {
  const original = HTMLCanvasElement.prototype.getContext as (
    this: HTMLCanvasElement,
    kind: string,
    how?: unknown,
  ) => RenderingContext | null;
  HTMLCanvasElement.prototype.getContext = function getContext(this: HTMLCanvasElement, kind: string, how?: unknown) {
    return kind.includes('webgl') ? null : original.call(this, kind, how);
  } as typeof HTMLCanvasElement.prototype.getContext;
}

function refuseIndexedDb(): void {
  IDBFactory.prototype.open = () => {
    throw new DOMException('Storage is switched off.', 'SecurityError');
  };
}

function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    const from = message.location().url;
    // A file that the test itself holds back is no fault of the page.
    if (message.type() === 'error' && !phaserFiles.test(from)) errors.push(`console: ${message.text()} (${from})`);
  });
  page.on('pageerror', (error) => errors.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? 'failed';
    if (why !== 'net::ERR_ABORTED' && !phaserFiles.test(request.url())) errors.push(`not loaded: ${request.url()} (${why})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) errors.push(`not loaded: ${response.url()} (${response.status()})`);
  });
  return errors;
}
