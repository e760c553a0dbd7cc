import type { CDPSession, Locator, Page } from 'playwright-core';
import { type Place, PointerHands, middle } from './pointer-hands.ts';

const PATIENCE = { timeout: 30_000 };

/** How long a finger rests before it pulls: a press at once would scroll the page. */
const REST_MS = 400;

/** WCAG asks for 24, we for 44; half a pixel is lost where the screen rounds. */
const FINGER = 43.5;

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

/** Links in a sentence may be as high as their line; all else has to have room for a finger. */
async function expectRoom(what: Locator): Promise<void> {
  const box = await what.boundingBox();
  const isInText = await what.evaluate((thing) => getComputedStyle(thing).display === 'inline');
  if (box === null) throw new Error(`${what} is not in sight.`);
  if (!isInText && Math.min(box.width, box.height) < FINGER) {
    throw new Error(`${what} is ${Math.round(box.width)} x ${Math.round(box.height)}: too small for a finger.`);
  }
}
