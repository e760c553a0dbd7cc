import type { Gauge, Id, Mille, TeamGauge } from './basics.ts';
import { TICKS_A_DAY } from './basics.ts';
import type { Audience, Turn } from './turn.ts';
import { clamp, emit, impedimentOf, itemOf } from './turn.ts';
import type { Item, World } from './world.ts';

/** An item is ready when its clarity passes this: understood well enough to be taken into a Sprint. */
export const READY: Mille = 600;

/** Items in progress: started, not Done, of this Sprint. */
export function itemsInProgress(world: Pick<World, 'items'>): readonly Item[] {
  return world.items.filter((item) => item.sprint !== null && item.started !== null && item.doneAt === null);
}

function behind(world: World): number {
  const total = world.sprint.startPoints;
  if (total === 0) return 0;
  const done = world.sprint.done.reduce((sum, entry) => sum + entry.points, 0);
  const elapsed = ((world.at.day - 1) * 1000) / world.season.days;
  return Math.floor(elapsed - (done * 1000) / total);
}

type Subject = { readonly world: World; readonly on: Id | null };

const ITEM_GAUGES: Readonly<Record<string, (world: World, item: Item) => number>> = {
  'item.blocked-days': (world, item) => {
    const block = world.impediments.find((impediment) => impediment.id === item.blockedBy);
    return block ? Math.floor((world.at.tick - block.since) / TICKS_A_DAY) : 0;
  },
  'item.age': (world, item) => (item.started === null ? 0 : Math.floor((world.at.tick - item.started) / TICKS_A_DAY)),
  'item.clarity': (_, item) => item.clarity,
  'item.points': (_, item) => item.points ?? 0,
  'item.rank': (world, item) => world.items.findIndex((other) => other.id === item.id),
  'item.evidence': (_, item) => item.evidence,
};

function gaugeOfTeamOrSeat(gauge: Gauge, { world }: Subject): number {
  switch (gauge) {
    case 'sprint.day':
      return world.at.day;
    case 'sprint.left':
      return world.season.days - world.at.day;
    case 'sprint.behind':
      return behind(world);
    case 'sprint.wip':
      return itemsInProgress(world).length;
    case 'backlog.ready':
      return world.items.filter((item) => item.sprint === null && item.clarity >= READY && item.points !== null).length;
    case 'backlog.age':
      return world.items.filter((item) => item.sprint === null).length;
    case 'release.waiting':
      return world.items.filter((item) => item.doneAt !== null && item.released === null).length;
    case 'seat.minutes':
      return world.seats[playedSeat(world)].minutes;
    case 'seat.habit':
      return Object.values(world.habits).reduce((sum, count) => sum + count, 0);
    default:
      return world.team[gauge.slice(5) as TeamGauge] ?? 0;
  }
}

/** Seat of the player now. The opening shows one day in each seat. */
export function playedSeat(world: Pick<World, 'season' | 'at'>): 'scrum-master' | 'product-owner' {
  if (world.season.opening) return world.at.day >= world.season.days ? 'product-owner' : 'scrum-master';
  return world.season.played[world.at.sprint - 1] ?? 'scrum-master';
}

/** The true value of a gauge on a subject; 0 where the subject is gone. */
export function gaugeValue(world: World, gauge: Gauge, on: Id | null = null): number {
  if (gauge.startsWith('item.')) {
    const item = world.items.find((other) => other.id === on);
    return item ? (ITEM_GAUGES[gauge]?.(world, item) ?? 0) : 0;
  }
  if (gauge.startsWith('person.')) {
    const person = world.people.find((other) => other.id === on);
    return person ? person[gauge.slice(7) as 'mood' | 'energy' | 'voice'] : 0;
  }
  if (gauge.startsWith('impediment.')) {
    const impediment = world.impediments.find((other) => other.id === on);
    if (!impediment) return 0;
    return gauge === 'impediment.drag' ? impediment.drag : Math.floor((world.at.tick - impediment.since) / TICKS_A_DAY);
  }
  if (gauge === 'stakeholder.trust') return world.stakeholders.find((other) => other.id === on)?.trust ?? 0;
  return gaugeOfTeamOrSeat(gauge, { world, on });
}

/**
 * Moves a gauge of the team. Gains shrink near the top and losses near the bottom (a share of what is left), so that no gauge is
 * pushed to its end by repeating one thing.
 */
export function shiftTeam(turn: Turn, gauge: TeamGauge, by: number, audience: Audience = {}): void {
  const { world } = turn;
  const now = world.team[gauge];
  const room = by > 0 ? 1000 - now : now;
  const step = Math.trunc((by * Math.min(1000, room * 2)) / 1000);
  if (step === 0) return;
  world.team[gauge] = clamp(now + step, 0, 1000);
  emit(turn, { type: 'gauge.changed', gauge: `team.${gauge}`, by: step, now: world.team[gauge] }, { seen: 'later', ...audience });
}

/** Moves any gauge that can be moved; the derived ones (age, rank, days …) stand still. */
export function shiftGauge(
  turn: Turn,
  { gauge, on, by }: { gauge: Gauge; on: Id | null; by: number },
  audience: Audience = {},
): void {
  const { world } = turn;
  if (gauge.startsWith('team.')) return shiftTeam(turn, gauge.slice(5) as TeamGauge, by, audience);
  if (gauge.startsWith('person.')) {
    const people = on === null || on === 'team' ? world.people : world.people.filter((person) => person.id === on);
    const field = gauge.slice(7) as 'mood' | 'energy' | 'voice';
    for (const person of people) {
      person[field] = clamp(person[field] + by, 0, 1000);
      emit(turn, { type: 'gauge.changed', gauge, on: person.id, by, now: person[field] }, audience);
    }
    return;
  }
  if (gauge === 'stakeholder.trust') {
    const who = world.stakeholders.find((other) => other.id === on);
    if (!who) return;
    who.trust = clamp(who.trust + by, 0, 1000);
    emit(turn, { type: 'gauge.changed', gauge, on: who.id, by, now: who.trust }, audience);
    return;
  }
  shiftItem(turn, { gauge, on, by }, audience);
}

function shiftItem(turn: Turn, { gauge, on, by }: { gauge: Gauge; on: Id | null; by: number }, audience: Audience): void {
  const item = itemOf(turn.world, on);
  if (item && gauge === 'item.clarity') item.clarity = clamp(item.clarity + by, 0, 1000);
  else if (item && gauge === 'item.evidence') item.evidence = clamp(item.evidence + by, 0, 3);
  else if (gauge === 'impediment.drag') {
    const impediment = impedimentOf(turn.world, on);
    if (impediment) impediment.drag = clamp(impediment.drag + by, 0, 1000);
    return;
  } else return;
  emit(
    turn,
    { type: 'gauge.changed', gauge, on: item.id, by, now: gauge === 'item.clarity' ? item.clarity : item.evidence },
    audience,
  );
}

/** Mood of the Developers, all in all. */
export function meanOf(world: Pick<World, 'people'>, field: 'mood' | 'energy' | 'voice'): Mille {
  if (world.people.length === 0) return 500;
  return Math.floor(world.people.reduce((sum, person) => sum + person[field], 0) / world.people.length);
}
