import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Game } from '../../../src/play/game.ts';
import { pauseOnNews } from '../../../src/ui/pages/game/pause-on-news.ts';
import { begunGame, openRoom, playOn } from '../../play/room.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const MINUTE = 60_000;

/** Runs the clock at single speed, over stops and questions, until it stands for news alone. */
function runToNews(game: Game): void {
  for (let tries = 0; tries < 50; tries++) {
    playOn(game, ({ view, held }) => held === null && (view.ask === null || view.ask.kind === 'stop'));
    game.run(1);
    vi.advanceTimersByTime(MINUTE);
    const { view, held } = game.snapshot();
    if (view.ask === null && held === null) return;
  }
  throw new Error('No news came.');
}

it('the clock stops for news in the middle of a day, and goes on when it is set going again', async () => {
  const game = await begunGame(await openRoom());
  const stop = pauseOnNews(game);
  runToNews(game);
  const { view, clock } = game.snapshot();
  expect(clock.running).toBe(false);
  game.run(1);
  expect(game.snapshot().clock.running).toBe(true);
  vi.advanceTimersByTime(MINUTE);
  expect(game.snapshot().view.at).not.toEqual(view.at);
  stop();
});

it('it does not stop for news on the way to the next stop or day', async () => {
  const game = await begunGame(await openRoom());
  pauseOnNews(game);
  runToNews(game);
  game.nextStop();
  vi.advanceTimersByTime(MINUTE);
  const { view, held } = game.snapshot();
  expect(view.ask !== null || held !== null).toBe(true);
});
