import type { Grade } from '../../core/fit/answer-sheet.ts';
import type { Level, Verdict } from '../../core/fit/verdict.ts';
import type { Id, Seat } from '../../core/sim/basics.ts';
import type { Length } from '../../play/game.ts';

/**
 * The role-fit report as data: ids and numbers, no words. Page, print, text and file are made of the same object, so that they
 * can never say different things. Every statement carries the decision of the player's that it rests on.
 */
export interface Report {
  readonly about: ReportAbout;
  readonly verdict: VerdictPart;
  /** Null where nothing may be placed on a line: too little played, one seat only, answers like clicking. */
  readonly ribbon: Ribbon | null;
  readonly didWell: Readonly<Record<Seat, SeatLevel>>;
  readonly drawnTo: DrawnTo;
  readonly agreement: Agreement;
  readonly evidence: readonly EvidenceCard[];
  readonly paths: readonly Path[];
  readonly caveats: readonly Caveat[];
  readonly next: NextOffer;
  readonly debrief: readonly DebriefSprint[];
}

/** `first`: too short for a level. `unread`: nothing is read from answers that may be quick clicks. Null: not played. */
export type SeatLevel = Level | 'first' | 'unread' | null;

export interface ReportAbout {
  readonly id: string;
  readonly length: Length;
  readonly seed: number;
  /** Milliseconds since 1970, null while the season is still open. */
  readonly finishedAt: number | null;
  /** Seat of each Sprint played, in order. */
  readonly seats: readonly Seat[];
  readonly decisions: number;
  readonly hours: number;
  /** A season that counts; others are practice and never pool. */
  readonly counts: boolean;
  /** How many seasons stand on the sheet. */
  readonly seasons: number;
}

export interface VerdictPart {
  readonly kind: Verdict;
  /** The side on which the lead lies; null where none may be named. */
  readonly side: Seat | null;
  /** Of `of` players with evidence like this about `agree` leaned to `side`. */
  readonly frequency: Frequency | null;
  readonly crossesZone: boolean;
  /** The other seat was played well too. */
  readonly otherIsGood: boolean;
}

export interface Frequency {
  readonly agree: number;
  readonly of: number;
}

/** Places on the line from Product Owner (0) to Scrum Master (100), in percent. */
export interface Ribbon {
  readonly at: number;
  readonly low: number;
  readonly high: number;
  readonly zoneLow: number;
  readonly zoneHigh: number;
}

/** How much more one side was liked. */
export type Pull = { readonly seat: Seat; readonly much: 'little' | 'clear' } | null;

export interface DrawnTo {
  readonly hours: { readonly taken: Readonly<Record<Seat, number>>; readonly skipped: number; readonly pull: Pull };
  /** Mean of the sliders, in tenths of a point from 10 to 70; null = not given for that seat. */
  readonly ratings: { readonly mean: Readonly<Record<Seat, number | null>>; readonly pull: Pull };
}

/** Do skill and liking point the same way? `open`: at least one of them is not clear. */
export type Agreement =
  | { readonly kind: 'same'; readonly seat: Seat }
  | { readonly kind: 'apart'; readonly skill: Seat; readonly liking: Seat }
  | { readonly kind: 'open'; readonly skill: Seat | null; readonly liking: Seat | null }
  | { readonly kind: 'unknown' };

/** One decision of the player's, as told. */
export interface DecisionRef {
  readonly seat: Seat;
  readonly sprint: number;
  readonly day: number;
  readonly kind: 'moment' | 'standing';
  /** Moment of the pack, or the kind of standing work. */
  readonly of: Id;
  readonly option: Id;
  readonly code: Id;
  readonly grade: Grade;
  readonly reason: Id | null;
  /** Standing work: what it was and what came of it, where that changes the words. */
  readonly how: Id | null;
  /** Who was in the scene, by role. */
  readonly cast: Readonly<Record<string, Id>>;
}

/** What a card is shown for. `plain`: no reading at all. */
export type CardRole = 'for' | 'against' | 'towards' | 'strength' | 'next' | 'plain';

export type EvidenceCard = {
  readonly role: CardRole;
  /** The side it pulls to. */
  readonly seat: Seat;
  /** How far it moved the lead, in decisions as this person makes them (1 = like the middle one of them). Null = nothing was weighed. */
  readonly weight: number | null;
} & (
  | {
      readonly kind: 'decision';
      readonly decision: DecisionRef /** Pulls because the other seat was harder here. */;
      readonly harder: boolean;
    }
  | { readonly kind: 'hours'; readonly taken: number; readonly of: number }
  | { readonly kind: 'ratings'; readonly mean: number; readonly other: number }
);

export interface Path {
  readonly seat: Seat;
  readonly level: SeatLevel;
  /** `shown`: in the one decision of its kind, in each of them, or in most. */
  readonly strength: { readonly code: Id; readonly decision: DecisionRef; readonly shown: 'once' | 'each' | 'most' } | null;
  /** What went best, told where no skill stands out. */
  readonly best: DecisionRef | null;
  readonly next: { readonly code: Id; readonly decision: DecisionRef } | null;
}

export type Caveat =
  | 'experimental'
  | 'one-game'
  | 'not-hiring'
  | 'not-a-forecast'
  | 'names'
  | 'taster'
  | 'practice'
  | 'sliders-skipped';

export type NextOffer = 'another-season' | 'full-season' | 'first-season' | 'other-seat' | 'slower';

export interface DebriefSprint {
  readonly sprint: number;
  readonly seat: Seat;
  readonly decisions: readonly DecisionRef[];
  readonly hours: readonly { readonly hour: Id; readonly chose: Seat | null }[];
  readonly ratings: readonly (number | null)[] | null;
}
