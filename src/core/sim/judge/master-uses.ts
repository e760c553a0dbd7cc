import type { Id, Lever } from '../basics.ts';
import type { Action } from '../command.ts';
import type { View } from '../view.ts';
import { useOfShift } from './effects.ts';
import type { Grounds, Knowledge } from './knowledge.ts';
import { effortOf } from './promise.ts';
import type { Worths } from './worths.ts';

/** What a Scrum Master goes by beside the view. */
interface MasterGrounds extends Grounds {
  readonly pack: Knowledge;
}

interface Sight extends MasterGrounds {
  readonly view: View;
  /** Causes not found yet. */
  readonly open: number;
  /** Solving one thing themselves: the habit works on for as long as the season lasts. */
  readonly solve: number;
  shift(gauge: keyof Worths['gauge'], by: number): number;
}

function sightOf(view: View, { worths, pack, beliefs }: MasterGrounds): Sight {
  const found = view.wall.hunches.filter((hunch) => ['treated', 'in-treatment', 'confirmed'].includes(hunch.state)).length;
  return {
    view,
    worths,
    pack,
    beliefs,
    open: Math.max(0, 3 - found),
    solve: Math.floor((worths.solves * (10 + view.at.daysLeft)) / 20),
    shift: (gauge, by) => useOfShift(view, worths, gauge, by),
  };
}

const troubleOf = (view: View, id: Id | undefined) => view.impediments.find((entry) => entry.id === id);

/** By how much a thousandth of drag moves its lever. */
const PULL: Readonly<Record<Lever, number>> = {
  capacity: -2,
  blocking: 7,
  rework: 6,
  arrivals: 5,
  'inspection-wait': 12,
  'answer-wait': 0,
  'release-wait': 12,
  surprise: 5,
  'value-hits': -3,
};

/** What so much drag on a lever costs a day. */
function dragDay(worths: Worths, lever: Lever, drag: number): number {
  return -Math.floor((drag * PULL[lever] * worths.lever[lever]) / 10);
}

/** What it costs a day that an impediment stands: most where it holds up an item, more so one of the Sprint Goal. */
function dayOf({ on, from }: View['impediments'][number], { view, worths, pack }: Sight): number {
  const item = view.items.find((other) => on.includes(other.id) && other.state === 'blocked');
  const trouble = pack.troubleOf(from);
  if (!item) return trouble ? dragDay(worths, trouble.lever, trouble.drag) : Math.floor(worths.blockedDay / 2);
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
  'person.ask': (_, { shift, worths, open }) => shift('safety', 9) + (open > 0 ? worths.cue : 0) + 24 * 2,
  'person.coach': ({ about: [id] }, sight) => {
    const { shift, worths, view } = sight;
    const trouble = troubleOfPerson(view, id);
    const helps = trouble && !trouble.question && trouble.reach !== 'organisation' ? useOfWork(trouble, 45, sight) : 0;
    return shift('self-management', 8) + shift('safety', 7) + helps - 10 * worths.teamMinute;
  },
  'person.teach': (_, { shift }) => shift('understanding', 30) + shift('focus', 10),
  'people.join': ({ about: [id] }, sight) =>
    sight.shift('safety', 8) +
    sight.shift('self-management', 6) +
    useOfWork(troubleOfPerson(sight.view, id), 140, sight) -
    13 * sight.worths.teamMinute,
  'flow.look': (_, { shift, worths, open }) => shift('transparency', 8) + shift('focus', 12) + (open > 0 ? worths.cue * 2 : 0),
  'daily.listen': (_, { view, worths, open, shift }) =>
    (open > 0 ? worths.cue * 2 : 0) + ((view.gauges['team.safety']?.about ?? 500) < 440 ? shift('self-management', -9) : 0),
  'team.ask': (_, { shift }) => shift('focus', 30) + shift('goal-clarity', 15),
  'organisation.meet': (_, sight) =>
    (sight.open > 0 ? sight.worths.cue * 2 : 0) +
    sight.view.impediments
      .filter((entry) => entry.reach === 'organisation')
      .reduce((sum, entry) => sum + useOfWork(entry, 60, sight), 0),
  'hunch.look': ({ about: [cause] }, sight) => {
    const likely = sight.beliefs.get(cause ?? '') ?? 0;
    // A look that clears tells something too: it leaves fewer to look at.
    const told = likely >= 1000 ? 0 : Math.floor(((1000 - likely) * sight.worths.cue) / 1000);
    return (
      Math.floor((likely * (sight.shift('transparency', 18) + Math.floor(useOfEnding(cause, sight) / 12))) / 1000) +
      (likely > 0 ? told : 0)
    );
  },
  'cause.treat': ({ about: [cause] }, sight) => {
    const { view, shift, worths, beliefs } = sight;
    const hunch = view.wall.hunches.find((other) => other.cause === cause);
    const team = hunch?.reach === 'team' ? shift('self-management', 10) : 0;
    const use = shift('morale', 12) + team;
    if (hunch?.state === 'confirmed') return use + useOfEnding(cause, sight) * 2 - 50 * worths.teamMinute;
    // Treated on a guess it takes three times as long, and a look later finds it treated already.
    return Math.floor(((beliefs.get(cause ?? '') ?? 0) * use) / 1000) - 50 * worths.teamMinute;
  },
  'impediment.trace': (_, { worths, open, shift }) => shift('understanding', 4) + (open > 0 ? worths.cue * 2 : 0),
  'impediment.show': ({ about: [id] }, sight) =>
    sight.shift('transparency', 7) +
    sight.shift('self-management', 1) +
    sight.solve +
    useOfWork(troubleOf(sight.view, id), 72, sight),
  'impediment.coach': ({ about: [id] }, sight) =>
    sight.shift('self-management', 3) + 2 * sight.solve + useOfWork(troubleOf(sight.view, id), 72, sight),
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

/** Symptoms that a cause makes cost so many thousandths of its own drag besides. */
const WITH_SYMPTOMS = 1400;

/** What it brings that a cause ends: no more of its symptoms, and what it drags, for as long as the season lasts. */
function useOfEnding(cause: Id | undefined, { view, worths, pack }: Sight): number {
  const template = pack.causes().find((other) => other.id === cause);
  if (!template) return 0;
  const free = Math.max(3, view.at.daysLeft - Math.floor((template.treat.takes * 17) / 160));
  return Math.floor((dragDay(worths, template.lever, template.drag) * WITH_SYMPTOMS * Math.min(20, free)) / 1000) + worths.cue;
}

/** What each action of the Scrum Master brings, in thousandths of a point of outcome. */
export function masterUses(view: View, grounds: MasterGrounds): (action: Action) => number {
  const sight = sightOf(view, grounds);
  return (action) => Math.floor(USES[action.command.type]?.(action, sight) ?? 0);
}
