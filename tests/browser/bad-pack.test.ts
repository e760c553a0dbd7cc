import { expect, it } from 'vitest';
import { pagesProblem } from '../../src/words/en/pages-problem.ts';
import { pagesTitle } from '../../src/words/en/pages-title.ts';
import { openGame, withBrowser } from './harness/open-game.ts';
import { PointerHands } from './player/pointer-hands.ts';
import { Robot } from './player/robot.ts';

const PATIENCE = 120_000;

interface Served {
  readonly status?: number;
  readonly body: string;
}

/** Plays from the title until the page says what is wrong with the pack. Returns what it says. */
async function saidTo({ status = 200, body }: Served) {
  const game = await openGame({ query: '#/play?seed=7&order=sm&length=taster', settings: { office: 'off' } });
  await game.page.route('**/packs/city-tickets.json', (route) =>
    route.fulfill({ status, body, contentType: 'application/json' }),
  );
  const robot = new Robot({ page: game.page, hands: new PointerHands(game.page) });
  const screen = await robot.playUntil(({ kind }) => kind === 'problem');
  const dialog = game.page.getByRole('dialog', { name: pagesProblem['problem.title'] });
  const words = await dialog.innerText();
  await robot.hands.press(dialog.getByRole('button', { name: pagesProblem['problem.close'] }));
  await dialog.waitFor({ state: 'hidden' });
  return { ...game, screen, words };
}

withBrowser('a pack with a mistake', () => {
  it.each([
    ['that is cut off', '{"format":1,"scenario":', 'problem.broken-pack'],
    ['that holds something else', '{"format":1}', 'problem.broken-pack'],
    ['of another format', '{"format":999,"scenario":{},"words":{}}', 'problem.broken-pack'],
  ] as const)(
    '%s is told in a clear sentence',
    async (_, body, key) => {
      const { page, words, errors, close } = await saidTo({ body });
      expect(words).toContain(pagesProblem[key]);
      expect(words).toContain(pagesProblem[`${key}.do`]);
      // No blank page: one can go on from where one was.
      expect(await page.getByRole('button', { name: pagesTitle['why.go'] }).isVisible()).toBe(true);
      expect(errors).toEqual([]);
      await close();
    },
    PATIENCE,
  );

  it(
    'that is not there is told in a clear sentence, and the way on stays open',
    async () => {
      const { page, words, close } = await saidTo({ status: 404, body: '' });
      expect(words).toContain(pagesProblem['problem.unknown-pack']);
      await page.unroute('**/packs/city-tickets.json');
      const robot = new Robot({ page, hands: new PointerHands(page) });
      await robot.playUntil(({ kind }) => kind === 'stop');
      await close();
    },
    PATIENCE,
  );
});
