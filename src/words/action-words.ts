import type { Id, Minutes } from '../core/sim/basics.ts';
import type { Action, PlainCommand, Refusal } from '../core/sim/command.ts';
import type { View } from '../core/sim/view.ts';
import { halfHours } from './clock-words.ts';
import type { PlayKey } from './en/play.ts';
import { playWords } from './en/play.ts';
import { language } from './language.ts';
import type { Fills } from './say.ts';
import type { Tongue } from './tongue.ts';
import { listOf } from './written.ts';

/** Commands whose words depend on more than their type: a guess or a question first, all or a few. */
function wordKey(command: PlainCommand): string {
  if (command.type === 'question.answer') return `question.${command.how}`;
  if (command.type === 'increment.release') return `release.${command.how}`;
  if (command.type === 'scope.offer' && command.instead !== null) return 'scope.swap';
  if (command.type === 'backlog.delegate' && command.to === null) return 'backlog.undelegate';
  return command.type;
}

/** A key of the tables for this command, or the neutral words where a kind of command has none of its own. */
function keyFor(part: 'act' | 'do' | 'help' | 'short' | 'object', command: PlainCommand): PlayKey | null {
  const key = `${part}.${wordKey(command)}`;
  return key in playWords ? (key as PlayKey) : null;
}

/** The names that an action's words are filled with. */
function fillsOf(command: PlainCommand, view: View, { name }: Tongue): Fills {
  const ids: Record<string, Id> = {};
  for (const [gap, value] of Object.entries(command)) if (typeof value === 'string') ids[gap] = value;
  const fills: Record<string, string> = {};
  for (const gap of ['person', 'item', 'impediment', 'cause', 'stakeholder', 'goal', 'habit', 'format', 'intention'])
    if (ids[gap] !== undefined) fills[gap] = name(ids[gap]);
  if (command.type === 'people.join') fills.other = name(command.with);
  if (command.type === 'scope.offer' && command.instead !== null) fills.other = name(command.instead);
  if (command.type === 'question.answer') fills.person = asker(command.impediment, view, name);
  if ('request' in command) Object.assign(fills, requestFills(command.request, view, name));
  const [master, owner] = seatNames(view, name);
  return { master, owner, ...fills };
}

/** Names of the Scrum Master and the Product Owner; the player's own seat goes by the name of its person too. */
function seatNames(view: View, name: (id: Id) => string): [string, string] {
  const colleague = name(view.colleague.id);
  return view.seat === 'scrum-master' ? ['', colleague] : [colleague, ''];
}

function asker(impediment: Id, view: View, name: (id: Id) => string): string {
  const entry = view.inbox.find((letter) => letter.id === impediment);
  return name(entry?.who ?? view.impediments.find(({ id }) => id === impediment)?.on[1] ?? impediment);
}

function requestFills(request: Id, view: View, name: (id: Id) => string): Fills {
  const entry = view.inbox.find((letter) => letter.id === request);
  return { request: name(entry?.item ?? request), stakeholder: name(entry?.who ?? request) };
}

/** "Talk with Priya alone": an action in a list. Causes say themselves what treating or looking means. */
export function actionName({ command }: Pick<Action, 'command'>, view: View, tongue: Tongue): string {
  const own = packName(command, tongue);
  return own ?? tongue.say(keyFor('act', command) ?? 'act.other', fillsOf(command, view, tongue));
}

function packName(command: PlainCommand, { packSay }: Tongue): string | null {
  if (command.type === 'cause.treat' && packSay.has(`cause.${command.cause}.treat`))
    return packSay(`cause.${command.cause}.treat`);
  if (command.type === 'hunch.look' && packSay.has(`cause.${command.cause}.look`)) return packSay(`cause.${command.cause}.look`);
  return null;
}

/** "talk with Priya": after "Spend ● and". */
export function actionVerb({ command }: Action, view: View, tongue: Tongue): string {
  return tongue.say(keyFor('do', command) ?? 'do.other', fillsOf(command, view, tongue));
}

/** One sentence on what it is. Never which way it goes. */
export function actionHelp({ command }: Action, view: View, tongue: Tongue): string {
  return tongue.say(keyFor('help', command) ?? 'help.other', fillsOf(command, view, tongue));
}

/** "Coach" and "Find a next step of their own": where the object is known, as in the menu of a person. */
export function actionShort({ command }: Action, view: View, tongue: Tongue): { verb: string; object: string } | null {
  const [short, object] = [keyFor('short', command), keyFor('object', command)];
  if (!short || !object) return null;
  const fills = fillsOf(command, view, tongue);
  return { verb: tongue.say(short, fills), object: tongue.say(object, fills) };
}

/** "with Luis and Mei, 1 h of theirs" or "on your own". */
export function actionWho(action: Action, view: View, tongue: Tongue): string {
  const { say } = tongue;
  if (action.with.length === 0) return say('with.alone');
  const who = partners(action, view, tongue);
  if (action.others === 0) return say('with.who', { who });
  return say('with.who-time', { who, time: timeWords(action.others, tongue) });
}

/** "Priya, half an hour." or "On your own, an hour.": what the chosen action takes, as a sentence. */
export function actionTakes(action: Action, view: View, tongue: Tongue): string {
  const { say } = tongue;
  const who = action.with.length === 0 ? say('with.alone') : partners(action, view, tongue);
  const takes = say('do.takes', { who, time: priceWords(action.minutes, tongue) });
  return takes.slice(0, 1).toLocaleUpperCase(language().locale) + takes.slice(1);
}

function partners(action: Action, view: View, tongue: Tongue): string {
  return listOf(action.with.map((id) => partner(id, view, tongue)));
}

function partner(id: Id, view: View, { say, name }: Tongue): string {
  if (id === 'team' || id === 'organisation' || id === 'users' || id === 'pilot') return say(`with.${id}`);
  return name(id === 'colleague' ? view.colleague.id : id);
}

/** "40 min", "1 h": a time of others, rounded to what one would say. */
export function timeWords(minutes: Minutes, { say }: Tongue): string {
  if (minutes < 60) return say('price.minutes', { n: minutes });
  const halves = Math.round(minutes / 30);
  return say('price.hours', { n: `${Math.floor(halves / 2)}${halves % 2 === 1 ? '½' : ''}` });
}

/** "half an hour", "3 half hours": a price in own time. */
export function priceWords(minutes: Minutes, { say }: Tongue): string {
  const n = halfHours(minutes);
  return n === 2 ? say('price.hour') : say('price.halves', { n });
}

/** By when it shows: "now", "13:00", "tomorrow". */
export function showsWords(action: Action, view: View, { say }: Tongue): string {
  if (action.shows !== 'stop') return say(`shows.${action.shows}`);
  return say(view.at.hour < 8 ? 'shows.noon' : 'shows.stop');
}

/** Why an action of the list cannot be done now. */
export function reasonWords({ refused }: Action, view: View, tongue: Tongue): string | undefined {
  if (refused === null) return undefined;
  const isWorkTime = view.at.phase === 'work' || view.at.phase === 'stop';
  if (refused.code === 'not-now' && refused.rule === undefined && isWorkTime) return tongue.say('refused.done-today');
  return refusalWords(refused, tongue);
}

/** Why not, in a sentence, with the rule of the Scrum Guide where one stands against it. */
export function refusalWords({ code, rule }: Refusal, { say }: Tongue): string {
  if (rule === undefined) return say(`refused.${code}`);
  const key = `rule.${rule}`;
  const why = say(key in playWords ? (key as PlayKey) : 'rule.other');
  return say('refused.rule', { why, rule });
}

/** Words of an action that is known only by its id (`person.ask:mei`, `people.join:mei+luis`), as facts name it. */
export function actionByIdWords(id: Id, about: readonly Id[], tongue: Tongue): string {
  const [type = '', objectIds = ''] = id.split(':');
  const ids = [...new Set([...objectIds.split('+').filter(Boolean), ...about])];
  const treated =
    type === 'cause.treat' || type === 'hunch.look' ? `cause.${ids[0]}.${type === 'cause.treat' ? 'treat' : 'look'}` : '';
  if (treated !== '' && tongue.packSay.has(treated)) return tongue.packSay(treated);
  const [first = '', other = ''] = ids.map(tongue.name);
  const key = [
    `past.${type}`,
    `act.${type}`,
    `act.${type.replace(/^question\.answer/, 'question').replace(/^increment\.release/, 'release')}`,
  ].find((one) => one in playWords);
  const gaps = {
    person: first,
    item: first,
    impediment: first,
    cause: first,
    stakeholder: first,
    goal: first,
    request: first,
    habit: first,
    format: first,
  };
  return tongue.say((key as PlayKey | undefined) ?? 'act.other', {
    ...gaps,
    other,
    owner: tongue.say('past.owner'),
    master: tongue.say('past.master'),
  });
}
