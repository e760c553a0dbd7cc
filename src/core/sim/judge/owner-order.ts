import type { Id } from '../basics.ts';
import { clarityOfGoal } from '../goal-gone.ts';
import { lastSprints } from '../quick-looks.ts';
import type { ItemView, View } from '../view.ts';
import type { Knowledge } from './knowledge.ts';
import { effortOf, promiseOf, riskOf } from './promise.ts';
import type { Worths } from './worths.ts';

/** What having an item Done brings, in thousandths of a point of outcome. */
export function bringsOf(item: ItemView, view: View, worths: Worths): number {
  const value = Math.floor((promiseOf(item).expected * worths.value) / 100);
  if (item.kind === 'bug') return value + worths.bug;
  if (item.kind !== 'debt') return value;
  const debt = view.gauges['team.debt']?.about ?? 300;
  const paid = Math.floor(((20 + 6 * (item.points ?? 3)) * Math.min(1000, 2 * debt)) / 1000);
  return value - paid * worths.gauge.debt;
}

/** The same for each hundred minutes of work that it takes. */
export function densityOf(item: ItemView, view: View, worths: Worths): number {
  const late = 1000 - Math.floor(riskOf(item) / 2);
  return Math.floor((bringsOf(item, view, worths) * late) / (10 * effortOf(item)));
}

export interface Ranked {
  readonly item: ItemView;
  readonly density: number;
}

/** The Product Backlog by what each item brings for the work it takes. */
export function rankedItems(view: View, worths: Worths): readonly Ranked[] {
  return view.items
    .filter((item) => item.state === 'backlog')
    .map((item) => ({ item, density: densityOf(item, view, worths) }))
    .sort((a, b) => b.density - a.density);
}

/** Points that the Developers are likely to take. */
export function roomOf(view: View): number {
  if (view.forecast) return Math.floor((view.forecast.low + view.forecast.high) / 2);
  const past = lastSprints(view);
  if (past.length === 0) return 32;
  return Math.floor(past.reduce((sum, line) => sum + line.done, 0) / past.length);
}

/** What the last item that still finds room brings for its work: what anything else has to beat. */
export function marginOf(ranked: readonly Ranked[], room: number): number {
  let points = 0;
  for (const { item, density } of ranked) {
    points += item.points ?? 3;
    if (points >= room) return density;
  }
  return 0;
}

export interface Aim {
  readonly goal: Id;
  readonly items: readonly Id[];
}

/** What tying the goal to an item takes: the chance that it is not Done, and what anything else would bring for its work. */
function costOf({ item, density }: Ranked, margin: number, worths: Worths): number {
  return Math.floor((riskOf(item) * worths.goal) / 1000) + Math.floor((Math.max(0, margin - density) * effortOf(item)) / 100);
}

/** What a Sprint Goal brings less what tying it takes. An item that is not in the Product Backlog cannot be Done for it. */
export function aimUse(view: View, { goal, items }: Aim, pack: Knowledge, worths: Worths): number {
  const ranked = rankedItems(view, worths);
  const margin = marginOf(ranked, roomOf(view));
  let use = 0;
  let fitting = 0;
  for (const id of items) {
    const one = ranked.find(({ item }) => item.id === id);
    use -= one ? costOf(one, margin, worths) : worths.goal;
    if (one && pack.goalsOf(one.item.from).includes(goal)) fitting += 1;
  }
  return use + worths.gauge['goal-clarity'] * clarityOfGoal(fitting);
}

/** Places that count in an order: what stands first counts most, what comes after the last of them nothing. */
const PLACES = 16;

/** How good orders are: what comes early should bring much for its work. */
export function orderUses(view: View, orders: readonly (readonly Id[])[], worths: Worths): readonly number[] {
  const densities = new Map(rankedItems(view, worths).map(({ item, density }) => [item.id, density]));
  return orders.map((order) =>
    order.slice(0, PLACES).reduce((sum, id, at) => sum + (densities.get(id) ?? 0) * (PLACES + 4 - at), 0),
  );
}

/**
 * A Sprint Goal and the two items it is tied to: likely to be Done, worth having, and belonging together. All short of the whole counts
 * little, so few and sure beats many and grand.
 */
export function aimOf(view: View, pack: Knowledge, worths: Worths): Aim | null {
  const ranked = rankedItems(view, worths);
  const margin = marginOf(ranked, roomOf(view));
  const open = ranked.filter(({ item }) => item.kind === 'feature' && item.needs.length === 0).slice(0, 18);
  const cost = (one: Ranked) => costOf(one, margin, worths);
  let best: Aim | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const goal of view.goals.length > 0 ? pack.goals() : []) {
    const fit = open.filter(({ item }) => pack.goalsOf(item.from).includes(goal)).sort((a, b) => cost(a) - cost(b));
    const [one, other] = fit;
    if (!one || !other) continue;
    const sum = cost(one) + cost(other);
    if (sum >= least) continue;
    least = sum;
    best = { goal, items: [one.item.id, other.item.id] };
  }
  return best;
}
