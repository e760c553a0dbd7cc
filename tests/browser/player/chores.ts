import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { actionWords } from '../../../src/words/en/play-actions.ts';
import { backlogWords } from '../../../src/words/en/play-backlog.ts';
import { peopleWords } from '../../../src/words/en/play-people.ts';
import { wallWords } from '../../../src/words/en/play-wall.ts';
import type { Hands } from './hands.ts';
import { KeyboardHands } from './keyboard-hands.ts';
import { PointerHands } from './pointer-hands.ts';
import type { Chore, Robot } from './robot.ts';
import { TouchHands } from './touch-hands.ts';

const PATIENCE = { timeout: 10_000 };

/** The two halves of "Move “{item}”: Space to pick up…", around the name. */
const [beforeName = '', behindName = ''] = backlogWords['backlog.handle-short'].split('{item}');

const handles = (page: Page): Locator => page.getByRole('button', { name: behindName });

/** Names of the items shown, in their order. */
export async function orderOf(page: Page): Promise<string[]> {
  const labels = await handles(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  return labels.map((label) => label.slice(beforeName.length, -behindName.length));
}

const handleOf = (page: Page, name: string): Locator => page.getByRole('button', { name: `${beforeName}${name}${behindName}` });
const menuOf = (page: Page, name: string): Locator =>
  page.getByRole('button', { name: backlogWords['backlog.move-menu'].replace('{item}', name), exact: true });

/** Puts the name at `from` to place `to`, as a list. */
function moved(order: readonly string[], from: number, to: number): string[] {
  const rest = order.filter((_, at) => at !== from);
  return [...rest.slice(0, to), order[from] ?? '', ...rest.slice(to)];
}

/** The heading of the tray. A phone has no room for it, but it is there. */
const trayHeading = (page: Page): Locator =>
  page.getByRole('heading', { name: wallWords['wall.tray'], exact: true, includeHidden: true });

/** The smallest part of the page with both the heading of the tray and a cue: names alone tell it apart. */
function tray(page: Page): Locator {
  const heading = trayHeading(page);
  return page
    .locator('div')
    .filter({ has: heading })
    .filter({ has: toggles(page) })
    .last();
}

/** Buttons that are on or off, and off. (By role alone, a button without such a state would count as off.) */
const toggles = (place: Page | Locator): Locator => place.locator('button[aria-pressed="false"]');

const looseCues = (page: Page): Locator => toggles(tray(page));

/** Is there a loose cue, and a hunch that it could be pinned under? */
async function canPin(page: Page): Promise<boolean> {
  const isTray = (await trayHeading(page).count()) > 0;
  const isEmpty = (await page.getByText(wallWords['wall.tray-empty']).count()) > 0;
  const places = page.getByRole('button', { name: wallWords['wall.or-look-label'].split('{hunch}')[0] ?? '' });
  return isTray && !isEmpty && (await places.count()) > 0;
}

/** Under a hunch a cue stands in the list of its places; in the tray it stands loose. */
async function expectPinned(page: Page, cue: string): Promise<void> {
  const pinned = page.getByRole('listitem').getByRole('button', { name: cue, exact: true });
  await expect.poll(() => pinned.count(), PATIENCE).toBe(1);
  expect(await page.getByRole('button', { name: cue, exact: true }).count()).toBe(1);
}

async function firstCue(page: Page): Promise<string> {
  return (await looseCues(page).first().innerText()).replace(/\s+/g, ' ').trim();
}

/** Enter picks the cue up, a number pins it. */
export const pinCueByKeys: Chore = {
  name: 'pin a cue by keys',
  seat: 'scrum-master',
  async do({ page, hands }) {
    if (!(hands instanceof KeyboardHands) || !(await canPin(page))) return false;
    const cue = await firstCue(page);
    await hands.press(looseCues(page).first());
    await hands.key('1');
    await expectPinned(page, cue);
    return true;
  },
};

/** What a finger goes for is the hunch itself, what a pointer goes for is its free place. Both pin the cue in hand. */
const targetsOf = (page: Page, hands: Hands): Locator =>
  hands instanceof TouchHands
    ? page.getByRole('button', { name: wallWords['wall.pin-to'].split('{hunch}')[0] ?? '' })
    : page.getByRole('button', { name: /^Pin it( here|$)/ });

/** A press picks the cue up, another pins it. */
export const pinCueByPress: Chore = {
  name: 'pin a cue by pressing it and where it goes',
  seat: 'scrum-master',
  async do({ page, hands }) {
    const tab = page.getByRole('tab', { name: peopleWords['tab.wall'], exact: true });
    if ((await tab.count()) > 0) await hands.press(tab);
    if (!(await canPin(page))) return false;
    const cue = await firstCue(page);
    await hands.press(looseCues(page).first());
    // The last one: on a phone that row is closed, and opens to show the cue.
    await hands.press(targetsOf(page, hands).last());
    await expectPinned(page, cue);
    return true;
  },
};

/** Space lifts the item, arrows carry it, Space puts it down; the focus stays with it. */
export const moveItemByKeys: Chore = {
  name: 'move an item by keys',
  seat: 'product-owner',
  at: 'planning',
  async do({ page, hands }) {
    if (!(hands instanceof KeyboardHands)) return false;
    const before = await orderOf(page);
    const name = before[2] ?? '';
    await hands.walkTo(handleOf(page, name));
    await hands.key('Space', 'ArrowUp', 'ArrowUp', 'Space');
    await expect.poll(() => orderOf(page), PATIENCE).toEqual(moved(before, 2, 0));
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')), PATIENCE).toContain(name);
    return true;
  },
};

/** The last move is taken back by the Undo button. */
export const undoMove: Chore = {
  name: 'undo a move',
  seat: 'product-owner',
  at: 'planning',
  async do({ page, hands }) {
    const undo = page.getByRole('button', { name: backlogWords['backlog.undo'], exact: true });
    const before = await orderOf(page);
    await hands.pick(menuOf(page, before[1] ?? ''), backlogWords['backlog.move-up']);
    await expect.poll(() => orderOf(page), PATIENCE).toEqual(moved(before, 1, 0));
    await hands.press(undo);
    await expect.poll(() => orderOf(page), PATIENCE).toEqual(before);
    return true;
  },
};

export const moveItemByMenu: Chore = {
  name: 'move an item by its menu',
  seat: 'product-owner',
  at: 'planning',
  async do({ page, hands }) {
    const before = await orderOf(page);
    await hands.pick(menuOf(page, before[3] ?? ''), backlogWords['backlog.move-top']);
    await expect.poll(() => orderOf(page), PATIENCE).toEqual(moved(before, 3, 0));
    return true;
  },
};

export const dragItem: Chore = {
  name: 'drag an item',
  seat: 'product-owner',
  at: 'planning',
  async do({ page, hands }) {
    if (!(hands instanceof PointerHands)) return false;
    const before = await orderOf(page);
    // The part of the program that drags comes after the page.
    await page.locator('[data-drag-ready]').first().waitFor({ state: 'attached' });
    await hands.drag(handleOf(page, before[3] ?? ''), handleOf(page, before[1] ?? ''));
    await expect.poll(() => orderOf(page), PATIENCE).toEqual(moved(before, 3, 1));
    return true;
  },
};

/** Chooses what costs own time and can be done now, and spends the time. */
export function spendOwnTime(seat: Chore['seat']): Chore {
  return {
    name: `spend own time as ${seat}`,
    seat,
    async do({ page, hands }: Robot) {
      const tab = page.getByRole('tab', { name: peopleWords['tab.do'], exact: true });
      if ((await tab.count()) > 0) await hands.press(tab);
      const list = page.getByRole('region', { name: actionWords['do.title'], exact: true });
      const price = actionWords['price.label'].one.replace('{n}', '1');
      const action = toggles(list)
        .and(list.getByRole('button', { disabled: false, name: price }))
        .first();
      if ((await action.count()) === 0) return false;
      const before = await timeLeft(page);
      await hands.press(action);
      await hands.press(list.getByRole('button', { name: /^Spend / }));
      await expect.poll(() => timeLeft(page), PATIENCE).not.toBe(before);
      return true;
    },
  };
}

/** On a phone: each part of the page is opened by its tab, and the first again at the end. */
export function openEveryTab(seat: Chore['seat']): Chore {
  return {
    name: `open every tab as ${seat}`,
    seat,
    async do({ page, hands }) {
      const tabs = await page.getByRole('tab').all();
      for (const tab of [...tabs, ...tabs.slice(0, 1)]) {
        await hands.press(tab);
        await expect.poll(() => tab.getAttribute('aria-selected'), PATIENCE).toBe('true');
      }
      return tabs.length > 0;
    },
  };
}

/** "Own time: 5 half hours of 6 left today", as it is spoken. */
async function timeLeft(page: Page): Promise<string | null> {
  return page
    .getByRole('img', { name: /^Own time: / })
    .first()
    .getAttribute('aria-label');
}
