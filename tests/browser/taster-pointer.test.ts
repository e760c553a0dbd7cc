import { expect, it } from 'vitest';
import { openGame, withBrowser } from './harness/open-game.ts';
import { dragItem, moveItemByMenu, pinCueByPress, spendOwnTime, undoMove } from './player/chores.ts';
import { PointerHands } from './player/pointer-hands.ts';
import { Robot } from './player/robot.ts';

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
      const robot = new Robot({ page, hands: new PointerHands(page), chores });
      const end = await robot.playUntil((screen) => screen.kind === 'report');
      expect(end.heading).toBe('Your first impressions');
      expect([...robot.seats]).toEqual(['product-owner', 'scrum-master']);
      expect(robot.done.toSorted()).toEqual(chores.map(({ name }) => name).toSorted());
      expect(errors).toEqual([]);
      await close();
    },
    PATIENCE,
  );
});
