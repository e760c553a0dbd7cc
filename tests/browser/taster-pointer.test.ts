import { expect, it } from 'vitest';
import { tipWords } from '../../src/words/en/play-tips.ts';
import { openGame, withBrowser } from './harness/open-game.ts';
import { dragItem, moveItemByMenu, pinCueByPress, spendOwnTime, undoMove } from './player/chores.ts';
import { PointerHands } from './player/pointer-hands.ts';
import { Robot } from './player/robot.ts';
import type { Screen } from './player/screen.ts';

/** A minute on two free cores; a machine with other work may need several. */
const PATIENCE = 400_000;

withBrowser('a taster without a keyboard', () => {
  it(
    'goes from the title to the report by pointer alone',
    async () => {
      const { page, errors, close } = await openGame({
        query: '#/play?seed=4711&order=po&length=taster',
        settings: { office: 'off' },
      });
      const chores = [
        dragItem,
        moveItemByMenu,
        undoMove,
        pinCueByPress,
        spendOwnTime('product-owner'),
        spendOwnTime('scrum-master'),
      ];
      /** Stops at which a tip was there, by the tip's words. */
      const stopsOf = new Map<string, Set<string>>();
      const noteTips = async ({ kind, heading, sign }: Screen) => {
        if (kind !== 'stop') return;
        const stop = `${heading} ${/Stop (9:15|13:00)/.exec(sign)?.[1]}`;
        for (const words of await page.getByRole('complementary', { name: tipWords['tip.label'], exact: true }).allInnerTexts())
          stopsOf.set(words, (stopsOf.get(words) ?? new Set()).add(stop));
      };
      const robot = new Robot({ page, hands: new PointerHands(page), chores, onScreen: noteTips });
      const end = await robot.playUntil((screen) => screen.kind === 'report');
      expect(end.heading).toBe('Your first impressions');
      expect([...robot.seats]).toEqual(['product-owner', 'scrum-master']);
      expect(robot.done.toSorted()).toEqual(chores.map(({ name }) => name).toSorted());
      // Nobody pressed "Got it": who goes on has met a tip, and the next one has its place.
      expect(stopsOf.size).toBeGreaterThanOrEqual(3);
      expect([...stopsOf].filter(([, stops]) => stops.size > 1)).toEqual([]);
      expect(errors).toEqual([]);
      await close();
    },
    PATIENCE,
  );
});
