import type { Locator, Page } from 'playwright-core';
import { barWords } from '../../../src/words/en/play-bar.ts';
import type { Hands } from './hands.ts';

const PATIENCE = { timeout: 30_000 };

/** A player with a mouse, who never touches the keyboard. Every press is checked: the thing is in sight and nothing lies over it. */
export class PointerHands implements Hands {
  readonly by = 'pointer';
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(what: Locator): Promise<void> {
    await what.first().click(PATIENCE);
  }

  /** The words of a choice are part of it: a press on them chooses too. */
  async choose(what: Locator): Promise<void> {
    await what.first().locator('xpath=ancestor-or-self::label').click(PATIENCE);
    if (!(await what.first().isChecked())) throw new Error(`A press does not choose ${what}.`);
  }

  async answer(nth: number): Promise<void> {
    await this.press(
      this.page
        .getByRole('dialog')
        .getByRole('listitem')
        .getByRole('button')
        .nth(nth - 1),
    );
  }

  async goOn(to: 'stop' | 'day'): Promise<void> {
    const name = barWords[to === 'stop' ? 'clock.next-stop' : 'clock.next-day'];
    await this.press(this.page.getByRole('button', { name, exact: true }));
  }

  async pick(menu: Locator, entry: string): Promise<void> {
    await this.press(menu);
    await this.press(this.page.getByRole('menuitem', { name: entry }));
  }

  /** Drags in steps, as a hand does. */
  async drag(from: Locator, to: Locator): Promise<void> {
    const [start, end] = [await middle(from), await middle(to)];
    await this.page.mouse.move(start.x, start.y);
    await this.page.mouse.down();
    for (let step = 1; step <= 8; step += 1) {
      await this.page.mouse.move(start.x + ((end.x - start.x) * step) / 8, start.y + ((end.y - start.y) * step) / 8);
      await this.page.waitForTimeout(25);
    }
    await this.page.mouse.up();
  }
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where to take hold of a thing, once it is in sight. */
export async function middle(thing: Locator): Promise<Place> {
  await thing.scrollIntoViewIfNeeded();
  const box = await thing.boundingBox();
  if (!box) throw new Error(`${thing} is not in sight.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
