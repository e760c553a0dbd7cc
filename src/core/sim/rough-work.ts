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

/** What becomes of a Sprint, roughly. */
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

/** A plan with when work on each item is over at any pace: after so many minutes of work and so many inspections. */
export interface RoughCourse extends RoughPlan {
  readonly minutes: readonly number[];
  readonly inspections: readonly number[];
}

/** What an item needs and has to wait for. */
const wantsOf = ({ item: { needs } }: RoughItem, { open }: RoughTeam) =>
  needs.length === 0 ? needs : needs.filter((id) => open.has(id));

/** Whoever is free takes up the next item; one that needs another waits for it, for ever if that is not planned. */
export function roughCourse(team: RoughTeam, plan: RoughPlan): RoughCourse {
  const { items } = plan;
  const minutes: number[] = items.map(() => NEVER);
  const inspections: number[] = items.map(() => 1);
  const free: number[] = Array.from({ length: team.people }, () => 0);
  const takeUp = (at: number, from: number) => {
    let who = 0;
    for (let other = 1; other < free.length; other++) if ((free[other] as number) < (free[who] as number)) who = other;
    const begins = free[who] as number;
    const { need } = items[at] as RoughItem;
    free[who] = begins + need;
    minutes[at] = Math.max(begins, from) + need;
  };
  const waiting: number[] = [];
  for (const [at, one] of items.entries())
    if (wantsOf(one, team).length > 0) waiting.push(at);
    else takeUp(at, 0);
  for (const at of waiting) {
    let from = 0;
    for (const id of wantsOf(items[at] as RoughItem, team))
      from = Math.max(from, minutes[items.findIndex(({ item }) => item.id === id)] ?? NEVER);
    inspections[at] = 2;
    if (from < NEVER) takeUp(at, from);
  }
  return { ...plan, minutes, inspections };
}

/** How a Sprint would go at a pace in thousandths of an ordinary one's. */
export function roughEnd(team: RoughTeam, { items, tied, minutes, inspections }: RoughCourse, pace: Mille): RoughEnd {
  const ofOne = Math.max(1, Math.floor((team.minutes * pace) / 1000));
  const chances: Mille[] = [];
  let value = team.waiting * 1000;
  let [all, sum, work, last] = [1000, 0, 0, 0];
  for (let at = 0; at < items.length; at++) {
    const one = items[at] as RoughItem;
    const over = Math.floor(((minutes[at] as number) * 1000) / ofOne) + (inspections[at] as number) * team.inspection;
    const chance = chanceOf(one, over, team);
    chances.push(chance);
    const worth = one.item.worth * chance;
    value += worth > 0 ? Math.floor((worth * team.hits) / 1000) : worth;
    if (at >= tied) continue;
    all = Math.floor((all * chance) / 1000);
    sum += chance;
    work += one.need;
    last = Math.max(last, over + (one.isBlocked ? team.block : 0));
  }
  return {
    // All of it, or most likely a part.
    goal: tied === 0 ? 0 : all + goalMeter(Math.max(0, Math.floor(sum / tied) - all)),
    value: meterOfValue(Math.trunc(value / 1000), team.usual),
    load: Math.min(LATEST, Math.floor((work * 1000) / (ofOne * team.people))),
    last: Math.min(LATEST, last),
    chances,
  };
}
