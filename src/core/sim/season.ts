import { useForSize } from './appraise.ts';
import { addIdea, addWork, BACKLOG_LENGTH, drawTemplate } from './backlog.ts';
import type { Seat } from './basics.ts';
import { OWN_TIME_A_STOP } from './basics.ts';
import { beginTurn } from './begin-turn.ts';
import { emptySprint } from './empty-sprint.ts';
import { DICE, keyOf, roll, rollBelow } from './roll.ts';
import type { Scenario } from './scenario.ts';
import { drawCalendar, drawCauses, newPerson, pastVelocity, teamAtStart } from './season-draws.ts';
import type { Turn } from './turn.ts';
import type { DraftWorld, World } from './world.ts';

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
    team: teamAtStart(plan.seed),
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
    calendar: drawCalendar(plan.seed, scenario, plan.sprints * plan.days),
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
