import type { Id } from '../../../core/sim/basics.ts';
import type { Ask, AskOption } from '../../../core/sim/view.ts';
import { actionName } from '../../../words/action-words.ts';
import { namedFills } from '../../../words/names.ts';
import type { Desk } from '../desk.ts';

/** Who brings a question up: the role that speaks, else the first person of its cast. */
export function speakerOf(ask: Ask, { view, packSay }: Pick<Desk, 'view' | 'packSay'>): Id | null {
  const people = new Set([...view.people.map(({ id }) => id), ...view.stakeholders.map(({ id }) => id), view.colleague.id]);
  const cast = [ask.cast.speaker, ...Object.values(ask.cast)];
  return cast.find((id) => id !== undefined && (people.has(id) || packSay.has(`person.${id}.name`))) ?? null;
}

/** One sentence for alerts and screen readers; null if nothing is asked, or only time. */
export function askSentence(desk: Desk): string | null {
  const { view, say, packSay, name } = desk;
  const { ask } = view;
  if (ask === null || desk.snapshot.held !== null) return null;
  if (ask.kind === 'moment') return packSay(`moment.${ask.from}.title`, namedFills(ask.cast, name));
  if (ask.kind === 'free-hour') return say('fact.hour');
  if (ask.kind === 'facilitate') return say(`facilitate.title.${ask.event ?? 'planning'}`);
  if (ask.kind === 'scope' || ask.kind === 'release' || ask.kind === 'order' || ask.kind === 'plan')
    return say(`${ask.kind}.title`);
  return null;
}

/** Where the pack has the words of an answer; undefined where they are made of what it does. */
function writtenKey(ask: Ask, { id }: AskOption, packSay: Desk['packSay']): string | undefined {
  return [`moment.${ask.from}.answer.${id}`, `format.${id}.name`, `goal.${id}`].find((key) => packSay.has(key));
}

/** The language of an answer, where it is another than the page's. */
export function optionLang(ask: Ask, option: AskOption, packSay: Desk['packSay']): 'en' | undefined {
  const key = writtenKey(ask, option, packSay);
  return key === undefined ? undefined : packSay.lang(key);
}

/** The words of an answer: those of the pack, else of what it does. */
export function optionWords(ask: Ask, option: AskOption, desk: Pick<Desk, 'packSay' | 'name' | 'say' | 'view'>): string {
  const { packSay, name, say, view } = desk;
  const fills = namedFills(ask.cast, name);
  const written = writtenKey(ask, option, packSay);
  if (written !== undefined) return packSay(written, fills);
  const command = option.commands[0];
  if (ask.kind === 'release') return say(releaseKey(option));
  if (command?.type === 'scope.offer')
    return command.instead === null
      ? say('scope.leave', { item: name(command.item) })
      : say('scope.swap', { item: name(command.item), other: name(command.instead) });
  if (ask.kind === 'scope') return say(option.id.includes('small') ? 'scope.smaller' : 'scope.keep', fills);
  if (ask.kind === 'order') return say(command === undefined ? 'order.keep' : 'order.confirm');
  return command === undefined ? say('ask.option-none') : actionName({ command }, view, desk);
}

function releaseKey(option: AskOption): 'release.all' | 'release.pilot' | 'release.wait' {
  const command = option.commands[0];
  if (command?.type === 'increment.release') return command.how === 'pilot' ? 'release.pilot' : 'release.all';
  return 'release.wait';
}
