import type { Fact } from '../../../core/sim/fact.ts';
import type { Game, Snapshot } from '../../../play/game.ts';
import { alertKind } from '../../play/log/alert-facts.ts';

/** What calls for a look: trouble, and somebody who wants something. Good news can wait for the next stop. */
function isNews(fact: Fact): boolean {
  return alertKind(fact) === 'caution' || fact.type === 'request.made' || fact.type === 'calendar.came';
}

/** Stops the clock at news while the day runs at a chosen speed, once for each: who lets time go on has seen it. Gives back how to end it. */
export function pauseOnNews(game: Pick<Game, 'subscribe' | 'pause' | 'snapshot'>): () => void {
  let known = new Set(game.snapshot().fresh);
  return game.subscribe(({ clock, fresh }: Snapshot) => {
    const hasNews = fresh.some((fact) => isNews(fact) && !known.has(fact));
    // Setting the clock going tells the facts of the tick before once more.
    known = new Set(fresh);
    if (hasNews && clock.running && clock.towards === null) game.pause();
  });
}
