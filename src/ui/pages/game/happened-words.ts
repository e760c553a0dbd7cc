import type { Id } from '../../../core/sim/basics.ts';
import { pagesGame } from '../../../words/en/pages-game.ts';
import { sayFrom } from '../../../words/say.ts';
import type { ItemEnd } from './item-ends.ts';
import type { LookingBack } from './looking-back-data.ts';
import { capital } from './looking-back-words.ts';

const say = sayFrom(pagesGame);
type Name = (id: Id) => string;

/** Why the Sprint Goal was met or not: what it was tied to, and what of that is missing. */
export function goalReason({ outcome, goal, tied, ends }: LookingBack, name: Name): string {
  if (outcome === 'cancelled') return say('reason.cancelled');
  if (outcome === 'obsolete') return say('reason.obsolete');
  if (goal === null) return say('reason.none');
  if (tied.of === 0) return say('reason.untied');
  const missing = ends.filter((one) => one.tied && one.end !== 'done');
  if (missing.length === 0) return say('reason.all', { n: tied.of });
  const some = say(tied.done === 0 ? 'reason.nothing' : 'reason.some', { done: tied.done, n: tied.of });
  return `${some} ${missing.map((one) => missingWords(one, name)).join(' ')}`;
}

function missingWords({ item, end }: ItemEnd, name: Name): string {
  return say('reason.missing', { item: capital(name(item)), end: say(`end.${end}`) });
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
