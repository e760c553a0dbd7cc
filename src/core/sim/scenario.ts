import type { CauseReach, EventName, Gauge, Id, ItemKind, Lever, Mille, Minutes, Phase, Reach, Seat, Tick } from './basics.ts';

/** A condition over a world or a view. `on` names a role of the moment's cast. */
export type When =
  | { readonly all: readonly When[] }
  | { readonly any: readonly When[] }
  | { readonly not: When }
  | { readonly chose: readonly [moment: Id, option: Id] }
  | { readonly gauge: Gauge; readonly on?: string; readonly atLeast?: number; readonly below?: number }
  | { readonly is: 'blocked' | 'away' | 'known' | 'in-goal' | 'question'; readonly on: string }
  /** The hidden cause is at work (never allowed in a grade), or confirmed on the wall (allowed). */
  | { readonly cause: Id; readonly state: 'active' | 'confirmed' }
  | { readonly meter: 'value' | 'goal' | 'quality' | 'team'; readonly atLeast?: number; readonly below?: number };

/** What an answer, a symptom, a calendar event or a format does. Times in ticks, `odds` in thousandths. */
export type Effect = { readonly after?: Tick; readonly lasts?: Tick; readonly odds?: Mille; readonly when?: When } & (
  | { readonly do: 'gauge'; readonly gauge: Gauge; readonly on?: string; readonly by: number }
  | { readonly do: 'lever'; readonly lever: Lever; readonly on?: string; readonly by: Mille }
  | { readonly do: 'lose'; readonly on: string | 'team'; readonly minutes: Minutes }
  | { readonly do: 'block' | 'free' | 'reveal' | 'show' | 'drop' | 'away'; readonly on: string }
  /** The Sprint Goal that stands becomes obsolete, if it is one of these; without a list, whichever it is. */
  | { readonly do: 'goal-obsolete'; readonly goals?: readonly Id[] }
  /** The Developers put back what was to bring about a Sprint Goal that is obsolete. */
  | { readonly do: 'sort-out' }
  /** The Product Owner cancels the Sprint. */
  | { readonly do: 'cancel' }
  | { readonly do: 'grow' | 'ease'; readonly on: string; readonly by: Mille }
  | { readonly do: 'add'; readonly a: 'item' | 'impediment' | 'request'; readonly from: Id }
  | { readonly do: 'agree' | 'break'; readonly agreement: Id }
  | { readonly do: 'habit'; readonly of: Id; readonly by: number }
  | { readonly do: 'cue'; readonly cause: Id }
  | { readonly do: 'follow'; readonly moment: Id; readonly keep: readonly string[] }
);

export type Code = 'SM1' | 'SM2' | 'SM3' | 'SM4' | 'SM5' | 'PO1' | 'PO2' | 'PO3' | 'PO4' | 'PO5';
export type Stance =
  | 'solve'
  | 'teach'
  | 'coach'
  | 'facilitate'
  | 'make-visible'
  | 'escalate'
  | 'hold-back'
  | 'ask-users'
  | 'negotiate'
  | 'say-no'
  | 'decide-alone'
  | 'delegate'
  | 'test';

/**
 * One variant of a moment's key: what each answer is worth where `when` holds in what the player can see.
 * Grades 3, 2, 1, 0 stand once each. Every variant is a test item of its own with its own difficulty.
 */
export interface Key {
  /** Never looks at hidden causes. The last key of a moment has none and always holds. */
  readonly when?: When;
  /** Difficulty in thousandths of a logit; 0 = half of the newcomers pick the 3 or the 2. */
  readonly b: number;
  readonly grades: Readonly<Record<Id, { readonly grade: 0 | 1 | 2 | 3; readonly reason: Id; readonly source: Id }>>;
}

export interface Answer {
  readonly id: Id;
  readonly stance: Stance;
  readonly minutes: Minutes;
  readonly effects: readonly Effect[];
}

export type CastKind = 'person' | 'item' | 'impediment' | 'stakeholder' | 'colleague';

export interface Moment {
  readonly id: Id;
  readonly seats: readonly Seat[];
  readonly phase: Phase;
  /** A seat meets one moment of a group, and a second in another Sprint only where nothing else can come. */
  readonly group: Id;
  readonly code: Code;
  readonly urgency: Mille;
  readonly when: When;
  /** `follow`: comes only because of an earlier answer. */
  readonly only?: 'follow';
  readonly cast: Readonly<Record<string, { readonly a: CastKind; readonly with?: When; readonly id?: Id }>>;
  /** Role of the cast, or a person's id, who speaks the scene. */
  readonly speaker: string;
  readonly face: Id;
  readonly answers: readonly Answer[];
  /** Tried in order; the first that holds when the moment is answered counts. */
  readonly keys: readonly Key[];
  readonly twin?: Id;
  readonly trap?: Id;
  readonly objectives: readonly Id[];
  readonly rules: readonly Id[];
  readonly sources: readonly Id[];
}

/** A free hour: two offers outside the seat. Both give something to read or to see; neither touches the world. */
export interface FreeHour {
  readonly id: Id;
  readonly pictures: Readonly<Record<Seat, Id>>;
  /** Journal page that the hour brings, by side. */
  readonly journal: Readonly<Record<Seat, Id>>;
}

export interface CueTemplate {
  readonly id: Id;
  /** How it can be met: seen in passing, in a talk, in the flow data, at the Daily Scrum, at a meeting with the organisation. */
  readonly by: readonly ('seen' | 'talk' | 'flow' | 'daily' | 'organisation')[];
  readonly fits: readonly Id[];
  readonly about?: Readonly<Record<string, 'person' | 'item'>>;
}

export interface CauseTemplate {
  readonly id: Id;
  readonly reach: CauseReach;
  readonly lever: Lever;
  /** Steady drag while it is at work, in thousandths of the lever. */
  readonly drag: Mille;
  /** Impediments that it keeps making. */
  readonly symptoms: readonly Id[];
  readonly cues: readonly CueTemplate[];
  /** Price of the look that confirms or clears it. */
  readonly look: { readonly minutes: Minutes; readonly with: Id };
  readonly treat: {
    readonly minutes: Minutes;
    readonly with: Id;
    readonly others: Minutes;
    /** Ticks until it has ended. */
    readonly takes: Tick;
    /** True = the team does it itself (self-management rises). */
    readonly byTeam: boolean;
  };
}

export interface ImpedimentTemplate {
  readonly id: Id;
  readonly reach: Reach;
  readonly on: 'item' | 'person' | 'team';
  readonly lever: Lever;
  readonly drag: Mille;
  /** Thousandths of `drag` added each day it stands. */
  readonly grows: Mille;
  /** Effort to get rid of it. */
  readonly left: Minutes;
  readonly impediment?: Id;
}

export interface ItemTemplate {
  readonly id: Id;
  readonly kind: ItemKind;
  /** Theme: which Sprint Goals it can be tied to. */
  readonly goals: readonly Id[];
  readonly askedBy: Id | null;
  /** In the Product Backlog when the season opens, or comes later as an idea or a request. */
  readonly from: 'start' | 'later';
  readonly needs?: readonly Id[];
  /** Found while working on another item, which its title may name as {item}: never an idea of its own. */
  readonly followUp?: true;
}

export interface StakeholderTemplate {
  readonly id: Id;
  readonly power: Mille;
  readonly trust: Mille;
  /** How often this one asks, in thousandths of a request a Sprint. */
  readonly loudness: Mille;
  readonly need: Id;
}

export interface CalendarTemplate {
  readonly id: Id;
  readonly effects: readonly Effect[];
}

export interface FormatTemplate {
  readonly id: Id;
  readonly event: EventName;
  readonly minutes: Minutes;
  readonly effects: readonly Effect[];
  /** A Developer leads: grows with self-management. */
  readonly led: 'scrum-master' | 'developer';
}

export interface AgreementTemplate {
  readonly id: Id;
  readonly effects: readonly Effect[];
}

/** Worth of a state: intercept and weights in millionths, by feature name; fitted by the lab. */
export interface WorthTable {
  readonly rules: number;
  readonly sprints: number;
  readonly intercept: number;
  readonly weights: Readonly<Record<string, number>>;
  /** Ordinary play of a season of four: mean and spread of raw effectiveness a Sprint, by seat. */
  readonly scale: Readonly<Record<Seat, { readonly mean: number; readonly sd: number }>>;
}

/** The structure of a pack, compiled; its words stand apart. */
export interface Scenario {
  readonly id: Id;
  readonly hash: string;
  readonly developers: readonly Id[];
  /** People who join in this order when a larger team is asked for. */
  readonly reserve?: readonly Id[];
  readonly scrumMaster: Id;
  readonly productOwner: Id;
  readonly manners: readonly Id[];
  readonly productGoal: { readonly id: Id; readonly wanted: number; readonly start: number };
  readonly goals: readonly Id[];
  readonly stakeholders: readonly StakeholderTemplate[];
  readonly causes: readonly CauseTemplate[];
  /** Cues that belong to no cause. */
  readonly noise: readonly CueTemplate[];
  readonly impediments: readonly ImpedimentTemplate[];
  readonly items: readonly ItemTemplate[];
  readonly calendar: readonly CalendarTemplate[];
  readonly formats: readonly FormatTemplate[];
  readonly agreements: readonly AgreementTemplate[];
  readonly moments: readonly Moment[];
  readonly hours: readonly FreeHour[];
  /** What a player may set out to do in the next Sprint, by seat. */
  readonly intentions?: Readonly<Record<Seat, readonly Id[]>>;
  /** How many texts there are of each numbered kind, from 1: `question`, `line.stuck`, `reveal.interview-high`. */
  readonly variants?: Readonly<Record<string, number>>;
  readonly worth: WorthTable;
}

/** Words of a pack in one language, by `kind.id.part`. */
export type PackWords = Readonly<Record<string, string>>;
