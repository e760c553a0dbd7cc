import type { Id, Seat, Tick } from '../../../core/sim/basics.ts';
import type { Fact } from '../../../core/sim/fact.ts';
import { placeOfTick } from '../../../core/sim/place.ts';
import type { View } from '../../../core/sim/view.ts';
import type { Tongue } from '../../../words/tongue.ts';
import type { Desk } from '../desk.ts';

/** From where a fact is told: the seat that the player held then, and who sat in the other one. */
export interface Speaking {
  readonly view: View;
  readonly tongue: Tongue;
}

const OTHER: Readonly<Record<Seat, Seat>> = { 'scrum-master': 'product-owner', 'product-owner': 'scrum-master' };

/** What is needed to tell a fact. */
export type Teller = Pick<Desk, 'view' | 'snapshot' | 'say' | 'packSay' | 'name'>;

/** The seat that the player held at a tick; null = none, undefined = not known. */
function seatAt(tick: Tick, { view, snapshot }: Teller): Seat | null | undefined {
  const { sprint, day } = placeOfTick(tick, view.at);
  if (snapshot.opening) return practiceSeat(day, view);
  // What closes a Sprint stands at the tick at which the next one begins.
  return snapshot.seats[Math.min(sprint, view.at.sprint) - 1];
}

function seatThen(fact: Fact, desk: Teller): Seat | null | undefined {
  return 'sprint' in fact && !desk.snapshot.opening ? desk.snapshot.seats[fact.sprint - 1] : seatAt(fact.tick, desk);
}

/** Practice is the last two days of a Sprint, one in each seat; nobody has played those before. */
function practiceSeat(day: number, { at, seat }: View): Seat | null {
  if (day >= at.day) return seat;
  return day === at.days - 1 && at.day === at.days ? OTHER[seat] : null;
}

/** Sentences that say "you", told of whoever is in the player's seat. */
export function asOfNobody({ view, say, packSay, name }: Teller): Tongue {
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
  return speakingFrom(seatThen(fact, desk), desk);
}

/** From where a reason is told: a decision carries the tick at which it was taken, which may lie before what came of it. */
export function speakingOfWhy(why: Id, fact: Fact, desk: Teller): Speaking {
  const [kind, , last] = why.split('/');
  if (kind !== 'act' || last === undefined || !/^\d+$/.test(last)) return speakingOf(fact, desk);
  return speakingFrom(seatAt(Number(last), desk), desk);
}

function speakingFrom(then: Seat | null | undefined, desk: Teller): Speaking {
  const { view, say, packSay, name } = desk;
  if (then === null) return { view, tongue: asOfNobody(desk) };
  if (then === undefined || then === view.seat) return { view, tongue: desk };
  const other = OTHER[then];
  const nameThen = (id: Id) => (id === other ? say(`seat.${other}`) : name(id));
  return {
    view: { ...view, seat: then, colleague: { ...view.colleague, id: other, seat: other } },
    tongue: { say, packSay, name: nameThen },
  };
}
