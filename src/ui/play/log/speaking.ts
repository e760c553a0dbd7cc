import type { Id, Seat } from '../../../core/sim/basics.ts';
import type { Fact } from '../../../core/sim/fact.ts';
import type { View } from '../../../core/sim/view.ts';
import { placeOf } from '../../../words/clock-words.ts';
import type { Tongue } from '../../../words/tongue.ts';
import type { Desk } from '../desk.ts';

/** From where a fact is told: the seat that the player held then, and who sat in the other one. */
export interface Speaking {
  readonly view: View;
  readonly tongue: Tongue;
}

const OTHER: Readonly<Record<Seat, Seat>> = { 'scrum-master': 'product-owner', 'product-owner': 'scrum-master' };

type Teller = Pick<Desk, 'view' | 'snapshot' | 'say' | 'packSay' | 'name'>;

/** The seat that the player held when it happened; null = none, undefined = not known. */
function seatThen(fact: Fact, { view, snapshot }: Teller): Seat | null | undefined {
  const { sprint, day } = placeOf(fact.tick, view.at.days);
  // What closes a Sprint stands at the tick at which the next one begins.
  if (!snapshot.opening) return snapshot.seats['sprint' in fact ? fact.sprint - 1 : Math.min(sprint, view.at.sprint) - 1];
  return practiceSeat(day, view);
}

/** Practice is the last two days of a Sprint, one in each seat; nobody has played those before. */
function practiceSeat(day: number, { at, seat }: View): Seat | null {
  if (day >= at.day) return seat;
  return day === at.days - 1 && at.day === at.days ? OTHER[seat] : null;
}

/** Sentences that say "you", told of whoever is in the player's seat. */
function asOfNobody({ view, say, packSay, name }: Teller): Tongue {
  const colleague = say(`seat.${view.seat}`);
  const told: Tongue['say'] = (key, fills) => {
    if (key === 'why.action') return say('why.colleague', { ...fills, colleague });
    if (key === 'fact.action.taken') return say('fact.action.colleague', { ...fills, colleague });
    return say(key, fills);
  };
  return { say: told, packSay, name };
}

/**
 * "You" is who sat in the player's seat when it happened. Seats change from Sprint to Sprint, so what was done in an earlier
 * Sprint is told as from that seat; whoever sat beside the player then goes by the seat, for the view no longer has the name.
 */
export function speakingOf(fact: Fact, desk: Teller): Speaking {
  const { view, say, packSay, name } = desk;
  const then = seatThen(fact, desk);
  if (then === null) return { view, tongue: asOfNobody(desk) };
  if (then === undefined || then === view.seat) return { view, tongue: desk };
  const other = OTHER[then];
  const nameThen = (id: Id) => (id === other ? say(`seat.${other}`) : name(id));
  return {
    view: { ...view, seat: then, colleague: { ...view.colleague, id: other, seat: other } },
    tongue: { say, packSay, name: nameThen },
  };
}
