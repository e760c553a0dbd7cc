import { BACKLOG_LENGTH, backlogItems, canLapse, clarityOf, LAPSES_FROM } from './backlog.ts';
import type { Levers } from './levers.ts';
import { makeItem } from './make-item.ts';
import { keyOf } from './roll.ts';
import { type RoughItem, roughItem, WHIMS } from './rough-plan.ts';
import type { RoughEnd } from './rough-work.ts';
import type { Shelf } from './shelf.ts';
import { EXPONENTIAL } from './tables.ts';
import type { Item, World } from './world.ts';

/**
 * The Product Backlog that the next Sprints would be planned from, roughly: what lies far down lapses, ideas come in. Which ideas is luck,
 * so some that could be stand for them, in every state the same.
 */

/** So many ideas are at hand, and each whim begins so many further on. */
const IDEAS = 40;
const NEXT_WHIM = 5;
/** Items that come in during a Sprint by themselves: bugs that are reported, work that is found. */
const FOUND = 4;

const known = new WeakMap<Shelf, readonly Item[]>();

/** Ideas that could be, of all kinds that the pack has. Remembered for each pack: they never change. */
function possibleIdeas(shelf: Shelf): readonly Item[] {
  const before = known.get(shelf);
  if (before) return before;
  const later = shelf.ideas.filter(({ template }) => template.from === 'later');
  const ideas = later.length === 0 ? [] : Array.from({ length: IDEAS }, (_, at) => possibleIdea(shelf, later, at));
  known.set(shelf, ideas);
  return ideas;
}

function possibleIdea({ stakeholders }: Shelf, ideas: Shelf['ideas'], at: number): Item {
  const { template } = ideas[at % ideas.length] as Shelf['ideas'][number];
  const id = `possible.${at}`;
  const { askedBy } = template;
  const loudness = askedBy === null ? undefined : stakeholders.get(askedBy)?.loudness;
  const clarity = clarityOf(WHIMS, keyOf(id));
  const asked = { askedBy, ...(loudness === undefined ? {} : { loudness }) };
  return makeItem(WHIMS, { id, from: template.id, kind: 'feature', since: 0, clarity, ...asked }, EXPONENTIAL);
}

const inPlainOrder = (items: readonly RoughItem[]) => [...items].sort((a, b) => b.use - a.use);

/** What the next Sprint would be planned from. */
export interface RoughBacklog {
  /** What is there and stays, what is of most use first. */
  readonly items: readonly RoughItem[];
  readonly ideas: readonly RoughItem[];
  /** How many ideas come in before the next Sprint is planned. */
  readonly missing: number;
}

/** Before a Sprint is planned ideas lapse and come in; as soon as it is being planned they have. */
export function roughBacklog(world: World, levers: Levers, shelf: Shelf): RoughBacklog {
  const all = backlogItems(world);
  const isNext = world.at.phase === 'planning';
  const staying = isNext ? all : all.filter((item, rank) => rank < LAPSES_FROM || !canLapse(world, item));
  return {
    items: inPlainOrder(staying.map((item) => roughItem(item, levers, shelf))),
    ideas: possibleIdeas(shelf).map((item) => roughItem(item, levers, shelf)),
    missing: isNext ? 0 : Math.max(0, BACKLOG_LENGTH - staying.length),
  };
}

/** With so many of the ideas, others on another whim. */
export function withIdeas(
  items: readonly RoughItem[],
  ideas: readonly RoughItem[],
  { whim, missing }: { whim: number; missing: number },
) {
  const all = [...items];
  for (let at = 0; at < Math.min(missing, ideas.length); at++)
    all.push(ideas[(whim * NEXT_WHIM + at) % ideas.length] as RoughItem);
  return all;
}

/** What stays for the Sprint after: what was not planned and does not lapse, and what is hardly Done, less what was worked on it. */
export function leftAfter(
  items: readonly RoughItem[],
  planned: readonly RoughItem[],
  { chances }: RoughEnd,
): readonly RoughItem[] {
  const rest: RoughItem[] = [];
  for (const one of items) {
    const at = planned.indexOf(one);
    const chance = at < 0 ? 0 : (chances[at] ?? 0);
    if (chance >= 500) continue;
    if (at >= 0) rest.push({ ...one, need: Math.floor((one.need * (1000 - chance)) / 1000) });
    else if (rest.length < LAPSES_FROM || one.item.kind !== 'feature' || one.item.worked > 0) rest.push(one);
  }
  return rest;
}

/** How many ideas come in after a Sprint that leaves so many items. */
export const missingAfter = (left: number) => Math.max(0, BACKLOG_LENGTH - FOUND - left);
