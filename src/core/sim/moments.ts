import type { Id, Mille, Seat } from './basics.ts';
import { NOON_TICK, otherSeat, SEATS, TICKS_A_DAY } from './basics.ts';
import type { Facing } from './conditions.ts';
import { facingWorld, holds } from './conditions.ts';
import { dueByNow, MOMENTS_A_SPRINT } from './moment-slots.ts';
import { DICE, drawOne, keyOf, knownKeyOf, roll, rollBelow } from './roll.ts';
import type { CastKind, Moment, Scenario } from './scenario.ts';
import { meterNow } from './score.ts';
import type { MomentTemplate, Wanted } from './shelf.ts';
import { timesIn } from './times-in.ts';
import type { Turn } from './turn.ts';
import type { Ask } from './view.ts';
import type { World } from './world.ts';

/** Free hours a Sprint: always the same number, so that seats are measured alike. */
export const HOURS_A_SPRINT = 4;

function candidates(turn: Turn, kind: CastKind): readonly Id[] {
  const { world, scenario } = turn;
  switch (kind) {
    case 'person':
      return world.people.filter((person) => person.awayUntil <= world.at.tick).map((person) => person.id);
    case 'item':
      return world.items.filter((item) => item.doneAt === null).map((item) => item.id);
    case 'impediment':
      return world.impediments.filter((entry) => entry.shown).map((entry) => entry.id);
    case 'stakeholder':
      return world.stakeholders.map((who) => who.id);
    case 'colleague':
      return [world.season.played[world.at.sprint - 1] === 'product-owner' ? scenario.scrumMaster : scenario.productOwner];
  }
}

type Pools = Partial<Record<CastKind, readonly Id[]>>;

const NOBODY_CAST: Readonly<Record<string, Id>> = {};

/** Finds somebody for each role, or null if the state has nobody for one of them. */
function castMoment(
  turn: Turn,
  { roles }: MomentTemplate,
  { facing, kept, pools }: { facing: Facing; kept: Readonly<Record<string, Id>>; pools: Pools },
): Record<string, Id> | null {
  const { world } = turn;
  const cast: Record<string, Id> = { ...kept };
  for (const [role, wanted, key] of roles) {
    if (cast[role] !== undefined) continue;
    if (wanted.id !== undefined) {
      cast[role] = wanted.id;
      continue;
    }
    pools[wanted.a] ??= candidates(turn, wanted.a);
    const pool = suitable(pools[wanted.a] ?? [], { cast, role, wanted, facing });
    const id = drawOne(pool, (one) => roll(world.luck, DICE.cast, key ^ knownKeyOf(one), world.at.sprint));
    if (id === undefined) return null;
    cast[role] = id;
  }
  return cast;
}

/** Who of them could play a role beside those that are cast. */
function suitable(
  pool: readonly Id[],
  { cast, role, wanted, facing }: { cast: Readonly<Record<string, Id>>; role: string; wanted: Wanted; facing: Facing },
): readonly Id[] {
  const taken = Object.values(cast);
  const tried: Record<string, Id> = { ...cast };
  return pool.filter((id) => {
    if (taken.includes(id)) return false;
    tried[role] = id;
    return wanted.with === undefined || holds(wanted.with, tried, facing);
  });
}

interface Candidate {
  readonly template: MomentTemplate;
  /** The chain that brings it, if one does. */
  readonly chain: Chain | undefined;
  /** Another one of its group came in an earlier Sprint, and no answer of the player's brings it. */
  readonly again: boolean;
  readonly score: number;
}

type Chain = World['pending'][number];

/** Has a moment not been met, by itself, by its group or by its twin? */
function canCome(moment: Moment, { met, groups, metByOther }: Record<'met' | 'groups' | 'metByOther', Met>): boolean {
  if (met.has(moment.id) || groups.has(moment.group)) return false;
  return moment.twin === undefined || (!met.has(moment.twin) && !metByOther.has(moment.twin));
}

type Met = ReadonlyMap<Id, number>;

function rolesKept(chain: Chain | undefined): Readonly<Record<string, Id>> {
  if (chain?.effect.do !== 'follow') return {};
  const kept: Record<string, Id> = {};
  for (const role of chain.effect.keep) {
    const id = chain.cast[role];
    if (id !== undefined) kept[role] = id;
  }
  return kept;
}

/**
 * Moments that could come if the state has what they ask for: a due chain first, then by urgency and a roll. What is like something that
 * this seat has met in an earlier Sprint comes only where nothing else does.
 */
function inTurn({ world, shelf }: Turn, seat: Seat, leastUrgency: Mille): readonly Candidate[] {
  const phase = world.at.phase === 'stop' ? 'work' : world.at.phase;
  const chains = world.pending.filter((entry) => entry.begun && entry.effect.do === 'follow');
  const candidates: Candidate[] = [];
  const { met, groups } = world.seats[seat];
  const before = { met: timesIn(met), groups: timesIn(groups), metByOther: timesIn(world.seats[otherSeat(seat)].met) };
  for (const template of shelf.momentsOf[seat][phase] ?? []) {
    const { moment, alike } = template;
    if (moment.urgency < leastUrgency || !canCome(moment, before)) continue;
    const chain = chains.find((entry) => entry.effect.do === 'follow' && entry.effect.moment === moment.id);
    if (!chain && moment.only === 'follow') continue;
    const score = moment.urgency + (roll(world.luck, DICE.moment, template.key, world.at.sprint) % 500);
    candidates.push({ template, chain, again: chain === undefined && alike.some((id) => before.met.has(id)), score });
  }
  return candidates.sort(inOrder);
}

function inOrder(a: Candidate, b: Candidate): number {
  return Number(a.again) - Number(b.again) || Number(b.chain !== undefined) - Number(a.chain !== undefined) || b.score - a.score;
}

/** The first in turn whose conditions hold and whose roles can be filled: whoever is behind it is not even asked. */
function raise(turn: Turn, seat: Seat, leastUrgency: Mille): Ask | null {
  const { world } = turn;
  const facing = facingWorld(world, (meter) => meterNow(world, meter));
  const pools: Pools = {};
  for (const { template, chain } of inTurn(turn, seat, leastUrgency)) {
    const { moment, first } = template;
    if (!chain && !first.every((part) => holds(part, NOBODY_CAST, facing))) continue;
    const cast = castMoment(turn, template, { facing, kept: rolesKept(chain), pools });
    if (cast && (chain || holds(moment.when, cast, facing))) return askOf(world, seat, moment, cast);
  }
  return null;
}

/** A moment as urgent as this does not wait for its turn; a later one then comes later. */
const AT_ONCE: Mille = 1000;

/** The moment that comes to the played seat here and now, if one does. */
export function momentNow(turn: Turn, seat: Seat): Ask | null {
  const { world } = turn;
  const state = world.seats[seat];
  if (state.moments >= MOMENTS_A_SPRINT || world.season.opening) return null;
  const atEvent = world.at.phase === 'planning' || world.at.phase === 'review' || world.at.phase === 'retrospective';
  if (state.asked.includes(`moment.${atEvent ? world.at.phase : world.at.day}`)) return null;
  const isBehind = dueByNow(world) > state.moments;
  if (!isBehind && !world.sprint.goalObsolete) return null;
  return raise(turn, seat, isBehind ? Number.NEGATIVE_INFINITY : AT_ONCE);
}

/** Four answers in an order of the seed; recorded by id. */
function askOf(world: World, seat: Seat, moment: Moment, cast: Record<string, Id>): Ask {
  const order = [...moment.answers].sort(
    (a, b) => roll(world.seed, DICE.shuffle, keyOf(moment.id + a.id)) - roll(world.seed, DICE.shuffle, keyOf(moment.id + b.id)),
  );
  return {
    id: `moment.${moment.id}`,
    seat,
    kind: 'moment',
    from: moment.id,
    event: null,
    cast,
    options: order.map((answer) => ({ id: answer.id, minutes: answer.minutes, commands: [] })),
  };
}

/** The hours met least often so far, and none of this Sprint's again: a long season needs more of them than a pack may have. */
function leastMet(world: World, { asked }: World['seats'][Seat], hours: Scenario['hours']): Scenario['hours'] {
  const [one, other] = SEATS.map((seat) => timesIn(world.seats[seat].met)) as [Met, Met];
  let least = Number.POSITIVE_INFINITY;
  let open: Scenario['hours'][number][] = [];
  for (const hour of hours) {
    const times = (one.get(hour.id) ?? 0) + (other.get(hour.id) ?? 0);
    if (times > least || asked.includes(hour.id)) continue;
    if (times < least) open = [];
    least = times;
    open.push(hour);
  }
  return open;
}

/** A free hour in the afternoon of four days of the Sprint; two offers, sides by the seed. */
export function hourNow(turn: Turn, seat: Seat): Ask | null {
  const { world, scenario } = turn;
  const state = world.seats[seat];
  if (world.season.opening || state.hours >= HOURS_A_SPRINT || world.at.tick % TICKS_A_DAY !== NOON_TICK) return null;
  const due = Math.floor(
    (world.at.day * HOURS_A_SPRINT + (rollBelow(world.seed, DICE.hour, 2, world.at.sprint, 9) === 0 ? 1 : 0)) / world.season.days,
  );
  if (state.hours >= Math.max(due, world.season.days - world.at.day < HOURS_A_SPRINT - state.hours ? HOURS_A_SPRINT : 0))
    return null;
  if (state.asked.includes(`hour.${world.at.day}`)) return null;
  const hour = drawOne(leastMet(world, state, scenario.hours), (one) =>
    roll(world.seed, DICE.hour, knownKeyOf(one.id), world.at.sprint),
  );
  if (!hour) return null;
  const sides: Seat[] =
    rollBelow(world.seed, DICE.shuffle, 2, keyOf(hour.id)) === 0
      ? ['scrum-master', 'product-owner']
      : ['product-owner', 'scrum-master'];
  return {
    id: `hour.${world.at.sprint}-${world.at.day}`,
    seat,
    kind: 'free-hour',
    from: hour.id,
    event: null,
    cast: {},
    options: [...sides, 'neither'].map((id) => ({ id, minutes: 0, commands: [] })),
  };
}
