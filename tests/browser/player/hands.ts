import type { Locator } from 'playwright-core';

/** What a robot can do with a page. Things are found by role and name, as a reader of the page finds them. */
export interface Hands {
  readonly by: 'keyboard' | 'pointer';
  /** Presses a button, link or tab. */
  press(what: Locator): Promise<void>;
  /** Chooses a radio button. */
  choose(what: Locator): Promise<void>;
  /** Answers a question with its nth answer, from 1. */
  answer(nth: number): Promise<void>;
  /** Lets time go on. */
  goOn(to: 'stop' | 'day'): Promise<void>;
  /** Picks an entry of a menu behind a button. */
  pick(menu: Locator, entry: string): Promise<void>;
}
