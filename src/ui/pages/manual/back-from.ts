import { pagesFrame } from '../../../words/en/pages-frame.ts';
import { sayFrom } from '../../../words/say.ts';
import type { AppState } from '../app-state.ts';

const say = sayFrom(pagesFrame);

/** The way back from a page of reading: to the game if one is in hand, else to the title. */
export function backFrom(state: AppState): { label: string; onBack: () => void } {
  const inGame = state.game.peek() !== null;
  return inGame
    ? { label: say('page.to-game'), onBack: () => state.go({ page: 'game' }) }
    : { label: say('page.to-title'), onBack: state.backToTitle };
}
