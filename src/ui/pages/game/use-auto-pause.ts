import { useEffect } from 'preact/hooks';
import type { Game, Settings } from '../../../play/game.ts';
import { pauseOnNews } from './pause-on-news.ts';

/** Stops the clock as the settings say: when the tab is hidden, and on news while the day runs at a chosen speed. */
export function useAutoPause(game: Game, { autoPause }: Pick<Settings, 'autoPause'>): void {
  const { hidden, news } = autoPause;
  useEffect(() => {
    const onHidden = () => document.hidden && hidden && game.pause();
    document.addEventListener('visibilitychange', onHidden);
    const stop = news ? pauseOnNews(game) : () => undefined;
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      stop();
    };
  }, [game, hidden, news]);
}
