import type { Id } from '../../../core/sim/basics.ts';
import { pagesGame } from '../../../words/en/pages-game.ts';
import type { PackSay } from '../../../words/pack-words.ts';
import { sayFrom } from '../../../words/say.ts';
import type { Hindrance } from './hindrances.ts';
import type { ItemCourse } from './item-courses.ts';
import type { ItemEnd } from './item-ends.ts';
import type { LookingBack } from './looking-back-data.ts';
import { capital } from './looking-back-words.ts';
import { hindranceEnd, hindranceName } from './way-words.ts';

const say = sayFrom(pagesGame);

interface Voice {
  readonly words: PackSay;
  readonly name: (id: Id) => string;
}

/** Why the Sprint Goal was met or not: what it was tied to, what of that is missing, and what is known to have stood in its way. */
export function goalReason({ outcome, goal, tied, ends, inTheWay, courses }: LookingBack, voice: Voice): string {
  if (outcome === 'cancelled') return say('reason.cancelled');
  if (outcome === 'obsolete') return say('reason.obsolete');
  if (goal === null) return say('reason.none');
  if (tied.of === 0) return say('reason.untied');
  const missing = ends.filter((one) => one.tied && one.end !== 'done');
  if (missing.length === 0) return say('reason.all', { n: tied.of });
  const some = say(tied.done === 0 ? 'reason.nothing' : 'reason.some', { done: tied.done, n: tied.of });
  return `${some} ${missing.map((one) => `${missingWords(one, inTheWay, voice)}${sentBackWords(courses.get(one.item))}`).join(' ')}`;
}

function sentBackWords(course: ItemCourse | undefined): string {
  return course !== undefined && course.sentBack > 0 ? ` ${say('reason.sent-back', { n: course.sentBack })}` : '';
}

function missingWords({ item, end }: ItemEnd, inTheWay: readonly Hindrance[], voice: Voice): string {
  const told = { item: capital(voice.name(item)), end: say(`end.${end}`) };
  const [longest] = inTheWay.filter(({ on }) => on.includes(item));
  if (end === 'left-out' || longest === undefined) return say('reason.missing', told);
  const elsewhere = longest.on.filter((id) => id !== item);
  const what = hindranceName({ ...longest, on: elsewhere }, voice);
  return say('reason.missing-held', { ...told, what, how: hindranceEnd(longest) });
}

/** How many items came to which end: those that are back are one number, as in the Sprint Review, then how each part of it came back. */
export function countWords({ ends, donePoints }: Pick<LookingBack, 'ends' | 'donePoints'>): string {
  const count = (...wanted: readonly ItemEnd['end'][]) => ends.filter(({ end }) => wanted.includes(end)).length;
  const done = count('done');
  const returned = count('begun', 'not-begun');
  const removed = count('taken-out');
  const n = returned + removed;
  const finished = done === 0 ? say('back.done.none') : say('back.done', { n: done, points: donePoints });
  if (n === 0) return finished;
  return `${finished} ${say(removed > 0 ? 'back.removed' : 'back.returned', { n, returned, removed })}`;
}
