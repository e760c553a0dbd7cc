import type { Locator, Page } from 'playwright-core';
import { pagesGame } from '../../../src/words/en/pages-game.ts';
import { pagesTitle } from '../../../src/words/en/pages-title.ts';
import { barWords } from '../../../src/words/en/play-bar.ts';
import { eventWords } from '../../../src/words/en/play-events.ts';
import { tipWords } from '../../../src/words/en/play-tips.ts';
import { screenshot } from '../harness/screenshot.ts';
import type { Hands } from './hands.ts';
import { after, pattern, type Screen, type ScreenKind, screenOf, standing, WAYS_ON } from './screen.ts';

/** A piece of work that the robot does once, at the first stop of that seat where it can. False = not here, try again later. */
export interface Chore {
  readonly name: string;
  readonly seat: 'scrum-master' | 'product-owner';
  readonly at?: ScreenKind;
  do(robot: Robot): Promise<boolean>;
}

export interface RobotOptions {
  readonly page: Page;
  readonly hands: Hands;
  readonly length?: 'taster' | 'season' | 'full';
  readonly chores?: readonly Chore[];
  /** Looks at each screen once it stands, before anything is done there. */
  readonly onScreen?: (screen: Screen) => Promise<void> | void;
  /** Skips days 9 and 10 before the season at their first step. */
  readonly skipOpening?: boolean;
}

type Button = string | RegExp;

/** Far more than a taster takes; a robot that goes in circles is stopped. */
const MOST_STEPS = 400;

/** Plays the page from wherever it stands. It reads what is on the screen and knows nothing of the rules. */
export class Robot {
  readonly page: Page;
  readonly hands: Hands;
  /** Kinds of screens met, in the order of their first showing. */
  readonly met: ScreenKind[] = [];
  readonly seats = new Set<string>();
  readonly done: string[] = [];
  /** Screens after whose coming nothing had the focus. */
  readonly focusLost: string[] = [];
  private readonly options: RobotOptions;
  private readonly left: Chore[];
  private asked = 0;

  constructor(options: RobotOptions) {
    this.options = options;
    this.page = options.page;
    this.hands = options.hands;
    this.left = [...(options.chores ?? [])];
  }

  /** Plays on until `isEnd` says that this is the screen wanted. Where it gets stuck it leaves a picture. */
  async playUntil(isEnd: (screen: Screen) => boolean): Promise<Screen> {
    try {
      return await this.play(isEnd);
    } catch (error) {
      await screenshot(this.page, `stuck-${this.met.at(-1) ?? 'at-the-start'}-by-${this.hands.by}`);
      throw error;
    }
  }

  private async play(isEnd: (screen: Screen) => boolean): Promise<Screen> {
    let screen = await standing(this.page);
    for (let steps = 0; steps < MOST_STEPS; steps += 1) {
      await this.note(screen);
      if (isEnd(screen)) return screen;
      // What a chore changes on the screen is no sign yet that the way on was taken.
      if (await this.doChores(screen)) {
        screen = await standing(this.page);
        await this.note(screen);
        if (isEnd(screen)) return screen;
      }
      await this.step(screen);
      screen = await after(this.page, screen);
      await this.checkFocus(screen);
    }
    throw new Error(`No end in sight at ${screen.sign}`);
  }

  button(name: Button, exact = true): Locator {
    return this.page.getByRole('button', { name, exact: exact && typeof name === 'string' });
  }

  /** What the page shows now. */
  look(): Promise<Screen> {
    return screenOf(this.page);
  }

  private async note(screen: Screen): Promise<void> {
    if (!this.met.includes(screen.kind)) this.met.push(screen.kind);
    if (screen.seat && !screen.isOpening) this.seats.add(screen.seat);
    await this.options.onScreen?.(screen);
  }

  private async checkFocus(screen: Screen): Promise<void> {
    const isLost = () => this.page.evaluate(() => document.activeElement === null || document.activeElement === document.body);
    if (!(await isLost())) return;
    await this.page.waitForTimeout(60);
    if (await isLost()) this.focusLost.push(screen.sign);
  }

  private async step(screen: Screen): Promise<void> {
    const ways: Partial<Record<ScreenKind, () => Promise<void>>> = {
      title: () => this.start(),
      why: () => this.sayWhy(),
      planning: () => this.plan(screen),
      daily: () => this.takePart(),
      review: () => this.takePart(),
      retrospective: () => this.takePart(),
      stop: () => this.workAndGoOn(screen),
      day: () => this.workAndGoOn(screen),
      moment: () => this.hands.answer((this.asked++ % 3) + 1),
      outcome: () => this.hands.press(this.button(eventWords['outcome.go-on'])),
      begin: () => this.hands.press(this.button(pattern(tipWords['begin.go']))),
      change: () => this.hands.press(this.button(pattern(tipWords['begin.go']))),
      scope: () => this.hands.answer(1),
      release: () => this.hands.answer(1),
      'free-hour': () => this.spendHour(),
      journal: () => this.hands.press(this.button(barWords['dialog.back'])),
      aside: () => this.hands.press(this.button(eventWords['moment.back'])),
      sliders: () => this.rate(),
      'looking-back': () => this.intend(),
      'season-end': () => this.hands.press(this.page.getByRole('button', { name: /^See / })),
    };
    const way = ways[screen.kind];
    if (!way) throw new Error(`The robot does not know what to do at ${screen.sign}`);
    await way();
  }

  private async start(): Promise<void> {
    const length = this.options.length ?? 'taster';
    await this.hands.choose(this.page.getByRole('radio', { name: new RegExp(`^${pagesTitle[`length.${length}`]}`) }));
    await this.hands.press(this.button(pagesTitle[`title.play.${length}`]));
  }

  private async sayWhy(): Promise<void> {
    await this.hands.choose(this.page.getByRole('radio', { name: pagesTitle['why.both'] }));
    await this.hands.press(this.button(pagesTitle['why.go']));
  }

  private async plan(screen: Screen): Promise<void> {
    if (screen.seat === 'scrum-master') return this.facilitate();
    await this.hands.press(this.button(/^Choose( another)?$/));
    const dialog = this.page.getByRole('dialog');
    await this.hands.choose(dialog.getByRole('radio').first());
    await this.hands.press(dialog.getByRole('button', { name: eventWords['planning.choose'], exact: true }));
    await this.hands.press(this.button(eventWords['planning.offer']));
  }

  private async facilitate(): Promise<void> {
    await this.hands.choose(this.page.getByRole('radio').first());
    await this.hands.press(this.button(eventWords['facilitate.choose']));
  }

  /** An event: where nothing is asked, one goes on. */
  private async takePart(): Promise<void> {
    const wayOn = this.page.getByRole('button', { name: new RegExp(`^(${WAYS_ON.join('|')})$`) });
    if ((await wayOn.count()) === 0) return this.facilitate();
    await this.hands.press(wayOn);
  }

  private async workAndGoOn(screen: Screen): Promise<void> {
    if (screen.isOpening) return this.followOpening(screen);
    await this.hands.goOn('day');
  }

  /** One step of the page explained; when it has been explained, the day runs. */
  private async followOpening(screen: Screen): Promise<void> {
    if (this.options.skipOpening) return this.hands.press(this.button(tipWords['opening.skip']));
    for (const words of ['opening.next', 'opening.done'] as const) {
      const next = this.button(tipWords[words]);
      while ((await next.count()) > 0) {
        await this.hands.press(next);
        await this.checkFocus(screen);
      }
    }
    await this.hands.goOn('stop');
  }

  /** Does what is left to be done at this screen, and no more. Says whether it did anything. */
  async doChores(screen: Screen): Promise<boolean> {
    if (screen.isOpening) return false;
    const before = this.done.length;
    for (const chore of this.left.filter((one) => one.seat === screen.seat && (one.at ?? 'stop') === screen.kind)) {
      if (!(await chore.do(this))) continue;
      this.left.splice(this.left.indexOf(chore), 1);
      this.done.push(chore.name);
    }
    return this.done.length > before;
  }

  private async spendHour(): Promise<void> {
    if (this.hands.by === 'keyboard') return this.hands.answer(1);
    await this.hands.press(this.button(new RegExp(`^${eventWords['hour.take']}`)));
  }

  private async rate(): Promise<void> {
    const groups = this.page.getByRole('group');
    const count = await groups.count();
    for (let at = 0; at < count; at += 1) {
      await this.hands.choose(groups.nth(at).getByRole('radio', { name: pagesGame['sliders.step'].replace('{n}', `${4 + at}`) }));
    }
    await this.hands.press(this.button(pagesGame['sliders.go']));
  }

  private async intend(): Promise<void> {
    const group = this.page.getByRole('group', { name: pagesGame['intention.title'] });
    await this.hands.choose(group.getByRole('radio').first());
    await this.hands.press(this.button(/^On to /).filter({ visible: true }));
  }
}
