import type { Id, Seat, Tick } from './basics.ts';
import { TICKS_A_DAY } from './basics.ts';
import type { Fact, FactBody } from './fact.ts';
import type { Scenario } from './scenario.ts';
import type { Shelf } from './shelf.ts';
import type { View } from './view.ts';
import type { DraftImpediment, DraftItem, DraftPerson, DraftWorld, World } from './world.ts';

/** One change of the world under way: the private draft, the pack, and the facts so far. */
export interface Turn {
  readonly world: DraftWorld;
  readonly scenario: Scenario;
  readonly shelf: Shelf;
  readonly facts: Fact[];
  /** Sees each fact as it is written down, and null where something changed without one. */
  readonly watch: Watch | null;
  /** What the seat that decides now has been shown, until the world changes: grading looks at the same. */
  shown: View | null;
}

export interface Watch {
  see(turn: Turn, fact: Fact | null): void;
  /** A new Sprint has a new ledger: what it begins with has not moved. */
  rebase(world: World): void;
}

export interface Audience {
  readonly why?: readonly Id[];
  readonly seen?: 'all' | Seat | 'later';
}

const NOBODY: readonly Id[] = [];
const EVERYBODY: Audience = {};

/** The stamp of a fact, as `emit` sets it. */
type Stamped = { tick: Tick; why: readonly Id[]; seen: Fact['seen'] };

/** Writes down what happened. Each body is made for the call, so it is stamped in place rather than copied. */
export function emit(turn: Turn, body: FactBody, audience: Audience = EVERYBODY): void {
  const fact = body as FactBody & Stamped;
  fact.tick = turn.world.at.tick;
  fact.why = audience.why ?? NOBODY;
  fact.seen = audience.seen ?? 'all';
  turn.facts.push(fact);
  turn.watch?.see(turn, fact);
}

export function itemOf(world: DraftWorld, id: Id | null): DraftItem | undefined {
  if (id !== null) for (const item of world.items) if (item.id === id) return item;
  return undefined;
}

export function personOf(world: DraftWorld, id: Id | null): DraftPerson | undefined {
  return id === null ? undefined : world.people.find((person) => person.id === id);
}

export function impedimentOf(world: DraftWorld, id: Id | null): DraftImpediment | undefined {
  return id === null ? undefined : world.impediments.find((impediment) => impediment.id === id);
}

/** Tick of the day, 0..15. */
export function hourOf(tick: Tick): number {
  return tick % TICKS_A_DAY;
}

/** Takes minutes of a Developer's day; before the day has begun, of the next one. */
export function takeTime(world: DraftWorld, person: DraftPerson, minutes: number): void {
  if (world.at.phase === 'planning') person.owed += minutes;
  else person.today = Math.max(0, person.today - minutes);
}

/** A day of the season for the dice: Sprint and day of it. */
export function dayStamp({ at }: { readonly at: { readonly sprint: number; readonly day: number } }): number {
  return at.sprint * 100 + at.day;
}

/** Marks a decision on an item, nearest first, so that what becomes of the item can name it. */
export function touch(item: DraftItem, why: Id): void {
  item.why = [why, ...item.why.filter((other) => other !== why)].slice(0, 3);
}

/** `act/person.coach:mei/37`: the id of a decision, as facts name it. */
export function decisionId(world: { readonly at: { readonly tick: Tick } }, action: Id): Id {
  return `act/${action}/${world.at.tick}`;
}

export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
