import type { Id } from '../basics.ts';
import type { Action } from '../command.ts';
import type { ItemView, View } from '../view.ts';
import { bringsOf, densityOf, marginOf, rankedItems, roomOf } from './owner-order.ts';
import { effortOf, promiseOf, riskOf } from './promise.ts';
import type { Worths } from './worths.ts';

/** How far one more piece of evidence goes towards knowing, by what is known: thousandths of what full knowledge would bring. */
const LEARNS: readonly number[] = [380, 300, 160, 0];

interface Sight {
  readonly view: View;
  readonly worths: Worths;
  readonly margin: number;
  readonly ranks: ReadonlyMap<Id, number>;
}

function sightOf(view: View, worths: Worths): Sight {
  const ranked = rankedItems(view, worths);
  return {
    view,
    worths,
    margin: Math.max(0, marginOf(ranked, roomOf(view))),
    ranks: new Map(ranked.map(({ item }, at) => [item.id, at])),
  };
}

/** What it would bring to know at once whether an idea does good: those that do not are left, those that do come first. */
function useOfKnowing(item: ItemView, { worths, margin, ranks }: Sight): number {
  if (item.kind !== 'feature') return 0;
  const { expected, good, best } = promiseOf(item);
  const effort = effortOf(item);
  const spent = Math.floor((margin * effort) / 100);
  const blind = Math.max(0, Math.floor((expected * worths.value) / 100) - spent);
  const known = Math.floor((good * Math.max(0, Math.floor((best * worths.value) / 100) - spent)) / 1000);
  const rank = ranks.get(item.id) ?? 30;
  const reach = rank < 16 ? 1000 : rank < 24 ? 800 : 600;
  return Math.floor((Math.max(0, known - blind) * reach) / 1000);
}

function useOfPieces(item: ItemView | undefined, pieces: number, sight: Sight): number {
  if (!item) return 0;
  let share = 0;
  for (let at = 0; at < pieces; at++) share += LEARNS[Math.min(3, item.evidence + at)] ?? 0;
  return Math.floor((useOfKnowing(item, sight) * share) / 1000);
}

/** Days until the next Sprint Planning: what is known later than that has to wait a Sprint for its use. */
function inTime(view: View, days: number): number {
  return view.at.phase === 'planning' ? (days === 0 ? 1000 : 650) : view.at.days - view.at.day >= days ? 1000 : 500;
}

const itemOf = (view: View, id: Id | undefined) => view.items.find((item) => item.id === id);

function useOfRelease(view: View, worths: Worths): number {
  const waiting = view.items.filter((item) => item.state === 'done');
  const value = waiting.reduce((sum, item) => sum + promiseOf(item).expected, 0);
  const left = view.at.days - view.at.day;
  // Felt a day later: what comes too late for this Sprint counts in the next, and each release takes a little of everybody's time.
  const share = left === 1 ? 1000 : left === 0 ? 300 : left <= 4 ? 500 : 250;
  return Math.floor((value * worths.value * share) / 100_000) - 12 * worths.teamMinute;
}

type Use = (action: Action, sight: Sight) => number;

const USES: Partial<Readonly<Record<Action['command']['type'], Use>>> = {
  'question.answer': ({ command, about }, { view, worths }) => {
    const question = view.impediments.find((entry) => entry.id === about[0]);
    const item = itemOf(view, question?.on[0]);
    const day = item?.tied ? worths.tiedDay : worths.blockedDay;
    return command.type === 'question.answer' && command.how === 'ask' ? 2 * day : day;
  },
  'stakeholder.talk': ({ about: [who] }, sight) => {
    const item = sight.view.items.find(
      (other) => other.askedBy === who && other.kind === 'feature' && other.evidence === 0 && other.state !== 'done',
    );
    return item?.state === 'backlog' ? Math.floor((useOfPieces(item, 1, sight) * inTime(sight.view, 0)) / 1000) : 0;
  },
  'item.interview': ({ about: [id] }, sight) => {
    const own = useOfPieces(itemOf(sight.view, id), 1, sight);
    return Math.floor(((own + 1500) * inTime(sight.view, 1)) / 1000);
  },
  'item.experiment': ({ about: [id], others }, sight) => {
    const use = Math.floor((useOfPieces(itemOf(sight.view, id), 2, sight) * inTime(sight.view, 4)) / 1000);
    return use - Math.floor((others * sight.worths.teamMinute) / Math.max(1, sight.view.people.length));
  },
  'item.clarify': ({ about: [id], others }, { view, worths, ranks }) => {
    const item = itemOf(view, id);
    if (!item) return 0;
    const rank = ranks.get(item.id) ?? 0;
    const soon = rank < 14 ? 1000 : rank < 22 ? 400 : 100;
    const clearer = Math.min(260, 1000 - item.clarity);
    const unready = item.clarity < 300 ? Math.floor(bringsOf(item, view, worths) / 4) : 0;
    const tied = item.tied ? 8 * worths.blockedDay : 0;
    const use = clearer * 4 + unready + Math.floor((tied * clearer) / 4000);
    return Math.floor((use * soon) / 1000) + 5 * worths.gauge.understanding - Math.floor((others * worths.teamMinute) / 6);
  },
  'item.split': ({ about: [id] }, { view, worths, ranks, margin }) => {
    const item = itemOf(view, id);
    if (!item || (ranks.get(item.id) ?? 30) > 14 || densityOf(item, view, worths) < margin) return 0;
    const safer = riskOf(item) - ((item.points ?? 5) >= 13 ? 250 : (item.points ?? 5) >= 8 ? 130 : 70);
    return Math.floor((Math.max(0, bringsOf(item, view, worths)) * safer) / 2000);
  },
  'increment.release': ({ command }, { view, worths }) =>
    command.type === 'increment.release' && command.how === 'all' ? useOfRelease(view, worths) : -2 * worths.half,
  'scope.offer': ({ about: [id] }, { view, worths }) => {
    const item = itemOf(view, id);
    if (!item) return 0;
    const { day, days } = view.at;
    const left = days - day + 1;
    const open = view.items.filter((other) => other.tied && other.state !== 'done' && other.state !== 'released');
    if (!item.tied || item.state !== 'to-do' || view.sprint.goalItems.length < 2) return 0;
    const needs = Math.floor(effortOf(item) / 220) + 1;
    const short = needs - left + (open.length > 1 ? 1 : 0);
    return short >= 0 ? Math.floor((worths.goal * Math.min(6, 2 + short)) / 10) : 0;
  },
  'master.ask': ({ about: [id] }, { view, worths }) => {
    const entry = view.impediments.find((other) => other.id === id);
    const item = entry?.on.map((on) => itemOf(view, on)).find((found) => found?.state === 'blocked');
    return item ? Math.floor(1.2 * (item.tied ? worths.tiedDay : worths.blockedDay)) : Math.floor(worths.blockedDay / 2);
  },
};

/** What each action of the Product Owner brings, in thousandths of a point of outcome. */
export function ownerUses(view: View, worths: Worths): (action: Action) => number {
  const sight = sightOf(view, worths);
  return (action) => Math.floor(USES[action.command.type]?.(action, sight) ?? 0);
}
