import type { Id, Seat, Tick } from './basics.ts';
import { TICKS_A_DAY } from './basics.ts';
import type { Fact, FactBody } from './fact.ts';
import type {
  AgreementTemplate,
  CalendarTemplate,
  CauseTemplate,
  CueTemplate,
  FormatTemplate,
  FreeHour,
  ImpedimentTemplate,
  ItemTemplate,
  Moment,
  Scenario,
  StakeholderTemplate,
} from './scenario.ts';
import type { View } from './view.ts';
import type { DraftImpediment, DraftItem, DraftPerson, DraftWorld, World } from './world.ts';

/** Templates of a pack by id. */
export interface Shelf {
  readonly causes: ReadonlyMap<Id, CauseTemplate>;
  readonly cues: ReadonlyMap<Id, CueTemplate>;
  readonly impediments: ReadonlyMap<Id, ImpedimentTemplate>;
  readonly items: ReadonlyMap<Id, ItemTemplate>;
  readonly moments: ReadonlyMap<Id, Moment>;
  readonly hours: ReadonlyMap<Id, FreeHour>;
  readonly formats: ReadonlyMap<Id, FormatTemplate>;
  readonly agreements: ReadonlyMap<Id, AgreementTemplate>;
  readonly calendar: ReadonlyMap<Id, CalendarTemplate>;
  readonly stakeholders: ReadonlyMap<Id, StakeholderTemplate>;
}

function byId<T extends { readonly id: Id }>(list: readonly T[]): ReadonlyMap<Id, T> {
  return new Map(list.map((entry) => [entry.id, entry]));
}

const shelves = new WeakMap<Scenario, Shelf>();

/** The templates of a pack by id. Remembered for each pack: a pack never changes. */
export function shelfOf(scenario: Scenario): Shelf {
  const known = shelves.get(scenario);
  if (known) return known;
  const shelf: Shelf = {
    causes: byId(scenario.causes),
    cues: byId([...scenario.causes.flatMap((cause) => cause.cues), ...scenario.noise]),
    impediments: byId(scenario.impediments),
    items: byId(scenario.items),
    moments: byId(scenario.moments),
    hours: byId(scenario.hours),
    formats: byId(scenario.formats),
    agreements: byId(scenario.agreements),
    calendar: byId(scenario.calendar),
    stakeholders: byId(scenario.stakeholders),
  };
  shelves.set(scenario, shelf);
  return shelf;
}

/** One change of the world under way: the private draft, the pack, and the facts so far. */
export interface Turn {
  readonly world: DraftWorld;
  readonly scenario: Scenario;
  readonly shelf: Shelf;
  readonly facts: Fact[];
  /** Sees each fact as it is written down, and null where something changed without one. */
  readonly watch?: Watch;
  /** What the seat that decides now has been shown, until the world changes: grading looks at the same. */
  shown?: View | null;
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
  return id === null ? undefined : world.items.find((item) => item.id === id);
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

/** First tick of this Sprint. */
export function sprintStart(world: {
  readonly at: { readonly sprint: number };
  readonly season: { readonly days: number };
}): Tick {
  return (world.at.sprint - 1) * world.season.days * TICKS_A_DAY;
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
