import type { Actor, EventName, Id, Phase, Seat } from './basics.ts';

/** Moves of the lifecycle. XState (or `walk`) decides when they are allowed. */
export type LifecycleCommand =
  | { readonly by: Actor; readonly type: 'planning.close' | 'daily.close' | 'review.close' | 'retrospective.close' }
  | { readonly by: Actor; readonly type: 'sprint.cancel' }
  | { readonly by: Actor; readonly type: 'time.pass'; readonly ticks: number };

/** Everything else that anyone may ask of the world. `by` says who asks. Imperative, `noun.verb`. */
export type PlainCommand = { readonly by: Actor } & (
  | { readonly type: 'ask.answer'; readonly ask: Id; readonly option: Id; readonly quick?: true }
  | { readonly type: 'ask.order'; readonly ask: Id; readonly order: readonly Id[] }
  | { readonly type: 'seat.rate'; readonly values: readonly (number | null)[] }
  | { readonly type: 'seat.habit'; readonly habit: Id }
  | { readonly type: 'seat.intend'; readonly intention: Id }
  // The page's word that a re-play of a moment was shown: it moves nothing, and role fit counts that group no more
  | { readonly type: 'seat.shown'; readonly moment: Id }
  // Scrum Master: look
  | { readonly type: 'person.ask' | 'person.coach' | 'person.teach'; readonly person: Id }
  | { readonly type: 'people.join'; readonly person: Id; readonly with: Id }
  | { readonly type: 'flow.look' | 'daily.listen' | 'team.ask' | 'organisation.meet' }
  // Scrum Master: the wall of hunches
  | { readonly type: 'cue.pin'; readonly cue: Id; readonly hunch: Id | null }
  | { readonly type: 'hunch.open' | 'hunch.close' | 'hunch.look'; readonly cause: Id }
  | { readonly type: 'cause.treat'; readonly cause: Id }
  | { readonly type: `impediment.${'trace' | 'show' | 'coach' | 'remove' | 'escalate'}`; readonly impediment: Id }
  | { readonly type: 'event.format'; readonly event: EventName; readonly format: Id }
  | { readonly type: 'owner.help'; readonly item: Id }
  // Product Owner
  | { readonly type: 'backlog.move'; readonly item: Id; readonly to: number }
  | { readonly type: 'backlog.delegate'; readonly to: 'developers' | null }
  | { readonly type: `item.${'clarify' | 'split' | 'drop' | 'interview' | 'experiment'}`; readonly item: Id }
  | { readonly type: 'question.answer'; readonly impediment: Id; readonly how: 'guess' | 'ask' }
  | { readonly type: 'stakeholder.talk'; readonly stakeholder: Id }
  | { readonly type: 'request.accept' | 'request.decline'; readonly request: Id }
  | { readonly type: 'increment.release'; readonly how: 'all' | 'pilot' }
  | { readonly type: 'product-goal.set' | 'product-goal.close'; readonly goal: Id }
  | { readonly type: 'sprint-goal.propose'; readonly goal: Id; readonly items: readonly Id[] }
  | { readonly type: 'scope.offer'; readonly item: Id; readonly instead: Id | null }
  | { readonly type: 'master.ask'; readonly impediment: Id }
  // Developers only, inside `step`
  | { readonly type: 'item.size'; readonly item: Id; readonly points: number }
  | { readonly type: `item.${'select' | 'pull' | 'return' | 'finish' | 'assign'}`; readonly item: Id; readonly person?: Id }
  // The lifecycle's own: sent by the machine on entering a state
  | { readonly type: 'phase.enter'; readonly phase: Phase }
);

export type Command = LifecycleCommand | PlainCommand;
export type CommandType = Command['type'];

export type RefusalCode = 'not-now' | 'not-your-accountability' | 'no-such-thing' | 'no-time-left' | 'not-possible';

/** Why a command is not allowed. `rule`: the rule of the Scrum Guide that stands against it (knowledge/scrum-guide-rules). */
export interface Refusal {
  readonly code: RefusalCode;
  readonly rule?: Id;
}

/** A seat's command with its price, as page, protocol and programs get it. Words are made of `type` and `about`. */
export interface Action {
  /** Unique among the actions of a view: `person.ask:mei`. */
  readonly id: Id;
  readonly seat: Seat;
  readonly command: PlainCommand;
  /** Price in minutes of own time; 0 = free. */
  readonly minutes: number;
  /** Hours of others that it takes, in minutes, all together. */
  readonly others: number;
  /** Who takes part: people, stakeholders, `team`, `colleague`; empty = on your own. */
  readonly with: readonly Id[];
  /** When its result shows: `now`, `stop` (next stop), `tomorrow`, `sprint` (next Sprint) or a day of this Sprint. */
  readonly shows: 'now' | 'stop' | 'tomorrow' | 'later' | 'sprint';
  /** Items, impediments, causes the action is about; the first is its object. */
  readonly about: readonly Id[];
  /** Null = can be done now. */
  readonly refused: Refusal | null;
}
