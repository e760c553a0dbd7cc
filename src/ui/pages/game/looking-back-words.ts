import type { Id } from '../../../core/sim/basics.ts';
import type { Replayed } from '../../../play/game.ts';
import { pagesGame } from '../../../words/en/pages-game.ts';
import type { PackSay } from '../../../words/pack-words.ts';
import { sayFrom } from '../../../words/say.ts';
import type { ValueNews } from './looking-back-data.ts';

const say = sayFrom(pagesGame);

/** "Offline scan, Fare table and Day pass". */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}

/** What became of value in this Sprint, a sentence each. */
export function valueSentences(news: ValueNews, name: (id: Id) => string): readonly string[] {
  const some = (key: 'value.released' | 'value.used' | 'value.unused', ids: readonly Id[]) =>
    ids.length > 0 ? [say(key, { n: ids.length, items: listed(ids.map(name)) })] : [];
  const fresh = news.released.filter((id) => !news.used.includes(id) && !news.unused.includes(id));
  const sentences = [
    ...some('value.used', news.used),
    ...some('value.unused', news.unused),
    ...some('value.released', fresh),
    ...(news.piloted.length > 0 ? [say('value.piloted', { items: listed(news.piloted.map(name)) })] : []),
    ...(news.waiting > 0 ? [say('value.waiting', { n: news.waiting })] : []),
  ];
  return news.released.length + news.piloted.length + news.used.length + news.unused.length === 0
    ? [say('value.none'), ...sentences]
    : sentences;
}

export interface ReplayWords {
  /** What was done, on which day. */
  readonly taken: string;
  /** The other decision, shown in bold. */
  readonly instead: string;
  /** What would have been seen. */
  readonly seen: string;
}

/** The one re-play in the words of the world; no numbers of points. */
export function replayWords(replay: Replayed, { packSay, name }: { packSay: PackSay; name: (id: Id) => string }): ReplayWords {
  const shown = replay.itemsEarlier.slice(0, 1).map(({ item, days }) => {
    const key = days > 0 ? 'replay.earlier' : 'replay.later';
    return say(key, { n: Math.abs(days), item: name(item) });
  });
  const goal = replay.goal === 'same' ? [] : [say(`replay.${replay.goal}`)];
  const team = replay.teamChange === 'same' ? [] : [say(`replay.team.${replay.teamChange}`)];
  const parts = [...goal, ...shown, ...team].slice(0, 2);
  const [first = say(replay.better ? 'replay.better' : 'replay.worse'), second] = parts;
  return {
    taken: say('replay.taken', { day: replay.day, taken: answerWords(replay.decision, replay.taken, packSay) }),
    instead: say('replay.instead', { instead: answerWords(replay.decision, replay.instead, packSay) }),
    seen: second ? say('replay.join', { first, second }) : first,
  };
}

/** The words of an answer: of a moment of the pack, else what its id says. */
function answerWords(decision: Id, option: Id, packSay: PackSay): string {
  const moment = decision.split(/[/:]/).find((part) => packSay.has(`moment.${part}.title`)) ?? decision;
  const keys = [`moment.${moment}.answer.${option}`, `format.${option}.name`, `agreement.${option}`, `habit.${option}.name`];
  const key = keys.find((one) => packSay.has(one));
  return key ? packSay(key) : option.replace(/[-._:]+/g, ' ');
}
