import { NOON_TICK } from '../../core/sim/basics.ts';
import type { Snapshot } from '../../play/game.ts';

/**
 * Does the clock stand where the game itself lets it stand? At a stop of the rules, and as well in the morning or at noon when a question has
 * been answered or nothing was to be asked: own time can be spent there all the same. A pause of the player's in mid-day is none.
 */
export function standsAtStop({ view, clock }: Pick<Snapshot, 'view' | 'clock'>): boolean {
  const { phase, hour } = view.at;
  if (phase === 'stop') return true;
  return phase === 'work' && !clock.running && (hour === 0 || hour === NOON_TICK);
}

/** Is it a time at which own time can be spent? Never while the clock runs. */
export function canSpendNow({ view, clock }: Pick<Snapshot, 'view' | 'clock'>): boolean {
  const { phase } = view.at;
  return phase === 'stop' || (phase === 'work' && !clock.running);
}
