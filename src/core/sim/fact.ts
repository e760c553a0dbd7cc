import type { Gauge, GoalFate, Id, Meter, Mille, Phase, Seat, TeamGauge, Tick } from './basics.ts';

/**
 * What happened: past tense, ids and numbers, never words.
 * `why`: decisions, moments, rules that caused it, nearest first. `seen`: who may know now; `later` opens in the debrief.
 */
export type Fact = { readonly tick: Tick; readonly why: readonly Id[]; readonly seen: 'all' | Seat | 'later' } & (
  | {
      readonly type: `item.${'added' | 'removed' | 'moved' | 'started' | 'blocked' | 'freed' | 'rejected' | 'inspecting' | 'done' | 'selected' | 'returned' | 'clarified' | 'split' | 'narrowed' | 'escaped'}`;
      readonly item: Id;
      readonly person?: Id;
    }
  | { readonly type: 'gauge.changed'; readonly gauge: Gauge; readonly on?: Id; readonly by: number; readonly now: number }
  /** How far a meter moved with the fact before it, in thousandths: within a Sprint they add up to all that the meter moved. */
  | { readonly type: 'meter.moved'; readonly meter: Meter; readonly by: Mille; readonly sprint: number }
  | {
      readonly type: `impediment.${'arose' | 'shown' | 'removed'}`;
      readonly impediment: Id;
      readonly from: Id;
      readonly on: readonly Id[];
    }
  | { readonly type: 'cause.confirmed' | 'cause.cleared' | 'cause.treated' | 'cause.ended'; readonly cause: Id }
  | { readonly type: 'cue.noticed'; readonly cue: Id; readonly from: Id; readonly about: Readonly<Record<string, Id>> }
  | { readonly type: 'cue.pinned'; readonly cue: Id; readonly hunch: Id | null }
  | { readonly type: 'value.realised'; readonly item: Id; readonly value: number }
  | { readonly type: 'increment.released'; readonly items: readonly Id[]; readonly how: 'all' | 'pilot' }
  | {
      readonly type: 'ask.opened' | 'ask.answered';
      readonly seat: Seat;
      readonly ask: Id;
      readonly option?: Id;
      readonly quick?: true;
    }
  | {
      readonly type: 'action.taken';
      readonly seat: Seat;
      readonly action: Id;
      readonly about: readonly Id[];
      readonly minutes: number;
    }
  | { readonly type: 'habit.spent'; readonly seat: Seat; readonly habit: Id; readonly minutes: number }
  | { readonly type: 'phase.entered'; readonly phase: Phase }
  | { readonly type: 'day.planned'; readonly plan: 'first' | 'as-yesterday' | 'changed'; readonly listened: boolean }
  | { readonly type: 'goal.set'; readonly goal: Id; readonly items: readonly Id[] }
  | { readonly type: 'goal.tied'; readonly item: Id }
  | {
      readonly type: 'goal.ended';
      readonly met: boolean;
      readonly fate: GoalFate;
      readonly tied: number;
      readonly done: number;
    }
  | { readonly type: 'goal.obsolete'; readonly goal: Id }
  | { readonly type: 'sprint.cancelled' }
  | { readonly type: 'format.chosen'; readonly event: Phase; readonly format: Id }
  | { readonly type: 'agreement.made' | 'agreement.kept' | 'agreement.broken'; readonly agreement: Id }
  | { readonly type: 'request.made' | 'request.accepted' | 'request.declined'; readonly request: Id; readonly stakeholder: Id }
  | { readonly type: 'calendar.came'; readonly event: Id }
  | {
      readonly type: 'person.moved';
      readonly person: Id;
      readonly to: 'desk' | 'board' | 'table' | 'door' | 'away' | 'colleague';
      readonly with?: Id;
    }
  | { readonly type: 'person.said'; readonly person: Id; readonly line: Id; readonly about?: Readonly<Record<string, Id>> }
  | {
      readonly type: 'decision.graded';
      readonly seat: Seat;
      readonly sprint: number;
      readonly of: Id;
      readonly kind: 'moment' | 'standing';
      readonly option: Id;
      readonly grade: 0 | 1 | 2 | 3;
      readonly a: Mille;
      readonly b: Mille;
      readonly code: Id;
      readonly reason?: Id;
      /** Moments only: moments of one group give each other away. */
      readonly group?: Id;
      /** Moments only: who and what played its roles, so that it can be told later by name. */
      readonly cast?: Readonly<Record<string, Id>>;
    }
  | { readonly type: 'replay.shown'; readonly of: Id; readonly group: Id; readonly sprint: number }
  | { readonly type: 'hour.chosen'; readonly hour: Id; readonly chose: Seat | null; readonly sprint: number }
  | { readonly type: 'seat.rated'; readonly seat: Seat; readonly sprint: number; readonly values: readonly (number | null)[] }
  | {
      readonly type: 'sprint.scored';
      readonly sprint: number;
      readonly seat: Seat;
      readonly meters: Readonly<Record<Meter, Mille>>;
      readonly outcome: Mille;
      readonly effectiveness: number;
    }
  | {
      readonly type: 'season.ended';
      readonly ending: Id;
      readonly reach: number;
      readonly team: Readonly<Record<TeamGauge, Mille>>;
    }
);
export type FactType = Fact['type'];

/** A fact before the moment and its audience are stamped on it. */
export type FactBody<F = Fact> = F extends Fact ? Omit<F, 'tick' | 'why' | 'seen'> : never;
