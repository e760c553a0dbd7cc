import { useEffect } from 'preact/hooks';
import type { Fact } from '../../../core/sim/fact.ts';
import type { Game, Settings } from '../../../play/game.ts';
import { alertKind } from '../../play/log/alert-facts.ts';

/** What calls for a look: trouble, and somebody who wants something. Good news can wait for the next stop. */
function isNews(fact: Fact): boolean {
  return alertKind(fact) === 'caution' || fact.type === 'request.made' || fact.type === 'calendar.came';
}

/** Stops the clock as the settings say: when the tab is hidden, and on news while the day runs at a chosen speed. */
export function useAutoPause(game: Game, { autoPause }: Pick<Settings, 'autoPause'>): void {
  const { hidden, news } = autoPause;
  useEffect(() => {
    const onHidden = () => document.hidden && hidden && game.pause();
    document.addEventListener('visibilitychange', onHidden);
    const stop = game.subscribe(({ clock, fresh }) => {
      if (news && clock.running && clock.towards === null && fresh.some(isNews)) game.pause();
    });
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      stop();
    };
  }, [game, hidden, news]);
}
