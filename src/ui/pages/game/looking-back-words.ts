import type { Id } from '../../../core/sim/basics.ts';
import type { Replayed } from '../../../play/game.ts';
import { pagesGame } from '../../../words/en/pages-game.ts';
import { type PlayKey, playWords } from '../../../words/en/play.ts';
import type { PackSay } from '../../../words/pack-words.ts';
import { quoted } from '../../../words/quotes.ts';
import { sayFrom } from '../../../words/say.ts';
import { listOf } from '../../../words/written.ts';
import { generally } from '../report/general-words.ts';
import type { ValueNews } from './looking-back-data.ts';
import type { ReallyDone } from './really-done.ts';

const say = sayFrom(pagesGame);
const sayPlay = sayFrom(playWords);

/** How many names a sentence can carry before it turns into a list. */
const MOST_NAMES = 2;

/** "Offline scan, Fare table and 4 more". */
export function listed(names: readonly string[]): string {
  const shown =
    names.length > MOST_NAMES
      ? [...names.slice(0, MOST_NAMES - 1), say('value.more', { n: names.length - MOST_NAMES + 1 })]
      : names;
  return listOf(shown);
}

/** Names of things without a title of their own begin small, sentences and notes do not. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What became of value in this Sprint, a sentence each. */
export function valueSentences(news: ValueNews, name: (id: Id) => string): readonly string[] {
  const told = (key: 'value.released' | 'value.piloted' | 'value.used' | 'value.unused', ids: readonly Id[]) =>
    ids.length > 0 ? [capital(say(key, { n: ids.length, items: listed(ids.map(name)) }))] : [];
  const out = [
    ...told('value.used', news.used),
    ...told('value.unused', news.unused),
    ...told('value.released', news.released),
    ...told('value.piloted', news.piloted),
  ];
  const waiting = news.waiting > 0 ? [say('value.waiting', { n: news.waiting })] : [];
  return [...(out.length === 0 ? [say('value.none')] : out), ...waiting];
}

export interface ReplayWords {
  /** What was done, on which day. */
  readonly taken: string;
  /** The other decision, shown in bold. */
  readonly instead: string;
  /** What would have been seen. */
  readonly seen: string;
  /** How often it would have gone so, and by how much, under other lucks. */
  readonly often: string;
}

/** An item that was Done in only one of the two courses carries a difference beyond any Sprint. */
const ONLY_THERE = 40;

function itemWords({ item, days }: Replayed['itemsEarlier'][number], name: (id: Id) => string): string {
  if (Math.abs(days) > ONLY_THERE) return say(days > 0 ? 'replay.done-too' : 'replay.not-done', { item: name(item) });
  return say(days > 0 ? 'replay.earlier' : 'replay.later', { n: Math.abs(days), item: name(item) });
}

export type ReplayDesk = { packSay: PackSay; name: (id: Id) => string; really: ReallyDone };

/** A Sprint Goal that was met would not have been met ‘instead’. */
function goalDiffers({ goal }: Replayed, { goalMet }: ReallyDone): boolean {
  return goal === 'met-instead' ? goalMet !== true : goal === 'missed-instead' && goalMet !== false;
}

/** Only an item that was not Done can be won, and only one that was Done can be lost or come on another day. */
function itemDiffers({ item, days }: Replayed['itemsEarlier'][number], { done }: ReallyDone): boolean {
  return days > ONLY_THERE ? !done.has(item) : done.has(item);
}

/** Thousandths of an outcome point in one of the hundred points that the page counts in. */
const POINT = 10_000;

function oftenWords({ better, ahead, behind, pairs, by }: Replayed): string {
  const times = better ? ahead : behind;
  const points = Math.round(Math.abs(by) / POINT);
  const size = points === 0 ? say('replay.points.less') : say('replay.points', { n: points });
  return say(better ? 'replay.often.better' : 'replay.often.worse', { times, pairs, size });
}

/** The one re-play in the words of the world, without numbers of points: what differs from what really came. */
export function replayWords(replay: Replayed, { packSay, name, really }: ReplayDesk): ReplayWords {
  const goal = goalDiffers(replay, really) ? [say(`replay.${replay.goal as 'met-instead' | 'missed-instead'}`)] : [];
  const differing = replay.itemsEarlier.filter((entry) => itemDiffers(entry, really));
  const items = differing.slice(0, 1).map((entry) => itemWords(entry, name));
  const team = replay.teamChange === 'same' ? [] : [say(`replay.team.${replay.teamChange}`)];
  const [first = say(replay.better ? 'replay.better' : 'replay.worse'), second] = [...goal, ...items, ...team].slice(0, 2);
  const answer = (option: Id) => answerWords(replay.decision, option, { packSay, name }).replace(/\.$/, '');
  return {
    taken: say('replay.taken', {
      day: replay.day,
      title: quoted(decisionTitle(replay.decision, packSay)),
      taken: answer(replay.taken),
    }),
    instead: say('replay.instead', { instead: answer(replay.instead) }),
    seen: second ? say('replay.join', { first, second }) : say('replay.one', { first }),
    often: oftenWords(replay),
  };
}

/** `moment.coffee-machine`, `facilitate.review.2`, `release.2-7`, `plan.2`, `scope.2`: what was asked. */
export function decisionTitle(ask: Id, packSay: PackSay): string {
  const [kind = '', what = ''] = ask.split('.');
  if (kind === 'moment' && packSay.has(`moment.${what}.title`)) return generally(packSay(`moment.${what}.title`));
  const key = kind === 'facilitate' ? `facilitate.title.${what}` : `${kind}.title`;
  return key in playWords ? sayPlay(key as PlayKey) : say('replay.decision');
}

/** The answer that was given to it. */
export function answerWords(ask: Id, option: Id, { packSay, name }: { packSay: PackSay; name: (id: Id) => string }): string {
  const [kind = '', what = ''] = ask.split('.');
  if (option.startsWith('leave-out:')) return sayPlay('scope.leave', { item: name(option.slice('leave-out:'.length)) });
  const keys = [`moment.${what}.answer.${option}`, `format.${option}.name`, `goal.${option}`];
  const inPack = keys.find((key) => packSay.has(key));
  if (inPack) return generally(packSay(inPack));
  const own = option === 'keep-all' ? 'scope.keep' : `${kind}.${option}`;
  return own in playWords ? sayPlay(own as PlayKey) : option.replace(/[-._:]+/g, ' ');
}
