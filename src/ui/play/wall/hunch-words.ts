import type { HunchView } from '../../../core/sim/view.ts';
import type { Desk } from '../desk.ts';
import { PLACES, takesCues } from './wall-state.ts';

/** A question as long as it is a guess; its name once it has been confirmed. */
export function hunchTitle(hunch: HunchView, { packSay }: Pick<Desk, 'packSay'>): string {
  return packSay(`cause.${hunch.cause}.${takesCues(hunch) ? 'question' : 'name'}`);
}

/** "2 of 3 cues", "Confirmed on day 3", or that one of three belongs elsewhere. */
export function hunchCount(hunch: HunchView, { say, view }: Pick<Desk, 'say' | 'view'>): string {
  if (hunch.state === 'puzzled') return say('wall.state.puzzled');
  if (hunch.state === 'in-treatment') return say('wall.state.in-treatment');
  const { state, since } = hunch;
  if (state === 'open' || state === 'cleared' || since === null)
    return say('wall.count', { n: Math.min(PLACES, hunch.cues.length) });
  return say(since.sprint === view.at.sprint ? `wall.state.${state}` : `wall.state.${state}-sprint`, { ...since });
}
