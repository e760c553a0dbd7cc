import type { Snapshot } from '../../play/game.ts';

/** What the page shows: one of the events, or a working day. */
export type StageOfPlay = 'planning' | 'daily' | 'review' | 'retrospective' | 'day';

/** An event that is held stays on the page until the player leaves it, whatever phase the rules have come to meanwhile. */
export function stageOf({ held, view }: Pick<Snapshot, 'held' | 'view'>): StageOfPlay {
  const { phase } = view.at;
  if (held !== null) return held;
  return phase === 'planning' || phase === 'review' || phase === 'retrospective' ? phase : 'day';
}
