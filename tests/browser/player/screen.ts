import type { Page } from 'playwright-core';
import { pagesFrame } from '../../../src/words/en/pages-frame.ts';
import { pagesGame } from '../../../src/words/en/pages-game.ts';
import { pagesProblem } from '../../../src/words/en/pages-problem.ts';
import { pagesTitle } from '../../../src/words/en/pages-title.ts';
import { backlogWords } from '../../../src/words/en/play-backlog.ts';
import { barWords } from '../../../src/words/en/play-bar.ts';
import { eventWords } from '../../../src/words/en/play-events.ts';
import { heldWords } from '../../../src/words/en/play-held.ts';
import { tipWords } from '../../../src/words/en/play-tips.ts';
import { wallWords } from '../../../src/words/en/play-wall.ts';
import { painted } from '../harness/painted.ts';

/** What a player sees, told apart by what every reader of the page gets: window title, headings, names of dialogs, the address. */
export type ScreenKind =
  | 'loading'
  | 'title'
  | 'why'
  | 'planning'
  | 'daily'
  | 'review'
  | 'retrospective'
  | 'stop'
  | 'day'
  | 'moment'
  | 'outcome'
  | 'begin'
  | 'change'
  | 'free-hour'
  | 'journal'
  | 'scope'
  | 'release'
  | 'goal'
  | 'problem'
  | 'dialog'
  | 'aside'
  | 'sliders'
  | 'looking-back'
  | 'season-end'
  | 'report'
  | 'other';

export interface Screen {
  readonly kind: ScreenKind;
  readonly seat: 'scrum-master' | 'product-owner' | null;
  /** "Sprint 2, day 5 of 10", or whatever the page's h1 says. */
  readonly heading: string;
  /** Name of the open dialog. */
  readonly dialog: string | null;
  /** Days 9 and 10 before the season. */
  readonly isOpening: boolean;
  readonly isRunning: boolean;
  /** Two screens that a player would call different have different signs. */
  readonly sign: string;
}

/** What is read from the page in one go. */
interface Raw {
  readonly hash: string;
  readonly heading: string;
  readonly bar: string;
  readonly dialog: { readonly name: string; readonly headings: readonly string[] } | null;
  readonly headings: readonly string[];
  readonly asides: readonly string[];
  readonly status: readonly string[];
  readonly buttons: readonly string[];
  readonly isPaused: boolean;
}

const pauseName = barWords['clock.pause'];

/** Runs in the page. */
function look(pause: string): Raw {
  const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const texts = (selector: string, root: ParentNode = document) =>
    [...root.querySelectorAll(selector)].map((element) => clean(element.textContent));
  const open = [...document.querySelectorAll('dialog[open]')].at(-1);
  const nameOf = (element: Element) => clean(document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent);
  const pauseButton = [...document.querySelectorAll('button')].find((one) => one.getAttribute('aria-label') === pause);
  return {
    hash: location.hash,
    heading: texts('h1')[0] ?? '',
    bar: texts('header')[0] ?? '',
    dialog: open ? { name: nameOf(open), headings: texts('h2, h3', open) } : null,
    headings: texts('h2'),
    asides: [...document.querySelectorAll('aside')].map((one) => one.getAttribute('aria-label') ?? ''),
    status: texts('[role="status"]'),
    buttons: texts('button'),
    isPaused: pauseButton?.getAttribute('aria-pressed') !== 'false',
  };
}

/** A template as a pattern: what stands in braces may be anything. */
export function pattern(template: string): RegExp {
  const parts = template.split(/\{[^}]+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
}

const DIALOGS: readonly (readonly [name: string, kind: ScreenKind])[] = [
  [tipWords['begin.title'], 'begin'],
  [tipWords['change.title'], 'change'],
  [eventWords['hour.title'], 'free-hour'],
  [eventWords['hour.read'], 'journal'],
  [eventWords['scope.title'], 'scope'],
  [eventWords['release.title'], 'release'],
  [eventWords['planning.choose-title'], 'goal'],
  [pagesProblem['problem.title'], 'problem'],
];

const HEADINGS: readonly (readonly [heading: RegExp, kind: ScreenKind])[] = [
  [pattern(pagesFrame['app.name']), 'title'],
  [pattern(pagesTitle['why.title']), 'why'],
  [pattern(pagesGame['sliders.title']), 'sliders'],
  [pattern(pagesGame['back.title']), 'looking-back'],
  [pattern(barWords['bar.planning']), 'planning'],
  [pattern(barWords['bar.daily']), 'daily'],
  [pattern(barWords['bar.review']), 'review'],
  [pattern(barWords['bar.retrospective']), 'retrospective'],
];

/** Ways on from an event at which nothing is asked. */
export const WAYS_ON: readonly string[] = [
  heldWords['held.daily.next'],
  heldWords['held.review.next'],
  heldWords['held.retrospective.next'],
];

function kindOf(raw: Raw): ScreenKind {
  const { dialog, heading, hash } = raw;
  if (dialog) {
    // Told on the sheet of the question itself, whatever its name.
    if (dialog.headings.includes(eventWords['outcome.title'])) return 'outcome';
    const known = DIALOGS.find(([name]) => name === dialog.name)?.[1];
    if (known) return known;
    return dialog.headings.includes(eventWords['moment.ask']) ? 'moment' : 'dialog';
  }
  if (raw.status.includes(pagesFrame['page.loading'])) return 'loading';
  if (raw.buttons.includes(eventWords['moment.back']) && hash === '#/game') return 'aside';
  const known = HEADINGS.find(([words]) => words.test(heading))?.[1];
  if (known) return known;
  if (hash.startsWith('#/report')) return 'report';
  if (raw.bar.includes(barWords['bar.your-seat'])) return raw.bar.includes('Stop ') ? 'stop' : 'day';
  if (hash === '#/game' && raw.buttons.includes(pagesGame['end.title-page'])) return 'season-end';
  return 'other';
}

function seatOf({ bar, headings }: Raw): Screen['seat'] {
  const [before = ''] = bar.split(barWords['bar.your-seat']);
  if (before.includes(barWords['seat.scrum-master']) || headings.includes(wallWords['wall.title'])) return 'scrum-master';
  if (before.includes(barWords['seat.product-owner']) || headings.includes(backlogWords['backlog.title'])) return 'product-owner';
  return null;
}

/** The bar without what changes on a screen that stays: numbers that count, and whether there is something to take back. */
function steadyBar(bar: string): string {
  return bar.replace(/(\d+ to )+\d+/g, '').replace(backlogWords['backlog.undo-none'], '');
}

/** What the page shows now. */
export async function screenOf(page: Page): Promise<Screen> {
  const raw = await page.evaluate(look, pauseName);
  const kind = kindOf(raw);
  const dialog = raw.dialog?.name ?? null;
  return {
    kind,
    seat: seatOf(raw),
    heading: raw.heading,
    dialog,
    isOpening: raw.asides.includes(tipWords['opening.label']),
    isRunning: (kind === 'day' || kind === 'stop') && !raw.isPaused,
    sign: [kind, dialog ?? '', steadyBar(raw.bar), raw.heading, raw.buttons.find((name) => WAYS_ON.includes(name)) ?? ''].join(
      ' | ',
    ),
  };
}

/** Waits until the clock stands, the page is there and somebody can do something. */
export async function standing(page: Page, most = 60_000): Promise<Screen> {
  const until = Date.now() + most;
  for (;;) {
    const screen = await screenOf(page);
    if (screen.kind !== 'loading' && !screen.isRunning) {
      await painted(page);
      // A question may follow in the next frame.
      const still = await screenOf(page);
      if (still.sign === screen.sign && !still.isRunning) return still;
    }
    if (Date.now() > until) throw new Error(`Still waiting at ${screen.sign}`);
    await page.waitForTimeout(40);
  }
}

/** Waits until the page shows something else than `before`, then until it stands. */
export async function after(page: Page, before: Screen, most = 15_000): Promise<Screen> {
  const until = Date.now() + most;
  for (;;) {
    const screen = await screenOf(page);
    if (screen.sign !== before.sign || screen.isRunning) return standing(page);
    if (Date.now() > until) throw new Error(`Nothing followed from what was done at ${before.sign}`);
    await page.waitForTimeout(40);
  }
}
