import { useForSize } from './appraise.ts';
import { addIdea, addWork, BACKLOG_LENGTH, drawTemplate } from './backlog.ts';
import type { CauseReach, Id, Meter, Mille, Seat, TeamGauge, Tick } from './basics.ts';
import { METERS, OWN_TIME_A_STOP, TICKS_A_DAY } from './basics.ts';
import { beginTurn } from './begin-turn.ts';
import type { Die } from './roll.ts';
import { DICE, keyOf, quantile, roll, rollBelow } from './roll.ts';
import type { Scenario } from './scenario.ts';
import { NORMAL, POINTS_A_DAY_HUNDREDTHS, SKILL, SPRINT_SHOCK } from './tables.ts';
import type { Turn } from './turn.ts';
import { clamp } from './turn.ts';
import type { Band } from './view.ts';
import type { DraftPerson, DraftWorld, World } from './world.ts';

export interface SeasonPlan {
  readonly seed: number;
  readonly sprints: number;
  /** Working days a Sprint: 10, or 5 in a taster. */
  readonly days: number;
  readonly played: readonly Seat[];
  /** Developers; default 6. */
  readonly team?: number;
  readonly opening?: boolean;
}

/** Keys of luck are made from the seed, each for itself, so that a re-play can renew one and keep the others. */
const LUCK_SALT = 0x5bd1e995;
const CHOICE_SALT = 0x1b873593;

/** Where a team stands on the first day: middling, with some way to go in both seats' care. */
const TEAM_START: Readonly<Record<TeamGauge, Mille>> = {
  'self-management': 430,
  safety: 460,
  morale: 560,
  debt: 300,
  transparency: 430,
  focus: 480,
  'goal-clarity': 450,
  understanding: 470,
};

function around(seed: number, die: Die, key: number, { middle, sd }: { middle: number; sd: number }): Mille {
  return clamp(middle + Math.trunc((quantile(NORMAL, roll(seed, die, key)) * sd) / 1000), 50, 950);
}

function newPerson(seed: number, id: Id): DraftPerson {
  const key = keyOf(id);
  return {
    id,
    key,
    skill: quantile(SKILL, roll(seed, DICE.skill, key)),
    mood: around(seed, DICE.mood, key, { middle: 580, sd: 90 }),
    energy: 640,
    voice: around(seed, DICE.voice, key, { middle: 480, sd: 140 }),
    awayUntil: 0,
    item: null,
    today: 0,
    owed: 0,
    worked: 0,
  };
}

/** One cause of each reach, drawn by the seed from the pack's. */
function drawCauses(seed: number, scenario: Scenario): DraftWorld['causes'] {
  const reaches: readonly CauseReach[] = ['team', 'product', 'organisation'];
  return reaches.flatMap((reach, at) => {
    const pool = scenario.causes.filter((cause) => cause.reach === reach);
    const drawn = pool[rollBelow(seed, DICE.causes, Math.max(1, pool.length), at)];
    return drawn ? [{ id: drawn.id, reach, strength: 1000, endsAt: null }] : [];
  });
}

function drawCalendar(seed: number, scenario: Scenario, plan: SeasonPlan): DraftWorld['calendar'] {
  const days = plan.sprints * plan.days;
  const count = Math.min(scenario.calendar.length, Math.max(1, Math.floor(days / 8)));
  const order = [...scenario.calendar].sort(
    (a, b) => roll(seed, DICE.calendar, keyOf(a.id)) - roll(seed, DICE.calendar, keyOf(b.id)),
  );
  const flags = order.slice(0, count).map((event, at) => {
    const share = Math.floor(((at * 2 + 1) * days) / (count * 2));
    const day = clamp(share + rollBelow(seed, DICE.calendar, 3, keyOf(event.id), 1) - 1, 2, days - 1);
    return { id: event.id, tick: (day - 1) * TICKS_A_DAY, last: false, came: false };
  });
  flags.push({ id: scenario.productGoal.id, tick: days * TICKS_A_DAY, last: true, came: false });
  return flags.sort((a, b) => a.tick - b.tick);
}

function pastVelocity(seed: number, people: readonly DraftPerson[], days: number): number[] {
  return [1, 2, 3].map((back) => {
    const points = people.reduce((sum, person) => sum + person.skill, 0) * POINTS_A_DAY_HUNDREDTHS * days;
    return Math.max(
      2,
      Math.floor((Math.floor(points / 100_000) * quantile(SPRINT_SHOCK, roll(seed, DICE.sprintShock, back, 1000))) / 1000),
    );
  });
}

const NO_BAND: Band = { low: 40, high: 60 };
export const NO_BANDS = Object.fromEntries(METERS.map((meter) => [meter, NO_BAND])) as Record<Meter, Band>;

/** A Sprint of which nothing is planned and nothing done. `began`: its first tick. */
export function emptySprint(began: Tick): DraftWorld['sprint'] {
  return {
    goal: null,
    goalItems: [],
    leftOut: [],
    goalObsolete: false,
    committed: 0,
    start: 0,
    startItems: [],
    added: [],
    removed: [],
    done: [],
    agreements: [],
    burndown: [],
    flow: [],
    began,
    value: 0,
    escaped: 0,
    rejected: 0,
    bugs: 0,
    impediments: 0,
    impedimentDays: 0,
    shock: 1000,
    weekShock: 1000,
    cancelled: false,
    scored: false,
    metersAtStart: { ...NO_BANDS },
    metersYesterday: { ...NO_BANDS },
    worthAtStart: 0,
    forecast: null,
    focusHours: [],
    valueReleased: 0,
    startPoints: 0,
    blocked: 0,
  };
}

function newSeat(seed: number, seat: Seat, scenario: Scenario): DraftWorld['seats'][Seat] {
  const at = seat === 'scrum-master' ? 0 : 1;
  return {
    minutes: OWN_TIME_A_STOP,
    habit: seat === 'scrum-master' ? 'around' : 'reachable',
    ask: null,
    asked: [],
    today: [],
    met: [],
    groups: [],
    moments: 0,
    hours: 0,
    news: 0,
    standing: {},
    manner: scenario.manners[rollBelow(seed, DICE.manner, Math.max(1, scenario.manners.length), at)] ?? 'thorough',
    intention: null,
    rated: false,
  };
}

/** How far the ordinary team comes in a season, in thousandths of a rider: the seed's product starts that far from what is wanted. */
export const GAIN_A_DAY = 500;
const MOST_GAIN = 30_000;

/** Where the product stands when the season begins, in thousandths of a rider in a hundred. */
export function startOfProduct({
  product,
  season,
}: {
  readonly product: { readonly wanted: number };
  readonly season: World['season'];
}): number {
  return product.wanted * 1000 - Math.min(MOST_GAIN, GAIN_A_DAY * season.sprints * season.days);
}

/** A new season, before its first Sprint Planning. The same seed gives the same team, backlog, causes and calendar. */
export function newSeason(scenario: Scenario, plan: SeasonPlan): World {
  return newDraft(scenario, plan);
}

/** The same, for whoever goes on changing it and hands it to nobody else. */
export function newDraft(scenario: Scenario, plan: SeasonPlan): DraftWorld {
  const people = [...scenario.developers, ...(scenario.reserve ?? [])]
    .slice(0, plan.team ?? 6)
    .map((id) => newPerson(plan.seed, id));
  const season = { sprints: plan.sprints, days: plan.days, played: [...plan.played], opening: plan.opening ?? false };
  const world: DraftWorld = {
    seed: plan.seed | 0,
    luck: (plan.seed ^ LUCK_SALT) | 0,
    choice: (plan.seed ^ CHOICE_SALT) | 0,
    season,
    at: { sprint: 1, day: 1, tick: 0, phase: 'planning' },
    people,
    items: [],
    impediments: [],
    stakeholders: scenario.stakeholders.map((who) => ({
      id: who.id,
      key: keyOf(who.id),
      trust: who.trust,
      power: who.power,
      need: who.need,
      needKnown: false,
      requests: [],
    })),
    causes: drawCauses(plan.seed, scenario),
    hunches: [],
    cues: [],
    reveals: [],
    team: Object.fromEntries(
      Object.entries(TEAM_START).map(([gauge, middle]) => [
        gauge,
        around(plan.seed, DICE.mood, keyOf(gauge), { middle, sd: 45 }),
      ]),
    ) as Record<TeamGauge, Mille>,
    habits: {},
    product: {
      goal: scenario.productGoal.id,
      goalState: 'open',
      wanted: scenario.productGoal.wanted,
      reached: startOfProduct({ product: scenario.productGoal, season }),
      value: 0,
      escaped: 0,
      used: [],
    },
    sprint: emptySprint(0),
    plan: { kind: 'first', listened: false, times: 0 },
    booked: { listen: false },
    formats: { planning: null, daily: null, review: null, retrospective: null },
    agreements: [],
    velocity: pastVelocity(plan.seed, people, plan.days),
    calendar: drawCalendar(plan.seed, scenario, plan),
    journal: [],
    chosen: [],
    delegated: false,
    seats: {
      'scrum-master': newSeat(plan.seed, 'scrum-master', scenario),
      'product-owner': newSeat(plan.seed, 'product-owner', scenario),
    },
    pending: [],
    history: [],
  };
  fillBacklog(beginTurn(world, scenario));
  return world;
}

const FOUND_BUGS = 5;
/** How much what an item promises for its size tells in the order that is found, against chance: about a third. */
const SOME_SENSE = 25;

/** The Product Backlog as found: ideas of the pack and some bugs, ordered by whoever was there before, and not with much care. */
function fillBacklog(turn: Turn): void {
  const { world } = turn;
  const length = Math.max(BACKLOG_LENGTH, world.people.length * 4);
  for (let at = 0; at < length - FOUND_BUGS; at++) {
    const drawn = drawTemplate(turn, 'start');
    if (drawn) addIdea(turn, drawn);
  }
  for (let at = 1; at <= FOUND_BUGS; at++)
    addWork(turn, { id: `found.0-${at}`, kind: 'bug', parent: null, clarity: 600, toSprint: false });
  const place = (item: World['items'][number]) =>
    (roll(world.seed, DICE.backlog, item.key) >>> 16) - SOME_SENSE * useForSize(item, item.guess.value);
  world.items.sort((a, b) => place(a) - place(b));
}
