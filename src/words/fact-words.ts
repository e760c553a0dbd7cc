import type { Id } from '../core/sim/basics.ts';
import type { Fact } from '../core/sim/fact.ts';
import type { View } from '../core/sim/view.ts';
import { actionByIdWords } from './action-words.ts';
import { halfHours } from './clock-words.ts';
import { namedFills } from './names.ts';
import type { Tongue } from './tongue.ts';
import { listOf } from './written.ts';

type ItemFact = Exclude<Extract<Fact, { readonly item: Id; readonly person?: Id }>, { readonly type: 'value.realised' }>;

/** Free moves on one's own board: done in passing, and not worth a line. */
const BARE = /^(cue\.pin|hunch\.(open|close)|backlog\.move)\b/;

/** What happened, as one sentence; null for facts that only numbers and the report need. */
export function factWords(fact: Fact, view: View, tongue: Tongue): string | null {
  const { say, packSay, name } = tongue;
  switch (fact.type) {
    case 'value.realised':
      return inUseWords(fact, view, tongue);
    case 'impediment.arose':
    case 'impediment.shown':
    case 'impediment.removed':
      return say(`fact.${fact.type}`, { impediment: troubleName(fact.impediment, fact.from, tongue) });
    case 'cause.confirmed':
    case 'cause.cleared':
      // Until now it hung on the wall under its question.
      return say(`fact.${fact.type}`, { question: packSay(`cause.${fact.cause}.question`), cause: name(fact.cause) });
    case 'cause.treated':
    case 'cause.ended':
      return say(`fact.${fact.type}`, { cause: name(fact.cause) });
    case 'cue.noticed':
      return say('fact.cue.noticed', { cue: packSay(`cue.${fact.from}`, namedFills(fact.about, name)) });
    case 'increment.released': {
      const items = listOf(fact.items.map(name));
      return say(fact.how === 'pilot' ? 'fact.increment.pilot' : 'fact.increment.released', { items, n: fact.items.length });
    }
    case 'action.taken': {
      if (BARE.test(fact.action)) return null;
      const action = actionByIdWords(fact.action, fact.about, tongue);
      return fact.seat === view.seat
        ? say('fact.action.taken', { action })
        : say('fact.action.colleague', { colleague: name(view.colleague.id), action });
    }
    case 'habit.spent':
      return fact.seat === view.seat ? say('fact.habit.spent', { n: halfHours(fact.minutes), habit: name(fact.habit) }) : null;
    case 'day.planned':
      return say(`fact.day.${fact.plan}`);
    case 'goal.set':
      return say('fact.goal.set', { goal: name(fact.goal) });
    case 'goal.ended':
      return say(`fact.goal.ended.${fact.fate}`);
    case 'goal.obsolete':
      return say('fact.goal.obsolete', { goal: name(fact.goal) });
    case 'sprint.cancelled':
      return say('fact.sprint.cancelled');
    case 'format.chosen':
      return isEvent(fact.event)
        ? say('fact.format.chosen', { event: say(`event.${fact.event}`), format: name(fact.format) })
        : null;
    case 'agreement.made':
    case 'agreement.kept':
    case 'agreement.broken':
      return say(`fact.${fact.type}`, { agreement: name(fact.agreement) });
    case 'request.made':
    case 'request.accepted':
    case 'request.declined':
      return say(`fact.${fact.type}`, { stakeholder: name(fact.stakeholder), request: requestName(fact.request, view, tongue) });
    case 'calendar.came':
      return say('fact.calendar.came', { event: name(fact.event) });
    case 'phase.entered':
      return fact.phase === 'planning' || fact.phase === 'review' || fact.phase === 'retrospective'
        ? say(`fact.phase.${fact.phase}`)
        : null;
    case 'season.ended':
      return say('fact.season.ended');
    case 'person.moved':
    case 'person.said':
      return personWords(fact, tongue);
    default:
      return 'item' in fact && !isToldElsewhere(fact, view) ? itemWords(fact, tongue) : null;
  }
}

function isEvent(phase: string): phase is 'planning' | 'daily' | 'review' | 'retrospective' {
  return phase === 'planning' || phase === 'daily' || phase === 'review' || phase === 'retrospective';
}

/** What is in use shows what it is worth, and by that whether the guess was wrong. */
function inUseWords(fact: Extract<Fact, { readonly type: 'value.realised' }>, view: View, { say, name }: Tongue): string {
  const guess = view.items.find(({ id }) => id === fact.item)?.value;
  const words = { item: name(fact.item), ...guess };
  if (fact.value <= 0) return say(guess ? 'fact.value.none-guessed' : 'fact.value.realised-none', words);
  if (guess && fact.value < guess.low) return say('fact.value.less', words);
  return say(guess && fact.value > guess.high ? 'fact.value.more' : 'fact.value.realised', words);
}

/** Taken out of a Sprint, an item goes back: it has left no Product Backlog. What is gone for good did not go back there either. */
function isToldElsewhere(fact: Fact & { readonly item: Id }, view: View): boolean {
  const isThere = view.items.some(({ id }) => id === fact.item);
  return (fact.type === 'item.removed' && isThere) || (fact.type === 'item.returned' && !isThere);
}

function itemWords(fact: ItemFact, { say, name }: Tongue): string | null {
  const item = name(fact.item);
  const person = !('person' in fact) || fact.person === undefined ? null : name(fact.person);
  switch (fact.type) {
    case 'item.started':
      return person === null ? say('fact.item.started-none', { item }) : say('fact.item.started', { item, person });
    case 'item.blocked':
      return person === null ? say('fact.item.blocked', { item }) : say('fact.item.blocked-person', { item, person });
    case 'item.done':
      return person === null ? say('fact.item.done', { item }) : say('fact.item.done-person', { item, person });
    case 'item.moved':
      return null;
    default:
      return say(`fact.${fact.type}`, { item });
  }
}

type PersonFact = Extract<Fact, { readonly type: 'person.moved' | 'person.said' }>;

function personWords(fact: PersonFact, { say, packSay, name }: Tongue): string | null {
  const person = name(fact.person);
  if (fact.type === 'person.said')
    return say('fact.person.said', { person, line: packSay(lineKey(fact.line), namedFills(fact.about ?? {}, name)) });
  if (fact.to === 'away' || fact.to === 'door') return say(`fact.person.${fact.to}`, { person });
  return fact.to === 'colleague' && fact.with !== undefined
    ? say('fact.person.colleague', { person, other: name(fact.with) })
    : null;
}

function lineKey(line: Id): string {
  return line.startsWith('line.') ? line : `line.${line}`;
}

/** An impediment may be gone from the view: its entry in the pack still has its name. */
function troubleName(id: Id, from: Id, { packSay, name, say }: Tongue): string {
  if (from === 'question') return say('impediments.question');
  return packSay.has(`impediment.${from}.name`) ? packSay(`impediment.${from}.name`) : name(id);
}

function requestName(request: Id, view: View, { name, packSay }: Tongue): string {
  const item = view.inbox.find((letter) => letter.id === request)?.item;
  if (item) return name(item);
  const entry = request.replace(/^request\./, '');
  return packSay.has(`item.${entry}.title`) ? packSay(`item.${entry}.title`) : name(request);
}
