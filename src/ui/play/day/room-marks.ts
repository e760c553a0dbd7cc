import type { Id } from '../../../core/sim/basics.ts';
import type { ItemView, PersonView, View } from '../../../core/sim/view.ts';
import type { PlayKey } from '../../../words/en/play.ts';
import { sprintItems } from '../people/board-columns.ts';
import { moodTone } from '../people/face.tsx';

/** What can be marked in the room. */
export const MARK_KINDS = ['morale', 'workload', 'blockers', 'value'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** A text by its key, and what is filled into it. Ids in `names` are filled in by name. */
export interface MarkWords {
  readonly key: PlayKey;
  readonly fill?: Readonly<Record<string, number>>;
  readonly names?: Readonly<Record<string, Id>>;
}

/** What is marked on a person, a note, or (`team`) on all together. */
export interface Mark {
  readonly on: 'person' | 'item' | 'team';
  readonly id: Id;
  /** In the room: short, since it lies over the picture. */
  readonly short: MarkWords;
  /** In the list: the same, as a phrase. */
  readonly long: MarkWords;
  /** How much of it, 0 to 3: as many strokes of ink. Null where there is nothing to count. */
  readonly strokes: 0 | 1 | 2 | 3 | null;
  /** Said by a sign of ink besides: up is well, down is not. */
  readonly sign: 'up' | 'level' | 'down' | null;
}

const marksBy: Readonly<Record<MarkKind, (view: View) => readonly Mark[]>> = {
  morale: moraleMarks,
  workload: workloadMarks,
  blockers: blockerMarks,
  value: valueMarks,
};

/** The marks of one kind, from the view alone: the room and the list beside it show these and no others. */
export function marksOf(kind: MarkKind, view: View): readonly Mark[] {
  return marksBy[kind](view);
}

function moraleMarks({ people, colleague }: View): readonly Mark[] {
  const team = [...people.filter(({ away }) => !away), colleague];
  return team.map(({ id, mood }): Mark => {
    const tone = moodTone(mood);
    const words: MarkWords = { key: `mood.${mood}` };
    const sign = tone === 'good' ? 'up' : tone === 'caution' ? 'down' : 'level';
    return { on: 'person', id, short: words, long: words, strokes: null, sign };
  });
}

const isInHand = ({ state }: ItemView): boolean => state === 'in-progress' || state === 'inspecting' || state === 'blocked';

/** How many items a person has begun and not finished. */
function workloadMarks(view: View): readonly Mark[] {
  const here = view.people.filter(({ away }) => !away);
  return here.map((person): Mark => {
    const count = itemsInHand(person, view).length;
    const strokes = Math.min(3, count) as 0 | 1 | 2 | 3;
    const key: PlayKey = count === 0 ? 'marks.free' : 'marks.items';
    const words: MarkWords = { key, fill: { n: count } };
    return { on: 'person', id: person.id, short: words, long: words, strokes, sign: null };
  });
}

/** What is theirs on the board, and what they work on for somebody else. */
function itemsInHand({ id, item }: PersonView, view: View): readonly Id[] {
  const own = sprintItems(view).filter((one) => one.person === id && isInHand(one));
  return [...new Set([...own.map((one) => one.id), ...(item === null ? [] : [item])])];
}

function blockerMarks(view: View): readonly Mark[] {
  const people = view.people.flatMap((person): Mark[] => {
    if (person.away) return [];
    if (person.blocked === null) return person.impediments.length > 0 ? [hindered(person)] : [];
    const { item, days } = person.blocked;
    const long: MarkWords =
      days === 0 ? { key: 'person.stuck-today', names: { item } } : { key: 'person.stuck', fill: { n: days }, names: { item } };
    return [{ on: 'person', id: person.id, short: { key: 'marks.days', fill: { n: days } }, long, ...stuckFor(days) }];
  });
  const items = sprintItems(view).filter(({ state }) => state === 'blocked');
  const notes = items.map(({ id, blockedDays: n }): Mark => {
    const words: MarkWords = { key: 'marks.days', fill: { n } };
    return { on: 'item', id, short: words, long: { key: 'marks.blocked', fill: { n } }, ...stuckFor(n) };
  });
  return [...people, ...notes, ...teamWide(view)];
}

const stuckFor = (days: number) => ({ strokes: Math.max(1, Math.min(3, days)) as 1 | 2 | 3, sign: null });

function hindered({ id, impediments }: PersonView): Mark {
  const words: MarkWords = { key: 'marks.impediments', fill: { n: impediments.length } };
  return { on: 'person', id, short: words, long: words, strokes: Math.min(3, impediments.length) as 1 | 2 | 3, sign: null };
}

/** What is in the way of all of them hangs on the slip at the wall. */
function teamWide({ impediments }: View): readonly Mark[] {
  const n = impediments.length;
  if (n === 0) return [];
  const words: MarkWords = { key: 'marks.impediments', fill: { n } };
  return [{ on: 'team', id: 'way', short: words, long: words, strokes: Math.min(3, n) as 1 | 2 | 3, sign: null }];
}

/** What the items of the Sprint are worth as far as one knows. */
function valueMarks(view: View): readonly Mark[] {
  return sprintItems(view).map(({ id, value: { low, high } }): Mark => {
    const words: MarkWords = { key: 'marks.worth', fill: { low, high } };
    return { on: 'item', id, short: words, long: words, strokes: null, sign: null };
  });
}
