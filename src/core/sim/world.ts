import type {
  CauseReach,
  EventName,
  Id,
  ItemKind,
  Lever,
  Meter,
  Mille,
  Minutes,
  Phase,
  Reach,
  Seat,
  TeamGauge,
  Tick,
} from './basics.ts';
import type { Effect } from './scenario.ts';
import type { Ask, Band, Reveal, SprintLedger, SprintLine } from './view.ts';

export interface Person {
  readonly id: Id;
  /** Integer made from the id once; luck is keyed by it. */
  readonly key: number;
  readonly skill: Mille;
  readonly mood: Mille;
  readonly energy: Mille;
  readonly voice: Mille;
  readonly awayUntil: Tick;
  readonly item: Id | null;
  /** Focus minutes of the day, before levers. */
  readonly today: Minutes;
  /** Minutes promised while Sprint Planning went on: they come off the first day. */
  readonly owed: Minutes;
  /** Minutes of task work done today. */
  readonly worked: Minutes;
}

export interface Item {
  readonly id: Id;
  readonly key: number;
  readonly from: Id;
  readonly kind: ItemKind;
  readonly points: number | null;
  readonly clarity: Mille;
  /** What the team believes: middle and half width, in points of value. */
  readonly guess: { readonly value: number; readonly spread: number };
  /** 0..3 */
  readonly evidence: number;
  readonly was: Band | null;
  /** Hidden: true effort, realised value, worked minutes at which it blocks next. */
  readonly effort: Minutes;
  readonly worth: number;
  readonly left: Minutes;
  readonly worked: Minutes;
  readonly blockAt: Minutes;
  readonly needs: readonly Id[];
  readonly blockedBy: Id | null;
  readonly sprint: number | null;
  readonly started: Tick | null;
  readonly inspectUntil: Tick | null;
  readonly doneAt: Tick | null;
  readonly released: Tick | null;
  readonly owner: Id | null;
  readonly tries: number;
  /** Sprints in whose Sprint Backlog it stood. */
  readonly sprints: number;
  readonly everBlocked: boolean;
  /** A question about it has come up once. */
  readonly asked: boolean;
  readonly parent: Id | null;
  readonly askedBy: Id | null;
  readonly since: Tick;
  /** Decisions that touched it, nearest first, three at most: the "why" of what becomes of it. */
  readonly why: readonly Id[];
}

/** A Developers' question to the Product Owner is one too: reach `item`, owner `product-owner`. */
export interface Impediment {
  readonly id: Id;
  readonly key: number;
  readonly from: Id;
  readonly cause: Id | null;
  readonly reach: Reach;
  readonly on: readonly Id[];
  readonly lever: Lever;
  readonly drag: Mille;
  readonly grows: Mille;
  readonly left: Minutes;
  readonly owner: 'developers' | 'scrum-master' | 'product-owner' | 'organisation' | null;
  readonly since: Tick;
  readonly shown: boolean;
  readonly question: boolean;
  /** Blocks its item entirely until it ends. */
  readonly blocks: boolean;
}

export interface Stakeholder {
  readonly id: Id;
  readonly key: number;
  readonly trust: Mille;
  readonly power: Mille;
  readonly need: Id;
  readonly needKnown: boolean;
  /** Open requests: items asked for, not yet in the Product Backlog. */
  readonly requests: readonly { readonly id: Id; readonly item: Id; readonly since: Tick; readonly points: number }[];
}

export interface Cause {
  readonly id: Id;
  readonly reach: CauseReach;
  /** Drag and rate of symptoms, 1000 = as the pack says. Falls while it is treated. */
  readonly strength: Mille;
  readonly endsAt: Tick | null;
}

export interface Hunch {
  readonly cause: Id;
  readonly state: 'open' | 'confirmed' | 'cleared' | 'in-treatment' | 'treated';
  readonly since: Tick;
}

export interface Cue {
  readonly id: Id;
  readonly from: Id;
  /** Hidden: the cause it stems from; null = none. */
  readonly cause: Id | null;
  readonly about: Readonly<Record<string, Id>>;
  readonly pinned: Id | null;
  readonly tick: Tick;
}

/** One kind of standing work in one Sprint: what the player's choices were worth, and those of the ordinary player with noise. */
export interface Standing {
  readonly mine: number;
  readonly theirs: readonly number[];
  readonly touched: boolean;
  readonly option: Id;
}

export interface SeatState {
  /** Own time left in this half of the day; below zero = a moment took from the next half. */
  readonly minutes: Minutes;
  readonly habit: Id;
  readonly ask: Ask | null;
  /** What has been asked at this stop or in this event: kinds and ids. */
  readonly asked: readonly Id[];
  /** Actions taken today: each at most once a day on the same object. */
  readonly today: readonly Id[];
  /** Moments and hours met in the season. */
  readonly met: readonly Id[];
  /** Moments met in this Sprint, with their groups. */
  readonly groups: readonly Id[];
  readonly moments: number;
  readonly hours: number;
  /** Things that came up since the last stop; opens a stop. */
  readonly news: number;
  readonly standing: Readonly<Record<Id, Standing>>;
  /** Colleague's manner: `hurried`, `thorough`, `pleaser`. */
  readonly manner: Id;
  readonly intention: Id | null;
  readonly rated: boolean;
}

export interface Pending {
  readonly id: Id;
  readonly due: Tick;
  readonly until: Tick;
  readonly begun: boolean;
  readonly why: readonly Id[];
  readonly cast: Readonly<Record<string, Id>>;
  readonly effect: Effect;
}

export interface Season {
  readonly sprints: number;
  readonly days: number;
  /** Seat of the player, Sprint by Sprint. */
  readonly played: readonly Seat[];
  /** The opening: two ungraded days before the season. */
  readonly opening: boolean;
}

/** Holds what is open; what is over becomes one line of `history`, so that cost stays linear in Sprints. */
export interface World {
  /** Who is here; what happens; what policies pick. Three keys, so that a re-play may renew one. */
  readonly seed: number;
  readonly luck: number;
  readonly choice: number;
  readonly season: Season;
  readonly at: { readonly sprint: number; readonly day: number; readonly tick: Tick; readonly phase: Phase };
  readonly people: readonly Person[];
  readonly items: readonly Item[];
  readonly impediments: readonly Impediment[];
  readonly stakeholders: readonly Stakeholder[];
  readonly causes: readonly Cause[];
  readonly hunches: readonly Hunch[];
  readonly cues: readonly Cue[];
  readonly reveals: readonly (Reveal & { readonly seat: Seat })[];
  readonly team: Readonly<Record<TeamGauge, Mille>>;
  /** What the team got used to, by name: `asks-master`, `cuts-done`. */
  readonly habits: Readonly<Record<Id, number>>;
  readonly product: {
    readonly goal: Id;
    readonly goalState: 'open' | 'fulfilled' | 'abandoned';
    readonly wanted: number;
    /** Thousandths of a rider in a hundred: 41_300 = 41.3. */
    readonly reached: number;
    readonly value: number;
    readonly escaped: number;
    /** Entries of the pack already used for items. */
    readonly used: readonly Id[];
  };
  readonly sprint: SprintLedger & {
    /** Its first tick: a Sprint that is cancelled is shorter than the others, so that its number does not tell. */
    readonly began: Tick;
    readonly value: number;
    readonly escaped: number;
    readonly rejected: number;
    readonly bugs: number;
    readonly impediments: number;
    readonly impedimentDays: number;
    readonly shock: Mille;
    readonly weekShock: Mille;
    readonly cancelled: boolean;
    readonly scored: boolean;
    readonly metersAtStart: Readonly<Record<Meter, Band>>;
    readonly metersYesterday: Readonly<Record<Meter, Band>>;
    /** Worth of the state at the start, in thousandths of an outcome point. */
    readonly worthAtStart: number;
    readonly forecast: number | null;
    readonly focusHours: readonly (readonly Minutes[])[];
    readonly valueReleased: number;
    readonly startPoints: number;
    readonly blocked: number;
  };
  readonly plan: { readonly kind: 'first' | 'as-yesterday' | 'changed'; readonly listened: boolean; readonly times: number };
  readonly booked: { readonly listen: boolean };
  readonly formats: Readonly<Record<EventName, Id | null>>;
  readonly agreements: readonly Id[];
  readonly velocity: readonly number[];
  readonly calendar: readonly { readonly id: Id; readonly tick: Tick; readonly last: boolean; readonly came: boolean }[];
  readonly journal: readonly Id[];
  readonly chosen: readonly { readonly moment: Id; readonly option: Id }[];
  readonly delegated: boolean;
  readonly seats: Readonly<Record<Seat, SeatState>>;
  readonly pending: readonly Pending[];
  readonly history: readonly SprintLine[];
}

/** What a draft never changes in place: effects and asks come whole and go whole. */
type Whole = Effect | Ask | SprintLine;

/** A world under change inside one `step`: private, never seen outside. */
export type Draft<T = World> = T extends Whole
  ? T
  : T extends readonly [infer A, infer B, infer C]
    ? [A, B, C]
    : T extends readonly (infer U)[]
      ? Draft<U>[]
      : T extends object
        ? { -readonly [K in keyof T]: Draft<T[K]> }
        : T;

export type DraftWorld = Draft<World>;
export type DraftItem = Draft<Item>;
export type DraftPerson = Draft<Person>;
export type DraftImpediment = Draft<Impediment>;
