import type { Id, Mille } from './basics.ts';
import type { Levers } from './levers.ts';
import { goalMeter, meterOfValue, usualValue } from './meters.ts';
import { minutesASprint } from './next-sprints.ts';
import type { RoughItem, RoughPlan } from './rough-plan.ts';
import type { World } from './world.ts';

/**
 * How a planned Sprint would go, roughly: whoever is free takes up the next item, what is blocked or inspected waits, and the Sprint ends
 * when it ends. Times are thousandths of a Sprint; each item gets the thousandths of a chance to be Done by then.
 */

/** How a team works, of which everything but the pace of a Sprint is known at its start. */
export interface RoughTeam {
  readonly people: number;
  /** Minutes of work of one Developer in a Sprint of ordinary luck. */
  readonly minutes: number;
  /** How long a usual block lasts and an inspection takes. */
  readonly block: Mille;
  readonly inspection: Mille;
  /** Value that fills half of the value meter. */
  readonly usual: number;
  /** Value waiting to be released. */
  readonly waiting: number;
  /** What comes of value in use, by the lever. */
  readonly hits: Mille;
  /** Items that are not Done: what needs one of them has to wait for it. */
  readonly open: ReadonlySet<Id>;
}

/** What became of a Sprint, roughly. */
export interface RoughEnd {
  /** The goal and the value meter. */
  readonly goal: Mille;
  readonly value: Mille;
  /** Work on the tied items against what all can do. */
  readonly load: Mille;
  /** When the last tied item would be Done. */
  readonly last: Mille;
  /** Chances of the items of the plan, in its order. */
  readonly chances: readonly Mille[];
}

/** Thousandths of a Sprint's work that what turns up on the way takes at ordinary arrivals. */
const FOUND_ON_THE_WAY = 100;
/** Days that a usual block lasts where the Developers clear `CLEARED` minutes a day, and those that an inspection takes; in hundredths. */
const BLOCK_DAYS = 250;
const INSPECTION_DAYS = 40;
const CLEARED = 72;
/** A block lasts so many thousandths of a usual one: four equally likely quarters. */
const BLOCKS = [400, 780, 1280, 2500] as const;
/** Work that would be over so long before the end of the Sprint is surely Done, and so long after it surely not. */
const SURE = 200;
/** Later than anything, and what a late item counts as at most. */
const NEVER = 1_000_000;
const LATEST = 3000;

/** What the Developers clear of a block in a day, in minutes (`impediments.ts`). */
function clearedADay({ team, habits }: World): number {
  const rate = 12 + Math.floor((120 * team['self-management']) / 1000);
  const waits = Math.min(700, (habits['asks-master'] ?? 0) * 55);
  return Math.max(1, Math.floor((rate * (1000 - waits)) / 1000));
}

/** Days in hundredths as thousandths of a Sprint. */
const shareOfSprint = ({ season }: World, hundredths: number): Mille => Math.floor((hundredths * 10) / season.days);

/** How the team of a state works. */
export function roughTeam(world: World, levers: Levers): RoughTeam {
  const people = Math.max(1, world.people.length);
  const lost = Math.floor((FOUND_ON_THE_WAY * levers.arrivals) / 1000);
  const open = world.items.filter((item) => item.doneAt === null);
  const waiting = world.items.filter((item) => item.doneAt !== null && item.released === null);
  return {
    people,
    minutes: Math.max(1, Math.floor((minutesASprint(world, levers.capacity) * (1000 - lost)) / (1000 * people))),
    block: shareOfSprint(world, Math.floor((BLOCK_DAYS * CLEARED) / clearedADay(world))),
    inspection: shareOfSprint(world, Math.floor((INSPECTION_DAYS * levers['inspection-wait']) / 1000)),
    usual: usualValue(world),
    waiting: waiting.reduce((sum, item) => sum + item.worth, 0),
    hits: levers['value-hits'],
    open: new Set(open.map((item) => item.id)),
  };
}

const chanceAt = (over: Mille): Mille => Math.max(0, Math.min(1000, 500 + Math.floor(((1000 - over) * 500) / SURE)));

/** Chance of an item to be Done in time, its work being over at a time if nothing blocks it. */
function chanceOf({ isBlocked }: RoughItem, over: Mille, { block }: RoughTeam): Mille {
  if (!isBlocked) return chanceAt(over);
  let sum = 0;
  for (const length of BLOCKS) sum += chanceAt(over + Math.floor((block * length) / 1000));
  return Math.floor(sum / BLOCKS.length);
}

/** When work on each item of a plan is over, in thousandths of the Sprint; `NEVER` for want of something that is not planned. */
function schedule({ items }: RoughPlan, team: RoughTeam, minutes: number): readonly Mille[] {
  const over: Mille[] = items.map(() => NEVER);
  const free: Mille[] = Array.from({ length: team.people }, () => 0);
  const takeUp = (at: number, from: Mille) => {
    let who = 0;
    for (let other = 1; other < free.length; other++) if ((free[other] as number) < (free[who] as number)) who = other;
    const work = Math.floor(((items[at] as RoughItem).need * 1000) / minutes);
    const begins = free[who] as number;
    free[who] = begins + work;
    over[at] = Math.max(begins, from) + work + team.inspection;
  };
  const wants = items.map(({ item }) => (item.needs.length === 0 ? item.needs : item.needs.filter((id) => team.open.has(id))));
  for (const [at, ids] of wants.entries()) if (ids.length === 0) takeUp(at, 0);
  for (const [at, ids] of wants.entries()) {
    if (ids.length === 0) continue;
    let from = 0;
    for (const id of ids) from = Math.max(from, over[items.findIndex(({ item }) => item.id === id)] ?? NEVER);
    if (from < NEVER) takeUp(at, from);
  }
  return over;
}

/** What becomes of the Sprint Goal: all of it, or most likely a part. */
function goalFrom(chances: readonly Mille[]): Mille {
  if (chances.length === 0) return 0;
  let all = 1000;
  let sum = 0;
  for (const chance of chances) {
    all = Math.floor((all * chance) / 1000);
    sum += chance;
  }
  return all + goalMeter(Math.max(0, Math.floor(sum / chances.length) - all));
}

/** Value in use, by the chances of what would bring it and what is released anyway. */
function valueFrom(items: readonly RoughItem[], chances: readonly Mille[], { waiting, hits }: RoughTeam): number {
  let value = waiting * 1000;
  for (const [at, { item }] of items.entries()) {
    const worth = item.worth * (chances[at] ?? 0);
    value += worth > 0 ? Math.floor((worth * hits) / 1000) : worth;
  }
  return Math.trunc(value / 1000);
}

/** How a plan would go at a pace in thousandths of an ordinary Sprint's. */
export function roughEnd(team: RoughTeam, plan: RoughPlan, pace: Mille): RoughEnd {
  const minutes = Math.max(1, Math.floor((team.minutes * pace) / 1000));
  const over = schedule(plan, team, minutes);
  const chances = plan.items.map((one, at) => chanceOf(one, over[at] ?? NEVER, team));
  let work = 0;
  let last = 0;
  for (const [at, one] of plan.items.slice(0, plan.tied).entries()) {
    work += one.need;
    last = Math.max(last, (over[at] ?? NEVER) + (one.isBlocked ? team.block : 0));
  }
  return {
    goal: goalFrom(chances.slice(0, plan.tied)),
    value: meterOfValue(valueFrom(plan.items, chances, team), team.usual),
    load: Math.min(LATEST, Math.floor((work * 1000) / (minutes * team.people))),
    last: Math.min(LATEST, last),
    chances,
  };
}
