import type { Id, Meter, Phase, Seat } from '../core/sim/basics.ts';
import type { Command, Refusal } from '../core/sim/command.ts';
import type { Fact } from '../core/sim/fact.ts';
import type { FreeHour } from '../core/sim/scenario.ts';
import type { Ask, View } from '../core/sim/view.ts';
import type { LabRun, Replayed, SprintAmong, Tell } from './lab.ts';
import type { ShortcutKeys } from './shortcut-keys.ts';

/** `taster` two one-week Sprints, `season` four, `full` six of two weeks, `practice` one seat, any number. */
export type Length = 'taster' | 'season' | 'full' | 'practice';

export interface StartOptions {
  readonly length: Length;
  /** Practice only: the one seat and how many Sprints. */
  readonly seat?: Seat;
  readonly sprints?: number;
  /** Absent: a new one is drawn. */
  readonly seed?: number;
  readonly order?: 'any' | 'sm' | 'po';
  readonly pack?: Id;
  /** Opens with days 9 and 10 of the Sprint before, one in each seat, ungraded. */
  readonly opening: boolean;
}

/** A pack that can be played, as the list of packs tells of it before it is fetched. */
export interface World {
  readonly id: Id;
  /** By language; English is always there. */
  readonly names: Readonly<Record<string, string>>;
  /** A sentence for whoever comes new, by language. */
  readonly join: Readonly<Record<string, string>>;
  /** Names of those who sit in the two seats, by language. */
  readonly seats: Readonly<Record<Seat, Readonly<Record<string, string>>>>;
  /** How many texts a language beside English still lacks; it is not there if there is no such language. */
  readonly missing: Readonly<Record<string, number>>;
}

export interface ClockState {
  readonly running: boolean;
  readonly speed: 1 | 2 | 4;
  /** Runs through to the next stop or day whatever the speed. */
  readonly towards: 'stop' | 'day' | null;
}

/** One cause of a number: a decision, a moment or a rule of the world, with its sign. Newest first. */
export interface WhyCause {
  readonly why: Id;
  readonly by: number;
  readonly sprint: number;
  readonly day: number;
  readonly fact: Fact;
}

export type { LabRun, Replayed, SprintAmong, Tell };

export interface Snapshot {
  readonly view: View;
  /** All that this player may know so far, oldest first. */
  readonly facts: readonly Fact[];
  /** Facts that came with the last change. */
  readonly fresh: readonly Fact[];
  readonly clock: ClockState;
  readonly length: Length;
  readonly seed: number;
  /** Seat of the player, Sprint by Sprint. */
  readonly seats: readonly Seat[];
  /** Days 9 and 10 before the season: explained, ungraded. */
  readonly opening: boolean;
  /** Does this season count for the role fit? */
  readonly counts: boolean;
  /**
   * An event that has been held and is shown until the player goes on (`goOn`): time stands meanwhile. `daily` on the first day of a Sprint
   * and where the Scrum Master listened in, before the work of the day; `review` and `retrospective` once they are over.
   */
  readonly held: HeldEvent | null;
  /** How many of the last steps can be taken back: ordering, pinning, and all of Sprint Planning until the first day begins. */
  readonly undoSteps: number;
  readonly over: boolean;
  readonly saved: 'kept' | 'not-kept';
}

/** Events that both seats live through, whether or not anything is asked of them there. */
export type HeldEvent = 'daily' | 'review' | 'retrospective';

/** A game in progress, as page and office know it. */
export interface Game {
  /** The world that it is played in. */
  readonly pack: Id;
  /** Something the player should know before going on; absent for a game that is just as it was left. */
  readonly notice?: Problem;
  snapshot(): Snapshot;
  subscribe(listener: (snapshot: Snapshot) => void): () => void;
  /** Null = done. A refused command changes nothing. */
  send(command: Command): Refusal | null;
  refusal(command: Command): Refusal | null;
  pause(): void;
  run(speed: 1 | 2 | 4): void;
  nextStop(): void;
  nextDay(): void;
  /** Leaves the event that is held. */
  goOn(): void;
  undo(): void;
  /** The largest causes of a meter in a Sprint (default: this one), newest first. */
  why(meter: Meter, sprint?: number): readonly WhyCause[];
  /** The scenes of a free hour of the pack, by side; null where the pack has no such hour. */
  pictures(hour: Id): FreeHour['pictures'] | null;
  /** The decisions of a Sprint whose other answers would have changed most, `most` of them, the largest first. */
  replays(sprint: number, most: number, tell: Tell): LabRun<readonly Replayed[]>;
  /** Where a Sprint that is over stands among 1,000 that ordinary players would have made of its start. */
  among(sprint: number, tell: Tell): LabRun<SprintAmong>;
  /** Text of the run file: save, replay and bug report in one. */
  exportRun(): string;
  /** The game so far in the letters of a link (`Play.replay` reads them); null if it began under older rules. */
  packedRun(): string | null;
  skipOpening(): void;
  dispose(): void;
}

export interface SaveSummary {
  /** `auto`: the game played last; `branch`: the one played on from a run of somebody else or of an earlier day. */
  readonly slot: 'auto' | 'branch' | '1' | '2' | '3';
  /** Absent in a game that was kept when there was one world only. */
  readonly pack?: Id;
  readonly length: Length;
  readonly sprint: number;
  readonly day: number;
  readonly seat: Seat;
  readonly seed: number;
  readonly savedAt: number;
  readonly over: boolean;
  /** Played on from a run: where it left that. */
  readonly branch?: { readonly sprint: number; readonly day: number };
}

/** A language of the page; `system`: the first of the browser's languages that the page speaks. */
export type SpokenLanguage = 'system' | 'en' | 'de';

export interface Settings {
  readonly language: SpokenLanguage;
  readonly theme: 'system' | 'light' | 'dark';
  readonly contrast: 'system' | 'more';
  /** 100..200 */
  readonly textSize: number;
  readonly motion: 'system' | 'reduced';
  readonly office: 'live' | 'still' | 'off';
  /** 0..100 */
  readonly volume: number;
  readonly autoPause: { readonly hidden: boolean; readonly news: boolean };
  readonly shortcuts: boolean;
  /** Keys that the player has chosen in place of the usual ones. */
  readonly keys: Partial<ShortcutKeys>;
  readonly tips: boolean;
}

/** A sentence a person can act on: what is wrong, where, what to do. Words are made by the page. */
export interface Problem {
  readonly code:
    | 'not-json'
    | 'not-a-run'
    | 'unknown-format'
    | 'newer-format'
    | 'other-rules'
    | 'unknown-pack'
    | 'broken-pack'
    | 'does-not-replay'
    | 'run-cut'
    | 'run-newer'
    | 'run-older-rules'
    | 'run-other-pack'
    | 'storage-absent'
    | 'storage-full'
    | 'not-found'
    | 'bad-link';
  readonly where?: string;
}

/** The way from the page into games, saves and settings. */
export interface Play {
  start(options: StartOptions): Promise<Game | Problem>;
  /** The worlds to choose from; none if their list cannot be had. */
  worlds(): Promise<readonly World[]>;
  saves(): Promise<readonly SaveSummary[]>;
  resume(slot: SaveSummary['slot']): Promise<Game | Problem>;
  keep(slot: '1' | '2' | '3'): Promise<Problem | null>;
  remove(slot: SaveSummary['slot']): Promise<void>;
  /** Text of the run file of a kept game; null if it is no longer there. */
  file(slot: SaveSummary['slot']): Promise<string | null>;
  /** Opens a run file. On a problem nothing stored is touched. */
  open(text: string): Promise<Game | Problem>;
  /** A run file or a kept game in the letters of a link, to be looked at. */
  packed(from: { readonly text: string } | { readonly slot: SaveSummary['slot'] }): Promise<PackedRun | Problem>;
  /** A run that is looked at day by day, from the letters of its link. */
  replay(packed: string): Promise<Replay | Problem>;
  settings(): Settings;
  change(settings: Partial<Settings>): void;
  onSettings(listener: (settings: Settings) => void): () => void;
  /** Answer sheets of finished seasons on this device, for reports and comparison. */
  results(): Promise<readonly SeasonResult[]>;
  forget(): Promise<void>;
  storage(): Promise<'kept' | 'absent' | 'full'>;
  /** How much room this device gives, where it tells. */
  room(): Promise<StorageRoom | null>;
}

/** Room for all that this page keeps, in bytes. `stays`: the browser has promised to delete none of it unasked. */
export interface StorageRoom {
  readonly used: number;
  readonly most: number;
  readonly stays: boolean;
}

export interface PackedRun {
  readonly packed: string;
  /** Was it played to the end? */
  readonly over: boolean;
}

/** One decision in a run: what was asked, if anything, and what was done. The colleague's decisions are told by facts. */
export interface ReplayDecision {
  readonly ask: Ask | null;
  readonly command: Command;
}

/** A place in a run where one can stop: a day that begins, an event, a decision, the end. */
export interface ReplayStop {
  readonly sprint: number;
  readonly day: number;
  readonly tick: number;
  readonly phase: Phase;
  readonly seat: Seat;
  /** Does a day begin here? Sprint Planning begins day 1. */
  readonly isDay: boolean;
  /** What the player did here, in its order. */
  readonly decisions: readonly ReplayDecision[];
}

/** A run that was played, to be looked at and to be played on from. Nothing in it can be changed. */
export interface Replay {
  readonly pack: Id;
  readonly seed: number;
  readonly length: Length;
  readonly stops: readonly ReplayStop[];
  /** The game as it stood at the stop that is looked at; whatever is sent is refused. */
  readonly game: Game;
  at(): number;
  /** Goes to a stop; the game tells its listeners. */
  seek(stop: number): void;
  /** What happened from this stop to the next, with what was for later. */
  happened(): readonly Fact[];
  /** A game of one's own that goes on from this stop: practice, kept in a place of its own. */
  playOn(): Game;
}

export interface SeasonResult {
  readonly id: string;
  /** The world; absent in results of others, and in those kept when there was one world only. */
  readonly pack?: Id;
  readonly finishedAt: number;
  readonly length: Length;
  readonly seed: number;
  readonly counts: boolean;
  /** Facts a report needs: graded decisions, hours, ratings, scores, in the order they came. */
  readonly facts: readonly Fact[];
  /** The run in the letters of a link; absent in results of others and of before there were such links. */
  readonly run?: string;
}
