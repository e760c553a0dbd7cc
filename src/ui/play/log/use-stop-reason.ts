import { useEffect, useRef } from 'preact/hooks';
import { NOON_TICK } from '../../../core/sim/basics.ts';
import type { Fact } from '../../../core/sim/fact.ts';
import type { Snapshot } from '../../../play/game.ts';
import { factWords } from '../../../words/fact-words.ts';
import type { Desk } from '../desk.ts';
import { alertKind } from './alert-facts.ts';

/** What the clock stops for by itself while the day runs: trouble, and somebody who wants something. */
function stopsClock(fact: Fact): boolean {
  return alertKind(fact) === 'caution' || fact.type === 'request.made' || fact.type === 'calendar.came';
}

/** Why the clock stopped without having been told to; null if the player sees it anyhow, as with a question or a new day. */
export function stopReason(before: Snapshot['clock'], desk: Desk): string | null {
  const { snapshot, view, settings, say } = desk;
  if (!before.running || snapshot.clock.running) return null;
  if (view.ask?.kind === 'stop') return view.at.hour === NOON_TICK ? say('clock.why-noon') : null;
  if (view.ask !== null || !settings.autoPause.news || before.towards !== null) return null;
  const news = snapshot.fresh.findLast(stopsClock);
  const words = news === undefined ? null : factWords(news, view, desk);
  return words === null ? null : say('clock.why-news', { news: words });
}

/** Tells the reason once, when the clock has come to stand. */
export function useStopReason(desk: Desk): void {
  const { clock } = desk.snapshot;
  const before = useRef(clock);
  useEffect(() => {
    const then = before.current;
    const reason = () => stopReason(then, desk);
    // Whoever lets time go on has read why it stood.
    if (clock.running && !before.current.running) desk.forget();
    before.current = clock;
    if (reason() !== null) desk.tell(() => reason() ?? '');
  }, [clock]);
}
