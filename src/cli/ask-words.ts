import type { Id } from '../core/sim/basics.ts';
import type { PackWords } from '../core/sim/scenario.ts';
import type { Ask, AskOption, View } from '../core/sim/view.ts';
import { actionName } from '../words/action-words.ts';
import { pagesFrame } from '../words/en/pages-frame.ts';
import { pagesGame } from '../words/en/pages-game.ts';
import { pagesStanding } from '../words/en/pages-standing.ts';
import { playWords } from '../words/en/play.ts';
import { type NamedView, namedFills, namesOf } from '../words/names.ts';
import { packSayFrom } from '../words/pack-words.ts';
import { sayFrom } from '../words/say.ts';
import type { Tongue } from '../words/tongue.ts';

const say = sayFrom(playWords);
const saySliders = sayFrom(pagesGame);
const sayOrder = sayFrom(pagesStanding);
const saySeat = sayFrom(pagesFrame);

/** Speaks of what a view holds, in English. */
export function tongueOf(view: NamedView, words: PackWords): Tongue {
  const packSay = packSayFrom(words);
  return { say, packSay, name: namesOf(view, packSay, say) };
}

/** Lines of the page as sentences one after the other: a title has no full stop of its own. */
function sentences(...lines: readonly string[]): string {
  return lines.map((line) => (/[.?!]$/.test(line) ? line : `${line}.`)).join(' ');
}

/** The question in words: what a person would read on the page. */
export function askText(ask: Ask, view: View, { packSay, name }: Tongue): string {
  switch (ask.kind) {
    case 'moment':
      return packSay(`moment.${ask.from}.scene`, namedFills(ask.cast, name));
    case 'free-hour':
      return sentences(say('hour.title'), say('hour.about'));
    case 'stop':
      return sentences(say('tip.stop.title'), say('moment.ask'));
    case 'facilitate':
      return sentences(say(`facilitate.title.${ask.event ?? 'planning'}`), say(`facilitate.about.${ask.event ?? 'planning'}`));
    case 'sliders':
      return slidersText(ask, view);
    case 'intention':
      return sentences(saySliders('back.choose'));
    case 'plan':
      return sentences(say('planning.choose-title'), say('planning.choose-about'));
    default:
      return sentences(say(`${ask.kind}.title`), say(`${ask.kind}.about`));
  }
}

function slidersText(ask: Ask, view: View): string {
  const seat = saySeat(`seat.${ask.seat}`);
  const statements = ([0, 1, 2] as const).map((at) => saySliders(`sliders.${at}`, { seat }));
  return sentences(saySliders('sliders.title', { sprint: view.at.sprint }), saySliders('sliders.lead'), ...statements);
}

/** An option in words. */
export function optionText(ask: Ask, option: AskOption, view: View, tongue: Tongue): string {
  const { packSay, name } = tongue;
  switch (ask.kind) {
    case 'moment':
      return packSay(`moment.${ask.from}.answer.${option.id}`, namedFills(ask.cast, name));
    case 'free-hour':
      return hourText(ask, option.id, tongue);
    case 'facilitate':
      return sentences(packSay(`format.${option.id}.name`), packSay(`format.${option.id}.text`));
    case 'plan':
      return goalText(option, tongue);
    case 'order':
      return orderText(option.id);
    case 'sliders':
      return sliderText(option.id);
    case 'intention':
      return packSay.has(`intention.${option.id}`) ? packSay(`intention.${option.id}`) : saySliders('intention.none');
    default:
      return commandText(ask, option, view, tongue);
  }
}

function hourText({ from }: Ask, option: Id, { packSay }: Tongue): string {
  const key = `hour.${from}.${option}`;
  return packSay.has(`${key}.title`) ? sentences(packSay(`${key}.title`), packSay(`${key}.text`)) : say('hour.neither');
}

function goalText(option: AskOption, { packSay, name }: Tongue): string {
  const command = option.commands[0];
  const items = command?.type === 'sprint-goal.propose' ? command.items.map(name).join(', ') : '';
  return sentences(packSay(`goal.${option.id}`), say('planning.tied-to', { items }));
}

function orderText(option: Id): string {
  const key = `answer.order.${option}`;
  return key in pagesStanding ? sayOrder(key as Parameters<typeof sayOrder>[0]) : say('order.confirm');
}

/** Words that stand for all three sliders at once. */
const SLIDERS: Readonly<Record<Id, number>> = { low: 2, middle: 4, high: 6 };

function sliderText(option: Id): string {
  const n = SLIDERS[option];
  return n === undefined ? saySliders('sliders.skip') : saySliders('sliders.step', { n });
}

function commandText(ask: Ask, option: AskOption, view: View, tongue: Tongue): string {
  const command = option.commands[0];
  if (command?.type === 'increment.release') return say(command.how === 'pilot' ? 'release.pilot' : 'release.all');
  if (command?.type === 'scope.offer') return say('scope.leave', { item: tongue.name(command.item) });
  if (command !== undefined) return actionName({ command }, view, tongue);
  if (ask.kind === 'stop') return say('stop.go-on');
  if (ask.kind === 'release') return say('release.wait');
  return ask.kind === 'scope' ? say('scope.keep') : say('ask.option-none');
}
