import type { CauseReach, Id } from '../basics.ts';
import type { View } from '../view.ts';
import type { Knowledge } from './knowledge.ts';

/** What a cue says for the cause that its words fit best, and for the others that they fit: odds in thousandths. */
const FITS_BEST = 4000;
const FITS_TOO = 1600;

const FOUND: readonly string[] = ['confirmed', 'in-treatment', 'treated'];
const REACHES: readonly CauseReach[] = ['team', 'product', 'organisation'];

/** How likely each cause of the pack is at work, in thousandths: one in each reach, told apart by cues and by looks. */
export function beliefsOf(view: View, pack: Knowledge): ReadonlyMap<Id, number> {
  const states = new Map(view.wall.hunches.map((hunch) => [hunch.cause, hunch.state]));
  const beliefs = new Map<Id, number>();
  for (const reach of REACHES) {
    const causes = pack.causes().filter((cause) => cause.reach === reach);
    const found = causes.find((cause) => FOUND.includes(states.get(cause.id) ?? 'open'));
    const odds = causes.map((cause) => {
      if (found) return found === cause ? 1000 : 0;
      return states.get(cause.id) === 'cleared' ? 0 : oddsOf(view, cause.id);
    });
    const all = Math.max(
      1,
      odds.reduce((sum, one) => sum + one, 0),
    );
    for (const [at, cause] of causes.entries()) beliefs.set(cause.id, Math.floor(((odds[at] ?? 0) * 1000) / all));
  }
  return beliefs;
}

function oddsOf(view: View, cause: Id): number {
  let odds = 1000;
  for (const cue of view.wall.cues) {
    if (cue.fits.includes(cause)) odds = Math.floor((odds * (cue.fits[0] === cause ? FITS_BEST : FITS_TOO)) / 1000);
  }
  return odds;
}
