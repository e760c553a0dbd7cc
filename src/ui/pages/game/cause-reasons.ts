import type { Id, Meter } from '../../../core/sim/basics.ts';
import type { Fact } from '../../../core/sim/fact.ts';
import type { WhyCause } from '../../../play/game.ts';
import { pagesGame } from '../../../words/en/pages-game.ts';
import { factWords } from '../../../words/fact-words.ts';
import { quoted } from '../../../words/quotes.ts';
import { sayFrom } from '../../../words/say.ts';
import { factBefore } from '../../play/log/fact-before.ts';
import { type ItemCourse, UNTOUCHED, wholeDays } from './item-courses.ts';
import type { ItemEnd } from './item-ends.ts';
import type { LookingBack } from './looking-back-data.ts';
import type { BackDesk } from './looking-back-page.tsx';
import { answerWords, capital } from './looking-back-words.ts';

const say = sayFrom(pagesGame);

type Moved = Pick<WhyCause, 'why' | 'by' | 'fact'> & { readonly meter: Meter };

/** What it was about a thing that moved a meter, as far as the facts tell: never the name of the meter, never only the kind of thing. */
export function causeReason(cause: Moved, desk: BackDesk): string {
  const { why, meter, by } = cause;
  const [kind = '', id = '', option = ''] = why.split('/');
  const effect = say(`effect.${meter}.${by > 0 ? 'up' : 'down'}`);
  if (kind === 'item' || kind === 'value') return itemReason(id, cause, desk) ?? effect;
  if (kind === 'moment' || kind === 'answer') return momentReason(id, option, desk) ?? effect;
  if (kind === 'impediment') return troubleReason(id, desk.back) ?? effect;
  return happenedWith(cause, desk) ?? effect;
}

function itemReason(item: Id, { meter, by }: Moved, { back }: BackDesk): string | null {
  const course = back.courses.get(item) ?? UNTOUCHED;
  if (meter === 'quality') return course.sentBack > 0 ? say('story.sent-back.only') : null;
  if (meter === 'value') return valueReason(course, by);
  const end = back.ends.find((one) => one.item === item);
  return end && meter === 'goal' ? goalItemWords(end, course) : null;
}

/** What became of an item, and what held it up: "of the Sprint Goal: begun on day 2, not Done, stood still for 3 days". */
export function goalItemWords({ end, tied }: Pick<ItemEnd, 'end' | 'tied'>, course: ItemCourse): string {
  const days = wholeDays(course.stood);
  const parts = [
    course.begun === null || end === 'not-begun' || end === 'left-out' ? null : say('story.begun', { day: course.begun }),
    end === 'done' && course.done !== null ? say('story.done', { day: course.done }) : say(`story.end.${end}`),
    course.stood === 0 ? null : days === 0 ? say('story.stood.short') : say('story.stood', { n: days }),
    course.sentBack > 0 ? say('story.sent-back', { n: course.sentBack }) : null,
  ];
  return say(tied ? 'story.tied' : 'story.untied', { story: parts.filter((part) => part !== null).join(', ') });
}

/** Value is counted by use: what was Done and stayed in, or went to a few, or is hardly used brings less than was hoped. */
function valueReason({ done, out, brought }: ItemCourse, by: number): string {
  const than = say(by > 0 ? 'story.more-than' : 'story.less-than');
  if (brought !== null) return say(brought > 0 ? 'story.used' : 'story.unused', { than });
  if (out !== null) return say(out.how === 'pilot' ? 'story.piloted' : 'story.out', { day: out.day, than });
  if (done !== null) return say('story.kept', { day: done, than });
  return say(by > 0 ? 'story.counted-on' : 'story.not-done');
}

function momentReason(moment: Id, option: Id, { words, name }: BackDesk): string | null {
  if (!words.has(`moment.${moment}.answer.${option}`)) return null;
  const answer = answerWords(`moment.${moment}`, option, { packSay: words, name });
  return say('story.answer', { answer: quoted(answer.replace(/\.$/, '')) });
}

function troubleReason(id: Id, { inTheWay }: LookingBack): string | null {
  const found = inTheWay.find((one) => one.id === id);
  if (!found) return null;
  return found.days === 0 ? say('story.trouble.short') : say('story.trouble', { n: found.days });
}

/** What happened as the meter moved, in words. */
function happenedWith({ why, fact, meter, by }: Moved, { snapshot, tongue }: BackDesk): string | null {
  const { facts, view } = snapshot;
  const before = factBefore(fact, facts);
  if (!before || !isOf(before, why)) return null;
  if (before.type === 'increment.released' && meter === 'value')
    return say(`story.released.${before.how}.${by > 0 ? 'up' : 'down'}`);
  const told = factWords(before, view, tongue);
  return told === null ? null : capital(told);
}

/** An action or an event that is named already explains nothing by its own name. */
function isOf(fact: Fact, why: Id): boolean {
  return fact.why.includes(why) && !SAID_ALREADY.has(fact.type);
}

const SAID_ALREADY: ReadonlySet<Fact['type']> = new Set([
  'action.taken',
  'format.chosen',
  'goal.set',
  'habit.spent',
  'agreement.made',
  'agreement.kept',
  'agreement.broken',
  'calendar.came',
]);
