import type { SaveSummary } from '../../../play/game.ts';
import { pagesFrame } from '../../../words/en/pages-frame.ts';
import { pagesTitle } from '../../../words/en/pages-title.ts';
import { sayFrom } from '../../../words/say.ts';

const say = sayFrom(pagesTitle);
const sayFrame = sayFrom(pagesFrame);

/** Where a kept game stands, in a few words. */
export function saveWords(save: SaveSummary): string {
  const seat = sayFrame(`seat.${save.seat}`);
  const where = save.over
    ? say('title.continue.over')
    : say('title.continue.where', { sprint: save.sprint, day: save.day, seat });
  return save.branch ? say('title.continue.branch', { where, ...save.branch }) : where;
}
