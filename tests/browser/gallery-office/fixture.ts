import type { Id, ItemKind } from '../../../src/core/sim/basics.ts';
import type { Fact } from '../../../src/core/sim/fact.ts';
import type { ItemView, MeterView, PersonView, View } from '../../../src/core/sim/view.ts';
import type { NameOf } from '../../../src/office/office-types.ts';
import type { Snapshot } from '../../../src/play/game.ts';

export const DEVELOPERS: readonly Id[] = ['mei', 'tomasz', 'aisha', 'jonas', 'priya', 'luis', 'kofi', 'ravi', 'nadia'];
const MOODS = ['uneasy', 'explaining', 'calm', 'cheerful', 'tired', 'focused', 'doubtful', 'blank', 'down'] as const;

/** Titles as long as those of a real pack. */
const titles: Readonly<Record<Id, string>> = {
  'fare-zones': 'Fare zones made plain',
  'offline-scan': 'Ticket scan without a signal',
  'live-map': 'Live map of all lines',
  'late-fee': 'Fix: money back for a late tram',
  refund: 'Refund in the app',
  'staff-check': 'Ticket check by staff phone',
  'login-code': 'Sign-up in two fields',
  'day-pass': 'Day ticket kept on the phone',
  receipt: 'Receipt for the employer',
  'saved-card': 'Pay by tapping a card',
  'bike-space': 'Find room for a pram',
  'gate-scan': 'Scan in under a second',
  'group-ticket': 'Day ticket for groups',
  'faster-start': 'Faster start of the app',
  'seat-plan': 'Three more languages',
  'test-data': 'Ticket for the dog',
  'sign-up': 'Ticket without an account',
  alerts: 'Buzz before my stop',
};
const ids = Object.keys(titles);
const kinds: readonly ItemKind[] = ['feature', 'feature', 'feature', 'bug', 'feature', 'improvement', 'debt', 'feature'];

const englishOffice: Readonly<Record<string, string>> = {
  'office.to-do': 'To do',
  'office.in-progress': 'In progress',
  'office.done': 'Done',
  'office.blocked': 'blocked',
  'office.blocked-days': 'blocked {days} d',
  'office.burndown': 'Burndown',
  'office.points-left': 'Points left: {points}',
  'office.sprint-backlog': 'Sprint Backlog',
  'office.done-of': '{done} of {all} Done',
  'office.sprint-goal': 'Sprint Goal',
  'office.goal-met': 'Sprint Goal met',
  'office.knock': 'A minute?',
  'goal.no-signal.text': 'A rider can travel a whole day without a signal',
  'line.who-pays': 'Who pays then?',
  'line.third-day': 'Third day on this. It is trickier than it looks.',
};

/** Words of the fixture, in the way of the game's own. */
export function words(key: string, fill: Readonly<Record<string, string | number>> = {}): string {
  return (englishOffice[key] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(fill[name] ?? ''));
}

/** Titles of the fixture's items; everybody else goes by their id. */
export const nameOf: NameOf = (_view, id) => titles[id] ?? id;

export interface FixtureOptions {
  readonly developers?: number;
  readonly items?: number;
  readonly seat?: View['seat'];
  readonly phase?: View['at']['phase'];
  readonly hour?: number;
  readonly day?: number;
  readonly visitor?: boolean;
  readonly goalMet?: boolean;
  readonly says?: boolean;
  readonly running?: boolean;
  readonly done?: number;
  readonly blocked?: boolean;
}

/** A day in the middle of a Sprint, as page and office would get it. */
export function fixture(options: FixtureOptions = {}): Snapshot {
  const { developers = 6, items = 8, says = true, hour = 3, day = 5 } = options;
  const view = viewOf({ ...options, developers, items, hour, day });
  const facts: Fact[] = [];
  const base = { tick: view.at.tick, why: [], seen: 'all' } as const;
  if (says) facts.push({ ...base, type: 'person.said', person: 'priya', line: 'line.who-pays' });
  return {
    view,
    facts,
    fresh: facts,
    clock: { running: options.running ?? false, speed: 1, towards: null },
    length: 'season',
    seed: 7,
    seats: ['scrum-master', 'product-owner', 'product-owner', 'scrum-master'],
    opening: false,
    counts: true,
    held: null,
    undoSteps: 0,
    over: false,
    saved: 'kept',
  };
}

function viewOf({
  developers = 6,
  items = 8,
  seat = 'scrum-master',
  phase = 'work',
  hour = 3,
  day = 5,
  visitor = false,
  goalMet = false,
  done = 3,
  blocked = true,
}: FixtureOptions): View {
  const backlog = ids
    .slice(0, items)
    .map((id, i) => itemOf(id, { i, items, done: goalMet ? Math.max(done, 3) : done, developers, blocked }));
  const band = { low: 38, high: 52 };
  const meter = (name: MeterView['meter']): MeterView => ({ meter: name, ...band, word: 'fair', trend: 'level', was: band });
  const tick = (day - 1) * 16 + hour;
  return {
    seat,
    key: 1,
    at: { sprint: 1, sprints: 4, day, days: 10, tick, starts: [0], hour, phase, daysLeft: 26 },
    minutes: { now: 90, today: 180 },
    habit: 'be-around',
    habits: ['be-around'],
    meters: { value: meter('value'), goal: meter('goal'), quality: meter('quality'), team: meter('team') },
    gauges: {},
    people: DEVELOPERS.slice(0, developers).map((id, i) => personOf(id, i, backlog)),
    colleague:
      seat === 'scrum-master'
        ? { id: 'ben', seat: 'product-owner', mood: 'calm', manner: 'hurried' }
        : { id: 'ada', seat: 'scrum-master', mood: 'cheerful', manner: 'thorough' },
    stakeholders: ['brandt', 'viktor', 'harpreet', 'zuri'].map((id, i) => ({
      id,
      trust: (['low', 'fair', 'good', 'fair'] as const)[i] ?? 'fair',
      needKnown: false,
      need: null,
    })),
    items: backlog,
    impediments: [],
    wall: { hunches: [], cues: [] },
    inbox: visitor
      ? [{ id: 'in-1', kind: 'request', from: 'paper', who: 'brandt', item: null, since: tick, urgent: false, points: 2 }]
      : [],
    reveals: [],
    actions: [],
    ask: null,
    plan: { kind: 'as-yesterday', listened: false, times: 2 },
    forecast: null,
    productGoal: { id: 'line-7', wanted: 60, reached: band, forecast: band },
    goals: [],
    formats: { planning: null, daily: null, review: null, retrospective: null },
    calendar: [],
    sprint: {
      goal: 'no-signal',
      goalItems: ids.slice(0, goalMet ? 3 : 4),
      goalObsolete: false,
      committed: 36,
      start: 36,
      startItems: ids.slice(0, items),
      added: [],
      removed: [],
      done: [],
      agreements: [],
      leftOut: [],
      unclear: [],
      burndown: [36, 35, 32, 30, 28, 27, 22, 19, 14, 9, 4].slice(0, day),
      flow: [],
    },
    history: [],
    journal: [],
    intention: null,
  };
}

function personOf(id: Id, i: number, items: readonly ItemView[]): PersonView {
  const item = items.find(({ person, state }) => person === id && state !== 'done') ?? null;
  const stuck = item?.state === 'blocked';
  return {
    id,
    mood: MOODS[i] ?? 'calm',
    item: item?.id ?? null,
    away: false,
    blocked: stuck && item ? { item: item.id, days: 2 } : null,
    impediments: [],
  };
}

function itemOf(
  id: Id,
  { i, items, done, developers, blocked }: { i: number; items: number; done: number; developers: number; blocked: boolean },
): ItemView {
  const working = Math.min(5, Math.max(0, Math.ceil((items - done) / 2)));
  const state =
    i < done
      ? 'done'
      : i < done + working
        ? blocked && i === done + 1
          ? 'blocked'
          : i === done + 2
            ? 'inspecting'
            : 'in-progress'
        : 'to-do';
  const band = { low: 5, high: 35 };
  return {
    id,
    from: id,
    kind: kinds[i % kinds.length] ?? 'feature',
    points: [3, 5, 8, 2, 5, 3, 2, 1][i % 8] ?? 3,
    clarity: 700,
    value: band,
    was: null,
    evidence: 1,
    askedBy: null,
    sprint: 1,
    tied: i < 4,
    state,
    person: state === 'to-do' ? null : (DEVELOPERS[i % developers] ?? null),
    age: 1,
    blockedDays: 0,
    ready: true,
    needs: [],
    parent: null,
  };
}
