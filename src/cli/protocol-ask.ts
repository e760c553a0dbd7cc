import type { Id } from '../core/sim/basics.ts';
import type { PackWords } from '../core/sim/scenario.ts';
import type { Ask, AskOption, View } from '../core/sim/view.ts';
import { askText, optionText, tongueOf } from './ask-words.ts';
import type { Message } from './protocol-lines.ts';

/** The options of an ask; at a stop also everything that the seat can do now, so that a program can play by options alone. */
export function optionsOf(ask: Ask, view: View): readonly AskOption[] {
  if (ask.kind !== 'stop') return ask.options;
  const open = view.actions.filter((action) => action.refused === null);
  return [...ask.options, ...open.map(({ id, minutes, command }) => ({ id, minutes, commands: [command] }))];
}

/** The part of the Sprint that a program needs to know; the view has it more exactly. */
function phaseOf({ at }: View): string {
  return at.phase === 'daily' || at.phase === 'work' || at.phase === 'stop' ? 'day' : at.phase;
}

const FROM: Readonly<Partial<Record<Ask['kind'], string>>> = { moment: 'moment', 'free-hour': 'hour' };

function origin({ kind, from, event }: Ask): Readonly<Record<string, Id>> {
  const field = FROM[kind];
  return { ...(field !== undefined && from !== null ? { [field]: from } : {}), ...(event === null ? {} : { event }) };
}

export interface Telling {
  readonly view: View;
  readonly words: PackWords;
  /** Free actions that were taken since this stop began. They are not offered again: a program that always takes the same place in the list would never be done. */
  readonly taken: ReadonlySet<Id>;
}

/** The line that asks: question, options with their words and prices, and all that the seat may know. */
export function askMessage(id: number, ask: Ask, { view, words, taken }: Telling): Message {
  const tongue = tongueOf(view, words);
  const offered = optionsOf(ask, view).filter((option) => !taken.has(option.id));
  return {
    type: 'ask',
    id,
    kind: ask.kind,
    ...origin(ask),
    seat: ask.seat,
    phase: phaseOf(view),
    sprint: view.at.sprint,
    day: view.at.day,
    text: askText(ask, view, tongue),
    options: offered.map((option) => ({
      id: option.id,
      text: optionText(ask, option, view, tongue),
      minutes: option.minutes,
    })),
    ...(ask.expects === undefined ? {} : { expects: ask.expects }),
    view,
  };
}
