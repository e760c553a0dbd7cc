import type { Gauge, Id } from './basics.ts';
import type { Action } from './command.ts';
import { facingView, holds } from './conditions.ts';
import type { Scenario } from './scenario.ts';
import { shelfOf } from './shelf.ts';
import type { Band, ItemView, View } from './view.ts';

/**
 * What a choice looks worth from what a seat can see, in whole points of use: a closed formula over the View and nothing else. The
 * ordinary player picks by it with noise, standing work is graded against such picks, and no hidden number enters it.
 */

function about(view: View, gauge: Gauge): number {
  return view.gauges[gauge]?.about ?? 500;
}

/** How much a gauge has to gain, 0..100. */
function need(view: View, gauge: Gauge): number {
  return Math.max(0, Math.floor((900 - about(view, gauge)) / 9));
}

function middle(band: Band): number {
  return (band.low + band.high) / 2;
}

/** Use a point of its size of an item that is held to bring `value`: discounted where it is unclear. */
export function useForSize({ kind, clarity, points }: Pick<ItemView, 'kind' | 'clarity' | 'points'>, value: number): number {
  const clear = 70 + Math.floor((clarity * 30) / 1000);
  return Math.floor((value * (kind === 'feature' ? 10 : 12) * clear) / (10 * (points ?? 5)));
}

/** Expected use of an item a point of its size, by what is known of its value. */
export function useOfItem(item: ItemView): number {
  return useForSize(item, middle(item.value));
}

function openCauses(view: View): number {
  const settled = view.wall.hunches.filter(
    (hunch) => hunch.state === 'treated' || hunch.state === 'in-treatment' || hunch.state === 'confirmed',
  ).length;
  return Math.max(0, 3 - settled);
}

/** An item and its place among those of the Product Backlog, -1 = it stands in a Sprint Backlog or is Done. */
interface Place {
  readonly item: ItemView;
  readonly rank: number;
}

/** The last view's: all actions on offer in one view are looked at in a row. */
let last: { readonly items: View['items']; readonly places: ReadonlyMap<Id, Place> } | null = null;

/** Where each item stands: asked for of every action, so it is worked out once for a view. */
function placesOf(items: View['items']): ReadonlyMap<Id, Place> {
  if (last?.items === items) return last.places;
  const places = new Map<Id, Place>();
  let rank = 0;
  for (const item of items) places.set(item.id, { item, rank: item.state === 'backlog' ? rank++ : -1 });
  last = { items, places };
  return places;
}

function itemIn(view: View, id: Id | null | undefined): ItemView | undefined {
  return id === null || id === undefined ? undefined : placesOf(view.items).get(id)?.item;
}

function rankOf(view: View, id: Id | undefined): number {
  return id === undefined ? -1 : (placesOf(view.items).get(id)?.rank ?? -1);
}

/** Knowledge pays where the range is wide, the idea may be good, and the Developers will soon come to it. */
function useOfKnowing(view: View, id: Id | undefined): number {
  const item = itemIn(view, id);
  if (!item) return 0;
  const rank = rankOf(view, id);
  const near = rank < 0 ? 0 : rank < 16 ? 10 : rank < 24 ? 6 : 2;
  return Math.floor(((item.value.high - item.value.low) * near * (8 + Math.max(0, item.value.high) / 8)) / 60);
}

type Use = (view: View, action: Action) => number;

const trouble = (view: View, action: Action) => view.impediments.find((entry) => entry.id === action.about[0]);

const USE: Partial<Readonly<Record<Action['command']['type'], Use>>> = {
  'person.ask': (view, { about: [id] }) => {
    const person = view.people.find((other) => other.id === id);
    const low = person && ['tired', 'uneasy', 'doubtful', 'down', 'afraid', 'angry'].includes(person.mood) ? 5 : 0;
    return 8 + openCauses(view) * 5 + (person?.blocked ? 8 : 0) + (person?.impediments.length ? 7 : 0) + low;
  },
  'person.coach': (view, { about: [id] }) => {
    const person = view.people.find((other) => other.id === id);
    return 22 + Math.floor(need(view, 'team.self-management') / 2) + (person?.blocked ? 22 : 0);
  },
  'person.teach': (view, { about: [id] }) => {
    const person = view.people.find((other) => other.id === id);
    const item = itemIn(view, person?.item);
    return 14 + Math.floor(need(view, 'team.understanding') / 3) + (item && item.clarity < 600 ? 18 : 0);
  },
  'people.join': (view) => 40 + Math.floor(need(view, 'team.safety') / 4),
  'flow.look': (view) => 12 + openCauses(view) * 6 + Math.floor(need(view, 'team.focus') / 10),
  'daily.listen': (view) => (about(view, 'team.safety') < 430 ? 4 : 12) + openCauses(view) * 3,
  'team.ask': (view) => 10 + Math.floor(need(view, 'team.focus') / 3),
  'organisation.meet': (view) =>
    12 + openCauses(view) * 7 + 14 * view.impediments.filter((entry) => entry.reach === 'organisation').length,
  'hunch.look': (view, { about: [cause] }) => {
    const hunch = view.wall.hunches.find((other) => other.cause === cause);
    return hunch?.state === 'open' || hunch?.state === 'puzzled' ? 10 + 22 * Math.min(3, hunch.cues.length) : 0;
  },
  'cause.treat': (view, { about: [cause] }) => {
    const hunch = view.wall.hunches.find((other) => other.cause === cause);
    const left = view.at.daysLeft;
    return hunch?.state === 'confirmed' ? 70 + Math.min(120, left * 6) : 6 * (hunch?.cues.length ?? 0);
  },
  'impediment.trace': (view, action) => 14 + openCauses(view) * 12 + (trouble(view, action)?.days ?? 0) * 2,
  'impediment.show': (view, action) =>
    16 + Math.floor(need(view, 'team.transparency') / 4) + Math.min(12, (trouble(view, action)?.days ?? 0) * 2),
  'impediment.coach': (view, action) =>
    30 + Math.floor(need(view, 'team.self-management') / 2) + Math.min(16, (trouble(view, action)?.days ?? 0) * 3),
  'impediment.remove': (view, action) => {
    const entry = trouble(view, action);
    const late = view.at.days - view.at.day <= 2 ? 20 : 0;
    const tied = entry?.on.some((id) => view.sprint.goalItems.includes(id)) ? 18 : 0;
    return entry?.reach === 'organisation' ? 75 + tied : entry?.reach === 'product' ? 26 + late + tied : 14 + late + tied;
  },
  'impediment.escalate': (view, action) =>
    (trouble(view, action)?.reach === 'organisation' ? 55 : 30) + Math.min(24, (trouble(view, action)?.days ?? 0) * 4),
  'owner.help': (view, { about: [id] }) => {
    const item = itemIn(view, id);
    return item ? 10 + Math.floor((700 - Math.min(700, item.clarity)) / 14) + (item.sprint !== null ? 10 : 0) : 0;
  },
  'item.clarify': (view, { about: [id] }) => {
    const item = itemIn(view, id);
    if (!item) return 0;
    const rank = rankOf(view, id);
    const near = item.sprint !== null ? 8 : rank < 14 ? 10 : rank < 20 ? 5 : 1;
    return Math.floor(((950 - item.clarity) * near) / 200);
  },
  'item.split': (view, { about: [id] }) => {
    const rank = rankOf(view, id);
    const item = itemIn(view, id);
    return rank >= 0 && rank < 14 ? 2 * (item?.points ?? 5) : 3;
  },
  'item.interview': (view, { about: [id] }) => useOfKnowing(view, id) + 8,
  'item.experiment': (view, { about: [id] }) => Math.floor(useOfKnowing(view, id) * 0.9) - 8,
  'question.answer': (view, action) => {
    const entry = trouble(view, action);
    const item = itemIn(view, entry?.on[0]);
    const how = action.command.type === 'question.answer' ? action.command.how : 'guess';
    const known = (item?.evidence ?? 0) * 8 + Math.floor((item?.clarity ?? 0) / 50);
    const urgent = (entry?.days ?? 0) >= 1 || item?.state === 'blocked' ? 20 : 0;
    return how === 'ask' ? 46 : 26 + known + urgent;
  },
  'stakeholder.talk': (view, { about: [id] }) => {
    const who = view.stakeholders.find((other) => other.id === id);
    return (who?.needKnown ? 6 : 26) + (who?.trust === 'low' ? 16 : who?.trust === 'fair' ? 6 : 0);
  },
  'request.accept': (view) => (view.items.filter((item) => item.state === 'backlog').length > 26 ? 2 : 8),
  'request.decline': (view) => (view.items.filter((item) => item.state === 'backlog').length > 26 ? 8 : 3),
  'increment.release': (view, action) => {
    const waiting = view.items.filter((item) => item.state === 'done');
    const expected = waiting.reduce((sum, item) => sum + middle(item.value), 0);
    const known = waiting.reduce((sum, item) => sum + item.evidence, 0) / Math.max(1, waiting.length);
    const late = view.at.days - view.at.day <= 2 ? 14 : 0;
    const pilot = action.command.type === 'increment.release' && action.command.how === 'pilot';
    return Math.floor(pilot ? expected * 1.2 + (known < 1 ? 16 : 0) : expected * 2 + late) + (waiting.length >= 3 ? 12 : 0);
  },
  'scope.offer': (view, { about: [id] }) => {
    const item = itemIn(view, id);
    const risk = Math.max(0, 55 - middle(view.meters.goal));
    return item
      ? Math.floor(risk / 2) +
          (item.tied ? -18 : 10) -
          Math.floor(middle(item.value) / 3) +
          (view.at.day > view.at.days / 2 ? 8 : -10)
      : 0;
  },
  'master.ask': (view, action) =>
    16 + Math.min(18, (trouble(view, action)?.days ?? 0) * 4) + (trouble(view, action)?.reach === 'organisation' ? 8 : 0),
};

/** Use of an action in points; free actions without a formula are worth nothing by themselves. */
export function useOf(view: View, action: Action): number {
  return Math.floor(USE[action.command.type]?.(view, action) ?? 0);
}

/** Use for each half hour of own time; what takes less than 20 minutes counts as if it took 20. */
export function perHalf(use: number, minutes: number): number {
  return Math.floor((use * 30) / Math.max(20, minutes));
}

/** What an action looks worth for each half hour of own time, in points of use. */
export function usePerHalf(view: View, action: Action): number {
  return perHalf(useOf(view, action), action.minutes);
}

/** Way of holding an event, or an agreement: what its effects bring where the team needs it. */
export function useOfFormat(view: View, scenario: Scenario, id: Id): number {
  const format = shelfOf(scenario).formats.get(id);
  if (!format) return 0;
  let use = -Math.floor(format.minutes / 10);
  const facing = facingView(view, []);
  for (const effect of format.effects) {
    if (effect.when && !holds(effect.when, {}, facing)) continue;
    if (effect.do === 'gauge' && effect.gauge.startsWith('team.')) {
      const sign = effect.gauge === 'team.debt' ? -1 : 1;
      use += Math.floor((effect.by * sign * (20 + need(view, effect.gauge))) / 60);
    }
    if (effect.do === 'lever')
      use += Math.trunc(effect.by / (effect.lever === 'capacity' || effect.lever === 'value-hits' ? 10 : -20));
  }
  if (format.led === 'developer') use += Math.trunc((about(view, 'team.self-management') - 450) / 6);
  return use;
}

/** A proposed Sprint Goal: value of what it ties, how well that fits together, whether it can be Done. */
export function useOfGoal(view: View, items: readonly Id[]): number {
  const tied = items.map((id) => itemIn(view, id)).filter((item): item is ItemView => item !== undefined);
  const points = tied.reduce((sum, item) => sum + (item.points ?? 5), 0);
  const room = view.forecast ? (view.forecast.low + view.forecast.high) / 2 : 30;
  const heavy = Math.max(0, points * 100 - room * 55);
  return Math.floor(
    tied.reduce((sum, item) => sum + middle(item.value) + item.clarity / 100, 0) * 2 - heavy / 10 + tied.length * 4,
  );
}
