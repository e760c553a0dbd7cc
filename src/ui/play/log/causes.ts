import type { Meter } from '../../../core/sim/basics.ts';
import type { WhyCause } from '../../../play/game.ts';
import { factWords } from '../../../words/fact-words.ts';
import { whyWords } from '../../../words/why-words.ts';
import type { Cause } from '../../paper/why.tsx';
import type { Desk } from '../desk.ts';
import { factBefore } from './fact-before.ts';
import { speakingOf, speakingOfWhy } from './speaking.ts';
import { targetOf } from './targets.ts';

/** What moved a meter in this Sprint, in sentences with signs, newest first. */
export function causesOf(meter: Meter, desk: Desk): Cause[] {
  return desk.game.why(meter).map((cause, at) => {
    const words = causeWords(cause, `${meter}-${at}`, desk);
    return meter === 'value' && isWrongGuess(cause, desk) ? { ...words, note: desk.say('meter.why-guess') } : words;
  });
}

/** What is said of a meter that nothing in the log has moved: of the Sprint Goal, how far it stands all the same. */
export function noCauseWords(meter: Meter, { say, view }: Desk): string {
  const { goalItems, done } = view.sprint;
  const tied = done.filter(({ item }) => goalItems.includes(item)).length;
  return meter === 'goal' && tied > 0 ? say('meter.why-goal', { done: tied, n: goalItems.length }) : say('meter.why-none');
}

/** What goes out is counted by its use from then on: where the value falls with it, the guess was too high. */
function isWrongGuess({ by, fact }: WhyCause, { snapshot }: Desk): boolean {
  return by < 0 && factBefore(fact, snapshot.facts)?.type === 'increment.released';
}

function causeWords(cause: WhyCause, id: string, desk: Desk): Cause {
  const { say, view } = desk;
  const isUp = cause.by > 0;
  const speaking = speakingOf(cause.fact, desk);
  const happened = factWords(cause.fact, speaking.view, speaking.tongue);
  const reason = speakingOfWhy(cause.why, cause.fact, desk);
  const target = targetOf(cause.fact, view);
  const day = say('meter.why-day', { day: cause.day });
  return {
    id,
    trend: isUp ? 'up' : 'down',
    trendLabel: say(isUp ? 'meter.why-up' : 'meter.why-down'),
    title: `${day}: ${whyWords(cause.why, reason.view, reason.tongue)}`,
    note: happened,
    onOpen: target === null ? undefined : () => desk.select(target),
  };
}
