import type { Figures } from '../../../core/fit/score.ts';
import type { Seat } from '../../../core/sim/basics.ts';
import type { Fact } from '../../../core/sim/fact.ts';
import type { Agreement, DrawnTo, Pull } from '../report-data.ts';

/** Free hours and sliders, counted. Neither says anything about skill. */
export function drawnToOf(facts: readonly Fact[]): DrawnTo {
  const chosen = facts.filter((fact) => fact.type === 'hour.chosen');
  const taken = {
    'scrum-master': chosen.filter((fact) => fact.chose === 'scrum-master').length,
    'product-owner': chosen.filter((fact) => fact.chose === 'product-owner').length,
  };
  const skipped = chosen.length - taken['scrum-master'] - taken['product-owner'];
  const mean = { 'scrum-master': meanRating(facts, 'scrum-master'), 'product-owner': meanRating(facts, 'product-owner') };
  return { hours: { taken, skipped, pull: pullOfHours(taken) }, ratings: { mean, pull: pullOfRatings(mean) } };
}

/** In tenths of a point; null if every slider of that seat was skipped. */
function meanRating(facts: readonly Fact[], seat: Seat): number | null {
  const values = facts
    .filter((fact) => fact.type === 'seat.rated')
    .filter((fact) => fact.seat === seat)
    .flatMap((fact) => fact.values.filter((value) => value !== null));
  if (values.length === 0) return null;
  return Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 10);
}

/** Clear from three quarters up; a little from three fifths. A split of 9 to 7 is nothing that chance does not do. */
function pullOfHours(taken: Readonly<Record<Seat, number>>): Pull {
  const total = taken['scrum-master'] + taken['product-owner'];
  const seat: Seat = taken['scrum-master'] >= taken['product-owner'] ? 'scrum-master' : 'product-owner';
  const share = total === 0 ? 0 : taken[seat] / total;
  if (total < 3 || share < 0.6) return null;
  return { seat, much: share >= 0.75 ? 'clear' : 'little' };
}

/** A little from half a point of seven up, clear from a point and a half. */
function pullOfRatings(mean: Readonly<Record<Seat, number | null>>): Pull {
  const { 'scrum-master': master, 'product-owner': owner } = mean;
  if (master === null || owner === null) return null;
  const apart = Math.abs(master - owner);
  if (apart < 5) return null;
  return { seat: master > owner ? 'scrum-master' : 'product-owner', much: apart >= 15 ? 'clear' : 'little' };
}

/** Four fifths sure of the sign, the same bar as the verdict "skill and liking point apart" has: .8416 standard deviations. */
const SURE = 0.8416;

/** Whether skill and liking point the same way, as far as each can be told. */
export function agreementOf(figures: Pick<Figures, 'verdict' | 'skillDifference' | 'preference'>): Agreement {
  if (['too-little', 'play-the-other-seat', 'noisy'].includes(figures.verdict)) return { kind: 'unknown' };
  const skill = sideOf(figures.skillDifference);
  const liking = sideOf(figures.preference);
  if (skill === null || liking === null) return { kind: 'open', skill, liking };
  return skill === liking ? { kind: 'same', seat: skill } : { kind: 'apart', skill, liking };
}

function sideOf({ mean, sd }: { readonly mean: number; readonly sd: number }): Seat | null {
  if (Math.abs(mean) <= SURE * sd) return null;
  return mean > 0 ? 'scrum-master' : 'product-owner';
}
