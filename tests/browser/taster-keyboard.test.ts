import { expect, it } from 'vitest';
import { openGame, withBrowser } from './harness/open-game.ts';
import { moveItemByKeys, pinCueByKeys, spendOwnTime, undoMove } from './player/chores.ts';
import { KeyboardHands } from './player/keyboard-hands.ts';
import { Robot } from './player/robot.ts';
import type { ScreenKind } from './player/screen.ts';

const EVERY: readonly ScreenKind[] = [
  'title',
  'why',
  'planning',
  'stop',
  'moment',
  'outcome',
  'free-hour',
  'review',
  'retrospective',
  'sliders',
  'looking-back',
  'season-end',
  'report',
];

/** A minute on two free cores; a machine with other work may need several. */
const PATIENCE = 400_000;

withBrowser('a taster without a pointer', () => {
  it(
    'goes from the title to the report by keyboard alone, and never loses the focus',
    async () => {
      const { page, errors, close } = await openGame({
        query: '#/play?seed=7&order=sm',
        settings: { office: 'off' },
        reducedMotion: true,
      });
      const chores = [pinCueByKeys, spendOwnTime('scrum-master'), moveItemByKeys, undoMove, spendOwnTime('product-owner')];
      const robot = new Robot({ page, hands: new KeyboardHands(page), chores });
      const end = await robot.playUntil((screen) => screen.kind === 'report');
      expect(end.heading).toBe('Your first impressions');
      expect([...robot.seats]).toEqual(['scrum-master', 'product-owner']);
      expect(robot.met).toEqual(expect.arrayContaining([...EVERY]));
      expect(robot.done.toSorted()).toEqual(chores.map(({ name }) => name).toSorted());
      expect(robot.focusLost).toEqual([]);
      expect(errors).toEqual([]);
      await close();
    },
    PATIENCE,
  );
});
