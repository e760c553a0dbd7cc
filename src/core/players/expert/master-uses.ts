import type { Id } from '../../sim/basics.ts';
import type { Action } from '../../sim/command.ts';
import type { View } from '../../sim/view.ts';
import { useOfShift } from './effects.ts';
import { effortOf } from './promise.ts';
import type { Worths } from './worths.ts';

interface Sight {
  readonly view: View;
  readonly worths: Worths;
  /** Causes not found yet. */
  readonly open: number;
  shift(gauge: keyof Worths['gauge'], by: number): number;
}

function sightOf(view: View, worths: Worths): Sight {
  const found = view.wall.hunches.filter((hunch) => ['treated', 'in-treatment', 'confirmed'].includes(hunch.state)).length;
  return { view, worths, open: Math.max(0, 3 - found), shift: (gauge, by) => useOfShift(view, worths, gauge, by) };
}

const troubleOf = (view: View, id: Id | undefined) => view.impediments.find((entry) => entry.id === id);

/** What it costs a day that an impediment stands: most where it holds up an item, more so one of the Sprint Goal. */
function dayOf({ on }: View['impediments'][number], { view, worths }: Sight): number {
  const item = view.items.find((other) => on.includes(other.id) && other.state === 'blocked');
  if (!item) return Math.floor(worths.blockedDay / 2);
  const tight = effortOf(item) / 240 + 2 > view.at.days - view.at.day ? 1 : 0;
  return item.tied ? worths.tiedDay * (1 + tight) : worths.blockedDay;
}

/** What so many minutes of work on an impediment bring: the team clears about 75 a day of its own, others less. */
function useOfWork(entry: View['impediments'][number] | undefined, minutes: number, sight: Sight): number {
  if (!entry) return 0;
  const slow = entry.reach === 'organisation' ? 4 : entry.reach === 'product' ? 2 : 1;
  const blocks = sight.view.items.some((item) => entry.on.includes(item.id) && item.state === 'blocked');
  const left = Math.max(40, (blocks ? 140 : 200) - entry.days * (75 / slow));
  return Math.floor((dayOf(entry, sight) * slow * Math.min(minutes, left)) / 75);
}

function troubleOfPerson(view: View, person: Id | undefined) {
  return view.impediments.find(
    (entry) => entry.on.includes(person ?? '') || view.items.some((item) => item.person === person && entry.on.includes(item.id)),
  );
}

type Use = (action: Action, sight: Sight) => number;

const USES: Partial<Readonly<Record<Action['command']['type'], Use>>> = {
  'person.ask': (_, { shift, worths, open }) => shift('safety', 5) + (open > 0 ? worths.cue : 0) + 18 * 2,
  'person.coach': ({ about: [id] }, sight) => {
    const { shift, worths, view } = sight;
    const trouble = troubleOfPerson(view, id);
    const helps = trouble && !trouble.question && trouble.reach !== 'organisation' ? useOfWork(trouble, 45, sight) : 0;
    return shift('self-management', 2) + shift('safety', 2) + worths.solves + helps - 10 * worths.teamMinute;
  },
  'person.teach': (_, { shift }) => shift('understanding', 14) + shift('focus', 5) + 480,
  'people.join': ({ about: [id] }, sight) =>
    sight.shift('safety', 8) +
    sight.shift('self-management', 6) +
    useOfWork(troubleOfPerson(sight.view, id), 140, sight) -
    13 * sight.worths.teamMinute,
  'flow.look': (_, { shift, worths, open }) => shift('transparency', 8) + shift('focus', 5) + (open > 0 ? worths.cue * 2 : 0),
  'daily.listen': (_, { view, worths, open, shift }) =>
    (open > 0 ? worths.cue * 2 : 0) + ((view.gauges['team.safety']?.about ?? 500) < 440 ? shift('self-management', -9) : 0),
  'team.ask': (_, { shift }) => shift('focus', 18) + shift('goal-clarity', 9),
  'organisation.meet': (_, sight) =>
    (sight.open > 0 ? sight.worths.cue * 2 : 0) +
    sight.view.impediments
      .filter((entry) => entry.reach === 'organisation')
      .reduce((sum, entry) => sum + useOfWork(entry, 60, sight), 0),
  'hunch.look': ({ about: [cause] }, { view, worths, shift }) => {
    const hunch = view.wall.hunches.find((other) => other.cause === cause);
    const likely = Math.min(800, 150 + 250 * (hunch?.cues.length ?? 0));
    return Math.floor((likely * (shift('transparency', 18) + useOfEnding(view, worths))) / 1000);
  },
  'cause.treat': ({ about: [cause] }, { view, worths, shift }) => {
    const hunch = view.wall.hunches.find((other) => other.cause === cause);
    const morale = shift('morale', 12);
    const team = hunch?.reach === 'team' ? shift('self-management', 10) : 0;
    if (hunch?.state !== 'confirmed')
      return Math.floor((Math.min(600, 150 * (hunch?.cues.length ?? 0)) * (morale + team)) / 1000);
    return morale + team + useOfEnding(view, worths);
  },
  'impediment.trace': (_, { worths, open, shift }) => shift('understanding', 4) + (open > 0 ? worths.cue * 2 : 0),
  'impediment.show': ({ about: [id] }, sight) =>
    sight.shift('transparency', 7) +
    sight.shift('self-management', 1) +
    sight.worths.solves +
    useOfWork(troubleOf(sight.view, id), 72, sight),
  'impediment.coach': ({ about: [id] }, sight) =>
    sight.shift('self-management', 3) + 2 * sight.worths.solves + useOfWork(troubleOf(sight.view, id), 72, sight),
  'impediment.remove': ({ about: [id] }, sight) => {
    const entry = troubleOf(sight.view, id);
    if (entry?.reach === 'organisation') return useOfWork(entry, 260, sight);
    return (
      useOfWork(entry, 500, sight) + sight.worths.asks + sight.shift('self-management', -2) + sight.shift('morale', 22) + 1000
    );
  },
  'impediment.escalate': ({ about: [id] }, sight) =>
    sight.shift('transparency', 4) + useOfWork(troubleOf(sight.view, id), 280, sight),
  'owner.help': ({ about: [id] }, { view, shift, worths }) => {
    const item = view.items.find((other) => other.id === id);
    return shift('understanding', 10) + (item?.sprint !== null ? 960 : 400) - 10 * worths.teamMinute;
  },
};

/** What it brings that a cause ends: no more of its symptoms, and what it drags. More the more of the season is left. */
function useOfEnding(view: View, worths: Worths): number {
  return Math.floor((worths.blockedDay * Math.min(20, view.at.daysLeft)) / 5);
}

/** What each action of the Scrum Master brings, in thousandths of a point of outcome. */
export function masterUses(view: View, worths: Worths): (action: Action) => number {
  const sight = sightOf(view, worths);
  return (action) => Math.floor(USES[action.command.type]?.(action, sight) ?? 0);
}
