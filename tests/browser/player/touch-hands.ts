import type { CDPSession, Locator, Page } from 'playwright-core';
import { middle, type Place, PointerHands } from './pointer-hands.ts';

const PATIENCE = { timeout: 30_000 };

/** How long a finger rests before it pulls: a press at once would scroll the page. */
const REST_MS = 400;

/** WCAG asks for 24, we for 44. Half of it is where a finger reaches from the middle; the last pixel may be the neighbour's, for the screen rounds. */
const REACH = 44 / 2 - 1;

/** A player with one finger, and neither mouse nor keys. What is pressed must be in sight, free, and as large as a finger. */
export class TouchHands extends PointerHands {
  private readonly screen: Page;
  private session: Promise<CDPSession> | null = null;

  constructor(page: Page) {
    super(page);
    this.screen = page;
  }

  override async press(what: Locator): Promise<void> {
    const one = what.first();
    await one.waitFor(PATIENCE);
    await expectRoom(one);
    await one.tap(PATIENCE);
  }

  /** The words of a choice are part of it: a touch on them chooses too. */
  override async choose(what: Locator): Promise<void> {
    await this.press(what.first().locator('xpath=ancestor-or-self::label'));
    if (!(await what.first().isChecked())) throw new Error(`A touch does not choose ${what}.`);
  }

  /** Rests on the thing, pulls it in steps, lets go. */
  override async drag(from: Locator, to: Locator): Promise<void> {
    const [start, end] = [await middle(from), await middle(to)];
    await this.touch('touchStart', start);
    await this.screen.waitForTimeout(REST_MS);
    for (let step = 1; step <= 8; step += 1) {
      await this.touch('touchMove', { x: start.x + ((end.x - start.x) * step) / 8, y: start.y + ((end.y - start.y) * step) / 8 });
      await this.screen.waitForTimeout(25);
    }
    await this.touch('touchEnd', null);
  }

  private async touch(type: 'touchStart' | 'touchMove' | 'touchEnd', at: Place | null): Promise<void> {
    this.session ??= this.screen.context().newCDPSession(this.screen);
    await (await this.session).send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
  }
}

/**
 * Has a finger room on it? Words in a line are lower than a finger, and what may be touched reaches over them: so the page itself is
 * asked what lies in the middle, and as far from it as a finger reaches.
 */
async function expectRoom(what: Locator): Promise<void> {
  await what.scrollIntoViewIfNeeded(PATIENCE);
  const fault = await what.evaluate((thing, reach) => {
    const isOwn = (atX: number, atY: number) => {
      const hit = document.elementFromPoint(atX, atY);
      return hit !== null && (thing.contains(hit) || thing.closest('label')?.contains(hit) === true);
    };
    const isFree = () => {
      const { x, y, width, height } = thing.getBoundingClientRect();
      return isOwn(x + width / 2, y + height / 2);
    };
    // It may lie under a bar at the edge of the window: a player would scroll on.
    if (!isFree()) thing.scrollIntoView({ block: 'center' });
    if (!isFree()) return 'lies under something else';
    const { x, y, width, height } = thing.getBoundingClientRect();
    const [middleX, middleY] = [x + width / 2, y + height / 2];
    const isTall = height >= 2 * reach || (isOwn(middleX, middleY - reach) && isOwn(middleX, middleY + reach));
    const isWide = width >= 2 * reach || (isOwn(middleX - reach, middleY) && isOwn(middleX + reach, middleY));
    return isTall && isWide ? null : `is ${Math.round(width)} x ${Math.round(height)}: too small for a finger`;
  }, REACH);
  if (fault !== null) throw new Error(`${what} ${fault}.`);
}
