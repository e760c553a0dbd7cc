import type {
  EventName,
  Gauge,
  GoalFate,
  Id,
  ItemKind,
  Meter,
  Mille,
  Minutes,
  Phase,
  Reach,
  Seat,
  TeamGauge,
  Tick,
} from './basics.ts';
import type { Action } from './command.ts';

/** What is known of a number: somewhere from `low` to `high`, in whole units of 0..100 unless said otherwise. */
export interface Band {
  readonly low: number;
  readonly high: number;
}

export type MeterWord = 'poor' | 'fair' | 'good' | 'at-risk' | 'open' | 'likely';

export interface MeterView extends Band {
  readonly meter: Meter;
  readonly word: MeterWord;
  readonly trend: 'up' | 'level' | 'down';
  /** As it was at the start of the Sprint. */
  readonly was: Band;
}

/** Moods, one mapping for face, word and list (ART.md). */
export type MoodWord =
  | 'cheerful'
  | 'calm'
  | 'focused'
  | 'blank'
  | 'explaining'
  | 'tired'
  | 'uneasy'
  | 'doubtful'
  | 'down'
  | 'afraid'
  | 'angry';

export interface PersonView {
  readonly id: Id;
  readonly mood: MoodWord;
  /** Item the person works on. */
  readonly item: Id | null;
  readonly away: boolean;
  /** Item the person is blocked on, with whole working days since. */
  readonly blocked: { readonly item: Id; readonly days: number } | null;
  /** Open impediments that sit on this person. */
  readonly impediments: readonly Id[];
}

export interface ItemView {
  readonly id: Id;
  /** Entry of the pack that holds its words. */
  readonly from: Id;
  readonly kind: ItemKind;
  /** Said by the Developers; null = not sized yet. */
  readonly points: number | null;
  readonly clarity: Mille;
  /** Value as far as we know, -10..60. */
  readonly value: Band;
  /** The value before the last narrowing, while it is news (until the next stop); else null. */
  readonly was: Band | null;
  /** 0..3: what stands behind the guess. */
  readonly evidence: number;
  /** Stakeholder or person who asked for it. */
  readonly askedBy: Id | null;
  /** Number of the Sprint whose Sprint Backlog holds it; null = only in the Product Backlog. */
  readonly sprint: number | null;
  readonly tied: boolean;
  readonly state: 'backlog' | 'to-do' | 'in-progress' | 'inspecting' | 'blocked' | 'done' | 'released';
  readonly person: Id | null;
  /** Whole working days since it was started, null if not started. */
  readonly age: number | null;
  readonly blockedDays: number;
  readonly ready: boolean;
  readonly needs: readonly Id[];
  /** Bug or follow-up: the item it comes from. */
  readonly parent: Id | null;
}

export interface ImpedimentView {
  readonly id: Id;
  readonly from: Id;
  readonly reach: Reach;
  /** Ids of the items and people it sits on; empty = whole team. */
  readonly on: readonly Id[];
  readonly days: number;
  readonly owner: 'developers' | 'scrum-master' | 'product-owner' | 'organisation' | null;
  /** A Developers' question to the Product Owner. */
  readonly question: boolean;
  readonly visible: boolean;
}

export interface CueView {
  readonly id: Id;
  readonly from: Id;
  /** Names to fill into its words: person, item. */
  readonly about: Readonly<Record<string, Id>>;
  /** Hunches it could belong to: what its words allow. */
  readonly fits: readonly Id[];
  readonly pinned: Id | null;
  readonly tick: Tick;
  readonly isNew: boolean;
}

export interface HunchView {
  /** Suspected cause. */
  readonly cause: Id;
  readonly reach: 'team' | 'product' | 'organisation';
  readonly cues: readonly Id[];
  /** `puzzled`: three cues and no confirmation: at least one belongs elsewhere. */
  readonly state: 'open' | 'puzzled' | 'confirmed' | 'cleared' | 'in-treatment' | 'treated';
  readonly since: { readonly sprint: number; readonly day: number } | null;
}

export interface InboxEntry {
  readonly id: Id;
  readonly kind: 'question' | 'request' | 'news';
  readonly from: Id;
  /** Person or stakeholder who writes. */
  readonly who: Id;
  readonly item: Id | null;
  readonly since: Tick;
  /** Work stops without an answer. */
  readonly urgent: boolean;
  readonly points: number | null;
}

/** Something that was asked for and now shows. */
export interface Reveal {
  readonly id: Id;
  /** Pack text id of the words. */
  readonly from: Id;
  readonly about: Readonly<Record<string, Id>>;
  readonly tick: Tick;
}

export interface CalendarView {
  readonly id: Id;
  readonly sprint: number;
  readonly day: number;
  /** The day of the Product Goal. */
  readonly last: boolean;
}

export interface SprintLedger {
  readonly goal: Id | null;
  readonly goalItems: readonly Id[];
  /** Items the Sprint Goal was to be tied to that the Developers did not select. */
  readonly leftOut: readonly Id[];
  /** Those of `leftOut` that were too unclear to begin; for the others there was no room. */
  readonly unclear: readonly Id[];
  readonly goalObsolete: boolean;
  /** Points of the Developers' forecast at the start; the data's word for it is "committed". */
  readonly committed: number;
  readonly start: number;
  readonly startItems: readonly Id[];
  readonly added: readonly { readonly item: Id; readonly tick: Tick }[];
  readonly removed: readonly Id[];
  readonly done: readonly { readonly item: Id; readonly points: number; readonly tick: Tick }[];
  readonly agreements: readonly Id[];
  /** Points left at the end of each day so far, the start first. */
  readonly burndown: readonly number[];
  /** Day by day, for the cumulative flow: [to do, in progress, done] items. */
  readonly flow: readonly (readonly [number, number, number])[];
}

export interface SprintLine {
  readonly sprint: number;
  /** Its first tick. */
  readonly began: Tick;
  readonly seat: Seat;
  readonly goal: Id | null;
  readonly committed: number;
  readonly done: number;
  readonly goalMet: boolean;
  readonly fate: GoalFate;
  readonly cancelled: boolean;
  readonly value: number;
  readonly meters: Readonly<Record<Meter, Mille>>;
  readonly outcome: Mille;
  readonly effectiveness: Readonly<Record<Seat, number>>;
  readonly team: Readonly<Record<TeamGauge, Mille>>;
}

/** What a seat is told of a Sprint that is over: of the team's gauges no more than of those of today. */
export interface PastSprint extends Omit<SprintLine, 'team'> {
  readonly team: Readonly<Record<TeamGauge, Band>>;
}

export type AskKind =
  | 'moment'
  | 'free-hour'
  | 'stop'
  | 'plan'
  | 'order'
  | 'facilitate'
  | 'scope'
  | 'release'
  | 'sliders'
  | 'intention';

export interface AskOption {
  readonly id: Id;
  readonly minutes: Minutes;
  /** What is sent for this answer, as data; empty = nothing but the answer itself. */
  readonly commands: readonly Action['command'][];
}

/** One question to one seat. Dialog, standing panel, bot and protocol answer alike. */
export interface Ask {
  readonly id: Id;
  readonly seat: Seat;
  readonly kind: AskKind;
  /** Moment, free hour or event of the pack whose words it has. */
  readonly from: Id | null;
  /** `event`: planning, review …, for `facilitate`. */
  readonly event: EventName | null;
  readonly cast: Readonly<Record<string, Id>>;
  readonly options: readonly AskOption[];
  readonly expects?: 'order' | 'values';
}

/** All that a seat may know. Page, office, protocol and every program get this and nothing else. */
export interface View {
  readonly seat: Seat;
  /** A number of the run, for the keyed choices of programs. Tells nothing of the world's luck. */
  readonly key: number;
  readonly at: {
    readonly sprint: number;
    readonly sprints: number;
    readonly day: number;
    readonly days: number;
    /** Ticks since the season began. */
    readonly tick: Tick;
    /** First tick of each Sprint begun so far: a Sprint that was cancelled is shorter than the others. */
    readonly starts: readonly Tick[];
    /** Tick of the day, 0..15. */
    readonly hour: number;
    readonly phase: Phase;
    /** Days still to be worked, today included: Sprints that are cancelled take theirs along. */
    readonly daysLeft: number;
  };
  /** Own time: left in this half of the day, and in the whole day. */
  readonly minutes: { readonly now: Minutes; readonly today: Minutes };
  readonly habit: Id;
  readonly habits: readonly Id[];
  readonly meters: Readonly<Record<Meter, MeterView>>;
  /** Other numbers, as far as they can be told, in thousandths: about ± give. */
  readonly gauges: Partial<Readonly<Record<Gauge, { readonly about: Mille; readonly give: Mille }>>>;
  readonly people: readonly PersonView[];
  readonly colleague: { readonly id: Id; readonly seat: Seat; readonly mood: MoodWord; readonly manner: Id };
  readonly stakeholders: readonly {
    readonly id: Id;
    readonly trust: 'low' | 'fair' | 'good';
    readonly needKnown: boolean;
    readonly need: Id | null;
  }[];
  /** Order of the Product Backlog; Sprint items and unreleased Done ones stand among them with their state. */
  readonly items: readonly ItemView[];
  readonly impediments: readonly ImpedimentView[];
  readonly wall: { readonly hunches: readonly HunchView[]; readonly cues: readonly CueView[] };
  readonly inbox: readonly InboxEntry[];
  readonly reveals: readonly Reveal[];
  readonly actions: readonly Action[];
  readonly ask: Ask | null;
  readonly plan: { readonly kind: 'first' | 'as-yesterday' | 'changed'; readonly listened: boolean; readonly times: number };
  /** The Developers' forecast for the coming Sprint in points, said at Sprint Planning. */
  readonly forecast: Band | null;
  readonly productGoal: { readonly id: Id; readonly wanted: number; readonly reached: Band; readonly forecast: Band };
  /** Sprint Goals that could be proposed, with the items each could be tied to. */
  readonly goals: readonly { readonly id: Id; readonly items: readonly Id[] }[];
  readonly formats: Readonly<Record<EventName, Id | null>>;
  readonly calendar: readonly CalendarView[];
  readonly sprint: SprintLedger;
  readonly history: readonly PastSprint[];
  readonly journal: readonly Id[];
  readonly intention: Id | null;
}
