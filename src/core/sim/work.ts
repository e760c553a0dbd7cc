import type { Id } from './basics.ts';
import { TICKS_A_DAY } from './basics.ts';
import { countInProgress, READY, shiftTeam } from './gauges.ts';
import { askOwner, block } from './impediments.ts';
import type { Levers } from './levers.ts';
import { nextBlock } from './make-item.ts';
import { DICE, drawOne, happens, quantile, roll, rollBelow } from './roll.ts';
import { EXPONENTIAL } from './tables.ts';
import type { Turn } from './turn.ts';
import { emit, hourOf } from './turn.ts';
import type { DraftItem, DraftPerson, DraftWorld, World } from './world.ts';

/** Two or three things at a time cost 17 % (Tregubov 2017). */
const SWITCHING = 830;
/** Share of inspections against the Definition of Done that fail, in millionths, and the effort a failure adds. */
const FAILS = 140_000;
const FAIL_EFFORT = 250;
/** Mean wait for inspection in ticks: .32 of a day, in thousandths. */
const INSPECTION_WAIT = 5120;

/** Can somebody start it now: in the Sprint, not begun, what it needs is Done. */
export function isOpen(world: Pick<World, 'items'>, item: World['items'][number]): boolean {
  if (item.sprint === null || item.started !== null || item.doneAt !== null) return false;
  return item.needs.length === 0 || !world.items.some((other) => other.doneAt === null && item.needs.includes(other.id));
}

/** What stands in the Sprint Backlog and is not Done. */
function openSprintItems(world: DraftWorld): readonly DraftItem[] {
  const items: DraftItem[] = [];
  for (const item of world.items) if (item.sprint !== null && item.doneAt === null) items.push(item);
  return items;
}

/** Begun, and nothing keeps a person from going on with it. */
function goesOn(item: DraftItem): boolean {
  return item.started !== null && item.doneAt === null && item.blockedBy === null && item.inspectUntil === null;
}

/** Of two open items that a person knows about, the larger one is begun first: who knows what is luck. */
function oneAtHand({ luck }: DraftWorld, person: DraftPerson, open: readonly DraftItem[]): DraftItem | undefined {
  const lot = (item: DraftItem) => roll(luck, DICE.select, person.key, item.key);
  const one = drawOne(open, lot);
  const other = drawOne(
    open.filter((item) => item !== one),
    lot,
  );
  return (other?.points ?? 0) > (one?.points ?? 0) ? other : one;
}

/** What a person takes up next: an own item that goes on, else one tied to the Sprint Goal, else one of those that are open. */
function nextItem(world: DraftWorld, person: DraftPerson, underWay: readonly DraftItem[]): DraftItem | undefined {
  for (const item of underWay) if (item.owner === person.id && goesOn(item)) return item;
  const open = underWay.filter((item) => isOpen(world, item));
  if (open.length === 0) return undefined;
  const forGoal = rollBelow(world.luck, DICE.select, 1000, person.key, world.at.tick >> 4) < world.team['goal-clarity'] + 250;
  return (forGoal ? open.find((item) => world.sprint.goalItems.includes(item.id)) : undefined) ?? oneAtHand(world, person, open);
}

function takeUp(turn: Turn, person: DraftPerson, item: DraftItem): void {
  person.item = item.id;
  item.owner = person.id;
  if (item.started !== null) return;
  item.started = turn.world.at.tick;
  emit(turn, { type: 'item.started', item: item.id, person: person.id });
}

/** Somebody without work helps where the goal is tied and self-management allows it. */
function itemToHelp(world: DraftWorld, person: DraftPerson, underWay: readonly DraftItem[]): DraftItem | undefined {
  const item = underWay.find((other) => goesOn(other) && other.owner !== person.id && world.sprint.goalItems.includes(other.id));
  if (item === undefined) return undefined;
  return rollBelow(world.luck, DICE.help, 1000, person.key, world.at.tick >> 4) < world.team['self-management'] / 2
    ? item
    : undefined;
}

function minutesOfTick(person: DraftPerson, hour: number, capacity: number): number {
  const until = Math.floor((person.today * capacity * (hour + 1)) / (1000 * TICKS_A_DAY));
  return Math.max(0, until - Math.floor((person.today * capacity * hour) / (1000 * TICKS_A_DAY)));
}

function startInspection(turn: Turn, item: DraftItem, levers: Levers): void {
  const wait = quantile(EXPONENTIAL, roll(turn.world.luck, DICE.inspectionWait, item.key, item.tries));
  item.inspectUntil = turn.world.at.tick + 1 + Math.floor((wait * INSPECTION_WAIT * levers['inspection-wait']) / 1_000_000_000);
  emit(turn, { type: 'item.inspecting', item: item.id, ...(item.owner ? { person: item.owner } : {}) });
}

function passes(turn: Turn, item: DraftItem, levers: Levers): boolean {
  const unclear = Math.max(0, 700 - item.clarity);
  const chance = Math.floor((FAILS * levers.rework * (900 + unclear)) / 1_000_000);
  return !happens(turn.world.luck, DICE.inspection, chance, item.key, item.tries);
}

/** Done: every criterion of the Definition of Done is met. Set here, on behalf of the Developers, and nowhere else. */
function finish(turn: Turn, item: DraftItem): void {
  const { world } = turn;
  item.doneAt = world.at.tick;
  item.inspectUntil = null;
  world.sprint.done.push({ item: item.id, points: item.points ?? 0, tick: world.at.tick });
  for (const person of world.people) if (person.item === item.id) person.item = null;
  const audience = { why: item.why };
  emit(turn, { type: 'item.done', item: item.id, ...(item.owner ? { person: item.owner } : {}) }, audience);
  world.seats['product-owner'].news += 1;
  if (item.kind === 'debt') shiftTeam(turn, 'debt', -20 - 6 * (item.points ?? 1), { why: [`item/${item.id}`] });
}

function inspect(turn: Turn, item: DraftItem, levers: Levers): void {
  const { world } = turn;
  item.inspectUntil = null;
  if (passes(turn, item, levers)) return finish(turn, item);
  item.tries += 1;
  world.sprint.rejected += 1;
  item.left = Math.max(15, Math.floor((item.effort * FAIL_EFFORT) / 1000));
  emit(turn, { type: 'item.rejected', item: item.id, ...(item.owner ? { person: item.owner } : {}) }, { why: item.why });
}

/** A question comes up while an unclear item is worked on. */
function maybeAsk(turn: Turn, item: DraftItem, person: Id): void {
  const { world } = turn;
  if (item.kind !== 'feature' || item.tries > 0) return;
  const chance = Math.max(0, 950 - item.clarity) * 170;
  if (item.asked || item.worked <= item.effort / 4 || !happens(world.luck, DICE.question, chance, item.key, item.sprints)) return;
  item.asked = true;
  askOwner(turn, item, person);
}

function workOnItem(turn: Turn, person: DraftPerson, item: DraftItem, minutes: number, levers: Levers): void {
  const { world } = turn;
  person.worked += minutes;
  item.worked += minutes;
  const surprised = item.clarity < READY ? 1000 + Math.floor(((levers.surprise - 1000) * (1000 - item.clarity)) / 1000) : 1000;
  item.left -= Math.floor((minutes * 1000) / Math.max(600, surprised));
  if (item.left <= 0) {
    person.item = null;
    return startInspection(turn, item, levers);
  }
  maybeAsk(turn, item, person.id);
  if (item.worked * levers.blocking >= item.blockAt * 1000) {
    item.blockAt = item.worked + nextBlock(world.luck, item.key, item.worked, EXPONENTIAL);
    block(turn, item, { cause: null, from: 'block' });
  }
}

/** Has a person something else under way? */
function isJuggling(underWay: readonly DraftItem[], person: DraftPerson, item: DraftItem): boolean {
  for (const other of underWay)
    if (other.owner === person.id && other !== item && other.started !== null && other.doneAt === null) return true;
  return false;
}

/** The item a person is at, unless it is Done or cannot go on. */
function itemAtHand(person: DraftPerson, underWay: readonly DraftItem[]): DraftItem | undefined {
  if (person.item === null) return undefined;
  for (const item of underWay)
    if (item.id === person.item) {
      if (item.doneAt === null && item.blockedBy === null && item.inspectUntil === null) return item;
      break;
    }
  person.item = null;
  return undefined;
}

/** Half an hour of everybody's work. */
export function workTick(turn: Turn, levers: Levers): void {
  const { world } = turn;
  const { tick } = world.at;
  const hour = hourOf(tick);
  // Nothing enters or leaves the Sprint Backlog while the half hour goes by; what gets Done is still listed.
  const underWay = openSprintItems(world);
  for (const item of underWay) if (item.inspectUntil !== null && item.inspectUntil <= tick) inspect(turn, item, levers);
  const crowded = countInProgress({ items: underWay }) > world.people.length + 1;
  for (const person of world.people) {
    if (person.awayUntil > tick) continue;
    let item = itemAtHand(person, underWay);
    let minutes = minutesOfTick(person, hour, levers.capacity);
    if (!item) {
      item = nextItem(world, person, underWay);
      if (item) takeUp(turn, person, item);
    }
    if (!item) {
      item = itemToHelp(world, person, underWay);
      minutes = Math.floor((minutes * 6) / 10);
    }
    if (!item) continue;
    const juggling = crowded && isJuggling(underWay, person, item);
    workOnItem(turn, person, item, juggling ? Math.floor((minutes * SWITCHING) / 1000) : minutes, levers);
  }
}
