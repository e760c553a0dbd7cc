import { useForSize } from './appraise.ts';
import { backlogItems } from './backlog.ts';
import type { Id } from './basics.ts';
import { goalChoices } from './goal-choices.ts';
import { servesGoal } from './goal-gone.ts';
import type { Levers } from './levers.ts';
import { ORDER_WOBBLE, ORDINARY_WOBBLE } from './ordinary-picks.ts';
import { DICE, knownKeyOf, quantile, roll } from './roll.ts';
import type { Scenario } from './scenario.ts';
import { shelfOf } from './shelf.ts';
import { NORMAL } from './tables.ts';
import type { Item, World } from './world.ts';

/**
 * How ordinary players would plan a Sprint, roughly: the Product Backlog ordered as the ordinary Product Owner orders it, the Sprint Goal
 * proposed that looks most useful, and as much selected as the Developers' forecast says (`planning.ts`). What luck would decide is
 * decided by a whim, a whole number: the same whim leans the same way in every state, so that nothing of the season's luck is read.
 */

/** An item of the Product Backlog with what a Sprint would be planned and worked by. */
export interface RoughItem {
  readonly item: Item;
  readonly points: number;
  /** Use a point of its size as the ordinary Product Owner sees it. */
  readonly use: number;
  /** Minutes of work that it still needs, surprises and failed inspections among them. */
  readonly need: number;
  /** Will work on it be blocked on the way? */
  readonly isBlocked: boolean;
}

/** One way in which luck could decide. `room`: points that the Developers think they can do; `sprint`: the one that is planned. */
export interface Whim {
  readonly whim: number;
  readonly room: number;
  readonly sprint: number;
}

/** What would be worked on in a Sprint: first what the Sprint Goal is tied to, then the rest, the largest first. */
export interface RoughPlan {
  readonly items: readonly RoughItem[];
  /** How many of them the Sprint Goal is tied to. */
  readonly tied: number;
}

/** Share of inspections that fail and of the effort that a failure adds, as in `work.ts`, in millionths of the effort in all. */
const FAILED = 35_000;

function needOf(item: Item, levers: Levers): number {
  const surprised = item.clarity < 600 ? 1000 + Math.trunc(((levers.surprise - 1000) * (1000 - item.clarity)) / 1000) : 1000;
  const again = Math.floor((FAILED * levers.rework * (900 + Math.max(0, 700 - item.clarity))) / 1_000_000);
  return Math.floor((Math.max(0, item.left) * Math.max(600, surprised)) / 1000) + Math.floor((item.effort * again) / 1_000_000);
}

/** The Product Backlog, as rough items. */
export function roughItems(world: World, levers: Levers): readonly RoughItem[] {
  return backlogItems(world).map((item) => ({
    item,
    points: item.points ?? 3,
    use: useForSize(item, item.guess.value),
    need: needOf(item, levers),
    isBlocked: item.blockAt * 1000 < (item.worked + item.left) * levers.blocking,
  }));
}

/** Any number: what whims are drawn by, in every state the same. */
const WHIMS = 20_201_118;

const lean = (key: number, whim: number, wobble: number) =>
  Math.trunc((quantile(NORMAL, roll(WHIMS, DICE.ordinary, key, whim)) * wobble) / 1000);

/** As the ordinary Product Owner orders them on a whim. */
function inRoughOrder(items: readonly RoughItem[], whim: number): readonly RoughItem[] {
  return items
    .map((one) => ({ one, use: one.use + lean(one.item.key, whim, ORDER_WOBBLE) }))
    .sort((a, b) => b.use - a.use)
    .map(({ one }) => one);
}

interface Aim {
  readonly goal: Id | null;
  readonly tied: readonly RoughItem[];
}

/** How useful a goal looks to the ordinary Product Owner (`useOfGoal`, on what the team believes). */
function useOfAim(tied: readonly RoughItem[], room: number): number {
  let points = 0;
  let gain = 0;
  for (const { item } of tied) {
    points += item.points ?? 5;
    gain += item.guess.value + Math.floor(item.clarity / 100);
  }
  return gain * 2 - Math.floor(Math.max(0, points * 100 - room * 55) / 10) + tied.length * 4;
}

export interface Where {
  readonly world: World;
  readonly scenario: Scenario;
}

/** The goal that the ordinary Product Owner proposes on a whim. */
function aimOf({ world, scenario }: Where, ordered: readonly RoughItem[], { whim, room, sprint }: Whim): Aim {
  const { seed, at, history } = world;
  let aim: Aim = { goal: null, tied: [] };
  let most = Number.NEGATIVE_INFINITY;
  for (const { id, items } of goalChoices(
    { seed, at: { ...at, sprint }, history, items: ordered.map(({ item }) => item) },
    scenario,
  )) {
    const tied = ordered.filter(({ item }) => items.includes(item.id));
    const use = useOfAim(tied, room) + lean(knownKeyOf(id), whim, ORDINARY_WOBBLE);
    if (use <= most) continue;
    most = use;
    aim = { goal: id, tied };
  }
  return aim;
}

/** As in `planning.ts`: items that did not fit until the Developers stop looking, and how many a person the board holds. */
const MISSES = 3;
const ITEMS_A_PERSON = 3;
const TIED_SHARE = 333;
const MOST_TIED = 4;

/** What the Developers select: first what the goal is tied to, then in order, as far as the room goes. */
function selected(candidates: readonly RoughItem[], room: number, people: number): readonly RoughItem[] {
  const taken: RoughItem[] = [];
  let sum = 0;
  let misses = 0;
  for (const one of candidates) {
    if (misses > MISSES || taken.length >= ITEMS_A_PERSON * people) break;
    if (sum > 0 && sum + one.points > room) {
      misses += 1;
      continue;
    }
    sum += one.points;
    taken.push(one);
  }
  return taken;
}

const pointsOf = (items: readonly RoughItem[]) => items.reduce((sum, { points }) => sum + points, 0);

/** A goal of too little is tied to more of what was selected, first to what fits it. */
function tiedEnough(
  taken: readonly RoughItem[],
  tied: readonly RoughItem[],
  fits: (one: RoughItem) => boolean,
): readonly RoughItem[] {
  const all = [...tied];
  const wanted = Math.floor((pointsOf(taken) * TIED_SHARE) / 1000);
  let size = pointsOf(tied);
  const others = taken.filter((one) => one.item.kind === 'feature' && !tied.includes(one));
  for (const one of [...others.filter(fits), ...others.filter((other) => !fits(other))]) {
    if (tied.length === 0 || size >= wanted || all.length >= MOST_TIED) break;
    all.push(one);
    size += one.points;
  }
  return all;
}

/** The Sprint that would be planned from these items on a whim. */
export function roughPlan(where: Where, items: readonly RoughItem[], whim: Whim): RoughPlan {
  const shelf = shelfOf(where.scenario);
  const ordered = inRoughOrder(items, whim.whim);
  const { goal, tied } = aimOf(where, ordered, whim);
  const candidates = [...tied, ...ordered.filter((one) => !tied.includes(one))];
  const taken = selected(candidates, whim.room, where.world.people.length);
  const fits = ({ item }: RoughItem) => goal !== null && servesGoal(shelf, item, goal);
  const forGoal = tiedEnough(
    taken,
    tied.filter((one) => taken.includes(one)),
    fits,
  );
  const rest = taken.filter((one) => !forGoal.includes(one)).sort((a, b) => b.points - a.points);
  return { items: [...forGoal, ...rest], tied: forGoal.length };
}
