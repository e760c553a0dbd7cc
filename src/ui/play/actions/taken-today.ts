import { TICKS_A_DAY } from '../../../core/sim/basics.ts';
import type { Action } from '../../../core/sim/command.ts';
import type { Fact } from '../../../core/sim/fact.ts';
import { reasonWords } from '../../../words/action-words.ts';
import type { Desk } from '../desk.ts';

type Standing = Pick<Desk, 'view' | 'snapshot' | 'say' | 'packSay' | 'name'>;

/** Was this very action paid for today already? Looks back from the newest fact, as far as the day reaches. */
export function wasTakenToday({ id, seat }: Pick<Action, 'id' | 'seat'>, facts: readonly Fact[], tick: number): boolean {
  const morning = tick - (tick % TICKS_A_DAY);
  for (let at = facts.length - 1; at >= 0; at -= 1) {
    const fact = facts[at];
    if (fact === undefined || fact.tick < morning) return false;
    if (fact.type === 'action.taken' && fact.seat === seat && fact.action === id) return true;
  }
  return false;
}

function isAgreed(action: Action, { view, snapshot }: Standing): boolean {
  return action.refused !== null && wasTakenToday(action, snapshot.facts, view.at.tick);
}

/** Does it take more than the own time until the next stop, and is that all that stands against it? */
export function isTooDear(action: Action, desk: Standing): boolean {
  return action.refused?.code === 'no-time-left' && !isAgreed(action, desk);
}

/** Why an action cannot be done now. What was paid for today is agreed, or done: nothing about it does not work. */
export function whyNot(action: Action, desk: Standing): string | undefined {
  const { view, say } = desk;
  if (isAgreed(action, desk)) return say(action.shows === 'tomorrow' ? 'refused.agreed' : 'refused.done-today');
  return reasonWords(action, view, desk);
}
