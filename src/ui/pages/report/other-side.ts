import { otherSeat, type Seat } from '../../../core/sim/basics.ts';
import { pagesStanding } from '../../../words/en/pages-standing.ts';
import type { PackSay } from '../../../words/pack-words.ts';
import { sayFrom } from '../../../words/say.ts';
import type { DecisionRef, Report } from '../report-data.ts';
import { castFills } from './decision-words.ts';
import { generally } from './general-words.ts';
import { packName } from './pack-names.ts';

const say = sayFrom(pagesStanding);

/**
 * What the same event looked like from the other seat. Events that both seats meet are written twice, under one name. `seated`: who sits in
 * the player's own seat; seen from over there that is the colleague, whoever the colleague was in the player's scene.
 */
export function otherSide({ of, kind, cast }: DecisionRef, words: PackSay, seated: string): string | null {
  const twin = /-sm$/.test(of) ? of.replace(/-sm$/, '-po') : of.replace(/-po$/, '-sm');
  const key = `moment.${twin}.scene`;
  if (kind !== 'moment' || twin === of || !words.has(key)) return null;
  return generally(words(key, { ...castFills(cast, words), colleague: seated }));
}

/** Who sits in a seat, by the scenes of the other one: there they are the colleague. Else the seat's own name. */
export function seatedIn({ debrief }: Report, seat: Seat, words: PackSay): string {
  const seen = debrief.filter((sprint) => sprint.seat === otherSeat(seat)).flatMap(({ decisions }) => decisions);
  const id = seen.map(({ cast }) => cast.colleague).find((one) => one !== undefined);
  return (id && packName(id, words)) || say(`someone.${seat}`);
}
