import { useForSize } from './appraise.ts';
import type { Id } from './basics.ts';
import { GOALS_LOOK, goalsServed } from './goal-choices.ts';
import type { Levers } from './levers.ts';
import { seenValue } from './look-bands.ts';
import { ORDER_WOBBLE, ORDINARY_WOBBLE } from './ordinary-picks.ts';
import { DICE, knownKeyOf, quantile, rollOn, stemOfRoll } from './roll.ts';
import type { Shelf } from './shelf.ts';
import { NORMAL } from './tables.ts';
import type { Item } from './world.ts';

/**
 * How ordinary players would plan a Sprint, roughly: the Product Backlog ordered as the ordinary Product Owner orders it, the Sprint Goal
 * proposed that looks most useful, and as much selected as the Developers forecast (`planning.ts`). What luck would decide is decided by
 * a whim, a whole number: the same whim leans the same way in every state, so that nothing of a season's luck is read.
 */

/** An item of the Product Backlog with what a Sprint would be planned and worked by. */
export interface RoughItem {
  readonly item: Item;
  readonly points: number;
  /** What it seems to be worth, in halves of a point of value. */
  readonly value: number;
  /** Use a point of its size as the ordinary Product Owner sees it. */
  readonly use: number;
  /** Goals that it could serve. */
  readonly goals: readonly Id[];
  /** Minutes of work that it still needs, surprises and failed inspections among them. */
  readonly need: number;
  /** Will work on it be blocked on the way? */
  readonly isBlocked: boolean;
  /** What whims about it have in common. */
  readonly stem: number;
}

/** What would be worked on in a Sprint: first what the Sprint Goal is tied to, then the rest, the largest first. */
export interface RoughPlan {
  readonly items: readonly RoughItem[];
  /** How many of them the Sprint Goal is tied to. */
  readonly tied: number;
}

/** Effort that failed inspections add, in millionths of an item's: the share that fails times what each adds (`work.ts`). */
const FAILED = 35_000;
/** Work on what is understood so well meets no surprises (`work.ts`). */
const NO_SURPRISE = 600;

function needOf({ left, effort, clarity }: Item, levers: Levers): number {
  const surprised = clarity < NO_SURPRISE ? 1000 + Math.trunc(((levers.surprise - 1000) * (1000 - clarity)) / 1000) : 1000;
  const again = Math.floor((FAILED * levers.rework * (900 + Math.max(0, 700 - clarity))) / 1_000_000);
  return Math.floor((Math.max(0, left) * Math.max(600, surprised)) / 1000) + Math.floor((effort * again) / 1_000_000);
}

/** Any number: what whims are drawn by, in every state the same. */
export const WHIMS = 20_201_118;
const NO_GOALS: readonly Id[] = [];

/** An item as a rough Sprint sees it. */
export function roughItem(item: Item, levers: Levers, shelf: Shelf): RoughItem {
  const value = seenValue(item.guess);
  return {
    item,
    points: item.points ?? 3,
    use: useForSize(item, value),
    value,
    goals: shelf.items.get(item.from)?.goals ?? NO_GOALS,
    need: needOf(item, levers),
    isBlocked: item.blockAt * 1000 < (item.worked + item.left) * levers.blocking,
    stem: stemOfRoll(WHIMS, DICE.ordinary, item.key),
  };
}

const lean = (stem: number, whim: number, wobble: number) => Math.trunc((quantile(NORMAL, rollOn(stem, whim)) * wobble) / 1000);

/** As the ordinary Product Owner orders them on a whim. Most come in plain order, so each has only a little way to go. */
function inRoughOrder(items: readonly RoughItem[], whim: number): readonly RoughItem[] {
  const ordered: RoughItem[] = [];
  const uses: number[] = [];
  for (const one of items) {
    const use = one.use + lean(one.stem, whim, ORDER_WOBBLE);
    let at = ordered.length;
    while (at > 0 && (uses[at - 1] as number) < use) {
      ordered[at] = ordered[at - 1] as RoughItem;
      uses[at] = uses[at - 1] as number;
      at -= 1;
    }
    ordered[at] = one;
    uses[at] = use;
  }
  return ordered;
}

/** How useful a goal looks to the ordinary Product Owner (`useOfGoal`, on what the team believes). */
function useOfAim(tied: readonly RoughItem[], room: number): number {
  let points = 0;
  let gain = 0;
  for (const { item, value } of tied) {
    points += item.points ?? 5;
    gain += 2 * value + Math.floor(item.clarity / 50);
  }
  return gain - Math.floor(Math.max(0, points * 100 - room * 55) / 10) + tied.length * 4;
}

const serves = ({ goals }: RoughItem, goal: Id) => goals.includes(goal);

/** One way in which luck could decide. */
export interface Whim {
  readonly whim: number;
  /** Points that the Developers think they can do. */
  readonly room: number;
  readonly people: number;
  /** The goals that are left, in the order in which they are offered. */
  readonly goals: readonly Id[];
}

interface Aim {
  readonly id: Id | null;
  readonly items: readonly RoughItem[];
}

/** The goal that the ordinary Product Owner proposes on a whim. */
function aimOf(ordered: readonly RoughItem[], { whim, room, goals }: Whim): Aim {
  const top = ordered.filter(({ item }) => item.kind === 'feature').slice(0, GOALS_LOOK);
  let aim: Aim = { id: goals[0] ?? null, items: top.slice(0, 2) };
  let most = Number.NEGATIVE_INFINITY;
  for (const choice of goalsServed(top, goals, serves)) {
    const stem = stemOfRoll(WHIMS, DICE.ordinary, knownKeyOf(choice.id));
    const use = useOfAim(choice.items, room) + lean(stem, whim, ORDINARY_WOBBLE);
    if (use <= most) continue;
    most = use;
    aim = choice;
  }
  return aim;
}

/** As in `planning.ts`: items that did not fit until the Developers stop looking, and how many a person the board holds. */
const MISSES = 3;
const ITEMS_A_PERSON = 3;
/** As there: the share of the selected points that the Sprint Goal is tied to, in thousandths, in items at most. */
const TIED_SHARE = 333;
const MOST_TIED = 4;

const pointsOf = (items: readonly RoughItem[]) => {
  let sum = 0;
  for (const { points } of items) sum += points;
  return sum;
};

/** A goal of too little is tied to more of what was selected, first to what fits it. */
function tiedEnough(tied: readonly RoughItem[], rest: readonly RoughItem[], goal: Id | null): readonly RoughItem[] {
  const wanted = Math.floor(((pointsOf(tied) + pointsOf(rest)) * TIED_SHARE) / 1000);
  let size = pointsOf(tied);
  if (tied.length === 0 || size >= wanted) return tied;
  const all = [...tied];
  const fits = (one: RoughItem) => goal !== null && serves(one, goal);
  for (const fitting of [true, false]) {
    for (const one of rest) {
      if (size >= wanted || all.length >= MOST_TIED) return all;
      if (one.item.kind !== 'feature' || fits(one) !== fitting) continue;
      all.push(one);
      size += one.points;
    }
  }
  return all;
}

/** The Sprint that would be planned from these items on a whim: what the goal is tied to goes first, then in order, as far as the room goes. */
export function roughPlan(items: readonly RoughItem[], whim: Whim): RoughPlan {
  const ordered = inRoughOrder(items, whim.whim);
  const aim = aimOf(ordered, whim);
  const tied: RoughItem[] = [];
  const rest: RoughItem[] = [];
  let sum = 0;
  let misses = 0;
  const consider = (one: RoughItem, place: RoughItem[]) => {
    if (misses > MISSES || tied.length + rest.length >= ITEMS_A_PERSON * whim.people) return;
    if (sum > 0 && sum + one.points > whim.room) {
      misses += 1;
      return;
    }
    sum += one.points;
    place.push(one);
  };
  for (const one of aim.items) consider(one, tied);
  for (const one of ordered) if (!aim.items.includes(one)) consider(one, rest);
  const forGoal = tiedEnough(tied, rest, aim.id);
  const others = forGoal.length === tied.length ? rest : rest.filter((one) => !forGoal.includes(one));
  return { items: [...forGoal, ...others.sort((a, b) => b.points - a.points)], tied: forGoal.length };
}
