import type { ElementHandle, Locator, Page } from 'playwright-core';
import { painted } from '../harness/painted.ts';
import type { Hands } from './hands.ts';

/** Twice round the longest page. */
const MOST_TABS = 260;

type Where = 'here' | 'before' | 'behind';

/** Runs in the page: is the focus on the thing, and if not, on which side of the focus does it lie? */
function sideOf(thing: Element): Where {
  const own = document.activeElement;
  if (own === thing) return 'here';
  if (!own || own === document.body) return 'behind';
  return own.compareDocumentPosition(thing) & Node.DOCUMENT_POSITION_PRECEDING ? 'before' : 'behind';
}

/** Runs in the page: a group of radio buttons is one stop of the Tab key. */
function isInGroup(thing: Element): boolean {
  const own = document.activeElement;
  const asRadio = (element: Element | null) => (element instanceof HTMLInputElement && element.type === 'radio' ? element : null);
  const [focused, wanted] = [asRadio(own), asRadio(thing)];
  return focused !== null && wanted !== null && focused.name === wanted.name && focused.form === wanted.form;
}

/** A player without a pointer: Tab, Shift+Tab, arrows, Enter, Space, digits and the single keys. */
export class KeyboardHands implements Hands {
  readonly by = 'keyboard';
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async key(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      if (!key.endsWith('Tab')) await painted(this.page);
    }
  }

  /** Walks to the thing as a person does. Fails if Tab cannot reach it. */
  async walkTo(what: Locator): Promise<void> {
    const thing = await handleOf(what);
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      const where = await thing.evaluate(sideOf);
      if (where === 'here') return;
      await this.key(where === 'before' ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`The Tab key does not reach ${what}.`);
  }

  async press(what: Locator): Promise<void> {
    await this.walkTo(what);
    await this.key('Enter');
  }

  async choose(what: Locator): Promise<void> {
    const radio = await handleOf(what);
    for (let tabs = 0; tabs < MOST_TABS && !(await radio.evaluate(isInGroup)); tabs += 1) {
      await this.key((await radio.evaluate(sideOf)) === 'before' ? 'Shift+Tab' : 'Tab');
    }
    for (let steps = 0; steps < 20 && (await radio.evaluate(sideOf)) !== 'here'; steps += 1) await this.key('ArrowDown');
    if (!(await radio.isChecked())) await this.key('Space');
    if (!(await radio.isChecked())) throw new Error(`Keys do not choose ${what}.`);
  }

  async answer(nth: number): Promise<void> {
    await this.key(`${nth}`);
  }

  async goOn(to: 'stop' | 'day'): Promise<void> {
    await this.key(to === 'stop' ? 'n' : 'd');
  }

  async pick(menu: Locator, entry: string): Promise<void> {
    await this.press(menu);
    const wanted = await handleOf(this.page.getByRole('menuitem', { name: entry }));
    for (let steps = 0; steps < 12 && (await wanted.evaluate(sideOf)) !== 'here'; steps += 1) await this.key('ArrowDown');
    await this.key('Enter');
  }
}

async function handleOf(what: Locator): Promise<ElementHandle<Element>> {
  return (await what.first().elementHandle({ timeout: 30_000 })) as ElementHandle<Element>;
}
