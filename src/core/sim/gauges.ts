import { addEvidence } from './backlog.ts';
import type { Gauge, Id, Mille, TeamGauge } from './basics.ts';
import { TEAM_GAUGES, TICKS_A_DAY } from './basics.ts';
import type { Audience, Turn } from './turn.ts';
import { clamp, emit, impedimentOf, itemOf } from './turn.ts';
import type { Item, World } from './world.ts';

/** An item is ready when its clarity passes this: understood well enough to be taken into a Sprint. */
export const READY: Mille = 600;

/** Items in progress: started, not Done, of this Sprint. */
export function itemsInProgress(world: Pick<World, 'items'>): readonly Item[] {
  return world.items.filter((item) => item.sprint !== null && item.started !== null && item.doneAt === null);
}

/** How many there are. */
export function countInProgress(world: Pick<World, 'items'>): number {
  let count = 0;
  for (const item of world.items) if (item.started !== null && item.sprint !== null && item.doneAt === null) count += 1;
  return count;
}

function behind(world: World): number {
  const total = world.sprint.startPoints;
  if (total === 0) return 0;
  const done = world.sprint.done.reduce((sum, entry) => sum + entry.points, 0);
  const elapsed = ((world.at.day - 1) * 1000) / world.season.days;
  return Math.floor(elapsed - (done * 1000) / total);
}

/** Seat of the player now. The opening shows one day in each seat. */
export function playedSeat(world: Pick<World, 'season' | 'at'>): 'scrum-master' | 'product-owner' {
  if (world.season.opening) return world.at.day >= world.season.days ? 'product-owner' : 'scrum-master';
  return world.season.played[world.at.sprint - 1] ?? 'scrum-master';
}

type Read = (world: World, on: Id | null) => number;

const ofItem =
  (read: (world: World, item: Item) => number): Read =>
  (world, on) => {
    const item = world.items.find((other) => other.id === on);
    return item ? read(world, item) : 0;
  };

const ofPerson =
  (field: 'mood' | 'energy' | 'voice'): Read =>
  (world, on) =>
    world.people.find((other) => other.id === on)?.[field] ?? 0;

function countItems(world: World, test: (item: Item) => boolean): number {
  let count = 0;
  for (const item of world.items) if (test(item)) count += 1;
  return count;
}

function blockedDays(world: World, item: Item): number {
  const block = item.blockedBy === null ? undefined : world.impediments.find((entry) => entry.id === item.blockedBy);
  return block ? Math.floor((world.at.tick - block.since) / TICKS_A_DAY) : 0;
}

function impedimentDays(world: World, on: Id | null): number {
  const impediment = world.impediments.find((other) => other.id === on);
  return impediment ? Math.floor((world.at.tick - impediment.since) / TICKS_A_DAY) : 0;
}

function sumOf(counts: Readonly<Record<Id, number>>): number {
  let sum = 0;
  for (const name in counts) sum += counts[name] ?? 0;
  return sum;
}

const TEAM_READS = TEAM_GAUGES.map((gauge): [Gauge, Read] => [`team.${gauge}`, (world) => world.team[gauge]]);

const READS: ReadonlyMap<Gauge, Read> = new Map<Gauge, Read>([
  ...TEAM_READS,
  ['person.mood', ofPerson('mood')],
  ['person.energy', ofPerson('energy')],
  ['person.voice', ofPerson('voice')],
  ['item.blocked-days', ofItem(blockedDays)],
  ['item.age', ofItem(({ at }, { started }) => (started === null ? 0 : Math.floor((at.tick - started) / TICKS_A_DAY)))],
  ['item.clarity', ofItem((_, item) => item.clarity)],
  ['item.points', ofItem((_, item) => item.points ?? 0)],
  ['item.rank', ofItem((world, item) => world.items.indexOf(item))],
  ['item.evidence', ofItem((_, item) => item.evidence)],
  ['impediment.days', impedimentDays],
  ['impediment.drag', (world, on) => world.impediments.find((other) => other.id === on)?.drag ?? 0],
  ['stakeholder.trust', (world, on) => world.stakeholders.find((other) => other.id === on)?.trust ?? 0],
  ['sprint.day', ({ at }) => at.day],
  ['sprint.left', ({ at, season }) => season.days - at.day],
  ['sprint.obsolete', ({ sprint }) => Number(sprint.goalObsolete)],
  ['sprint.behind', behind],
  ['sprint.wip', countInProgress],
  [
    'backlog.ready',
    (world) => countItems(world, (item) => item.sprint === null && item.clarity >= READY && item.points !== null),
  ],
  ['backlog.age', (world) => countItems(world, (item) => item.sprint === null)],
  ['release.waiting', (world) => countItems(world, (item) => item.doneAt !== null && item.released === null)],
  ['seat.minutes', (world) => world.seats[playedSeat(world)].minutes],
  ['seat.habit', ({ habits }) => sumOf(habits)],
]);

/** The true value of a gauge on a subject; 0 where the subject is gone. */
export function gaugeValue(world: World, gauge: Gauge, on: Id | null = null): number {
  return READS.get(gauge)?.(world, on) ?? 0;
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
  else if (item && gauge === 'item.evidence') return addEvidence(turn, item, by, audience);
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
