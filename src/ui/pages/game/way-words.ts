import type { Id } from '../../../core/sim/basics.ts';
import { actionByIdWords } from '../../../words/action-words.ts';
import { halfHours } from '../../../words/clock-words.ts';
import { pagesGame } from '../../../words/en/pages-game.ts';
import type { PackSay } from '../../../words/pack-words.ts';
import { isEnded, quoted } from '../../../words/quotes.ts';
import { sayFrom } from '../../../words/say.ts';
import type { Tongue } from '../../../words/tongue.ts';
import type { Hindrance } from './hindrances.ts';
import { answerWords, capital, decisionTitle, listed } from './looking-back-words.ts';
import type { Deed, OwnWork } from './own-work.ts';

const say = sayFrom(pagesGame);

interface Voice {
  readonly words: PackSay;
  readonly name: (id: Id) => string;
  readonly tongue: Tongue;
}

/** A line in two voices: what it was, and what is to be said of it. */
export interface TwoVoices {
  readonly what: string;
  readonly how: string;
}

/** "Code that met too late, on “Change ticket”": what it was, and on what it sat. */
export function hindranceName({ from, on, onDone }: Hindrance, { words, name }: Omit<Voice, 'tongue'>): string {
  const own = from === 'question' || from === 'block' ? say(`way.${from}`) : null;
  const key = `impediment.${from}.name`;
  const what = own ?? (words.has(key) ? words(key) : say('way.something'));
  const where = on.length > 0 ? say(onDone ? 'way.since' : 'way.on', { what: listed(on.map((id) => capital(name(id)))) }) : '';
  return `${what}${where}`;
}

export function hindranceWords(one: Hindrance, voice: Omit<Voice, 'tongue'>): TwoVoices {
  return { what: `${hindranceName(one, voice)}:`, how: hindranceEnd(one) };
}

/** "3 days, still there": how long it stood, and whether it still does. */
export function hindranceEnd({ days, isOpen }: Pick<Hindrance, 'days' | 'isOpen'>): string {
  const long = days === 0 ? say('way.short') : say('way.days', { n: days });
  return `${long}, ${say(isOpen ? 'way.open' : 'way.gone')}`;
}

/** Answers end with a mark of their own, names of formats and goals with none. */
function ended(text: string): string {
  return isEnded(text) ? text : `${text}.`;
}

/** "“Two first places”: decide by what you know", "Talk with Lev, 1 half hour". */
export function deedWords(deed: Deed, { words, name, tongue }: Voice): string {
  if (deed.kind === 'answer') {
    const answer = ended(answerWords(deed.ask, deed.option, { packSay: words, name }));
    return say('own.answer', { title: quoted(decisionTitle(deed.ask, words)), answer });
  }
  return say('own.action', { action: actionByIdWords(deed.action, deed.about, tongue), n: halfHours(deed.minutes) });
}

/** The deeds of each day, in order. */
export function byDay(deeds: readonly Deed[]): readonly (readonly [day: number, deeds: readonly Deed[]])[] {
  const days = [...new Set(deeds.map(({ day }) => day))];
  return days.map((day) => [day, deeds.filter((deed) => deed.day === day)] as const);
}

/** How much it was, in one or two sentences. */
export function ownSummary({ answers, actions, minutes, habits }: OwnWork, name: (id: Id) => string): string {
  const [habit] = habits;
  const parts = [
    answers > 0 ? say('own.answers', { n: answers }) : '',
    actions > 0 ? say('own.actions', { n: actions, halves: halfHours(minutes) }) : say('own.actions.none'),
    habit ? say('own.habit', { n: halfHours(habit.minutes), habit: name(habit.habit) }) : '',
  ];
  return parts.filter(Boolean).join(' ');
}
