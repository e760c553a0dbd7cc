import type { Id, Seat } from '../core/sim/basics.ts';
import type { View } from '../core/sim/view.ts';
import { actionByIdWords } from './action-words.ts';
import { playWords } from './en/play.ts';
import { innerQuotes, quoted } from './quotes.ts';
import type { Tongue } from './tongue.ts';

const MASTER_TYPES = /^(person|people|flow|daily|team|organisation|cue|hunch|cause|impediment|event|owner)\./;

/** Whose action it is: no kind of action belongs to both seats. */
function seatOf(action: Id): Seat {
  return MASTER_TYPES.test(action) ? 'scrum-master' : 'product-owner';
}

/**
 * Words for what brought something about. Its id says what it is: `act/person.coach:mei/37` a decision, `moment/…` a scene
 * and its answer, `item/…`, `cause/…`, `rule/…` and so on.
 */
export function whyWords(why: Id, view: View, tongue: Tongue): string {
  const { say, name } = tongue;
  const [kind = '', id = ''] = why.split('/');
  switch (kind) {
    case 'act':
      return actWords(id, view, tongue);
    case 'moment':
    case 'answer':
    case 'ask':
      return momentWords(id, tongue);
    case 'item':
    case 'value':
      return say('why.item', { item: name(id) });
    case 'cause':
      return say('why.cause');
    case 'treated':
      return say('why.treated', { cause: name(id) });
    case 'impediment':
      return say('why.impediment', { impediment: name(id) });
    case 'order':
      return say('why.order');
    case 'goal':
      return say('why.goal', { goal: name(id) });
    case 'calendar':
      return say('why.calendar', { event: name(id) });
    case 'format':
    case 'agreement':
    case 'habit':
      return say(`why.${kind}`, { [kind]: name(id) });
    default:
      return ruleName(id, tongue);
  }
}

function actWords(action: Id, view: View, tongue: Tongue): string {
  const words = innerQuotes(actionByIdWords(action, [], tongue));
  if (seatOf(action) === view.seat) return tongue.say('why.action', { action: words });
  return tongue.say('why.colleague', { colleague: tongue.name(view.colleague.id), action: words });
}

function momentWords(id: Id, { say, packSay }: Tongue): string {
  const entry = id.split(/[.:]/)[0] ?? id;
  return packSay.has(`moment.${entry}.title`)
    ? say('why.moment', { title: quoted(packSay(`moment.${entry}.title`)) })
    : say('why.rule');
}

/** Rules of the simulated world that have words of their own. */
function ruleName(rule: Id, { say }: Tongue): string {
  const key = `why.rule.${rule}`;
  return key in playWords ? say(key as Parameters<typeof say>[0]) : say('why.rule');
}
