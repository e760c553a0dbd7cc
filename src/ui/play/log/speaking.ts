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

/**
 * "You" is who sat in the player's seat when it happened. Seats change from Sprint to Sprint, so what was done in an earlier
 * Sprint is told as from that seat; whoever sat beside the player then goes by the seat, for the view no longer has the name.
 */
export function speakingOf(fact: Fact, desk: Pick<Desk, 'view' | 'snapshot' | 'say' | 'packSay' | 'name'>): Speaking {
  const { view, snapshot, say, packSay, name } = desk;
  const then = snapshot.seats[placeOf(fact.tick, view.at.days).sprint - 1];
  if (snapshot.opening || then === undefined || then === view.seat) return { view, tongue: desk };
  const other = OTHER[then];
  const nameThen = (id: Id) => (id === other ? say(`seat.${other}`) : name(id));
  return {
    view: { ...view, seat: then, colleague: { ...view.colleague, id: other, seat: other } },
    tongue: { say, packSay, name: nameThen },
  };
}
