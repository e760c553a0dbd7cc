import { waitsForOutside } from '../core/game/outside.ts';
import { type Id, NOON_TICK, TICKS_A_DAY } from '../core/sim/basics.ts';
import type { Command, Refusal } from '../core/sim/command.ts';
import type { Fact } from '../core/sim/fact.ts';
import { playedSeat } from '../core/sim/gauges.ts';
import { look } from '../core/sim/look.ts';
import { startsOf } from '../core/sim/look-stand.ts';
import type { World } from '../core/sim/world.ts';
import { Course } from './course.ts';
import type { Game, Problem, Snapshot } from './game.ts';
import { type LabAsk, type LabRun, PAIRS, PLAYS, type Replayed, type SprintAmong, type Tell } from './lab.ts';
import { lettersOfRun } from './packed-run.ts';
import type { Kept, SaveFile } from './save-file.ts';
import type { SessionStart } from './session-start.ts';
import { createTicker } from './ticker.ts';
import { whyOf } from './why.ts';

export interface SessionHooks {
  /** Called at each decision and at each day's end. */
  readonly keep: (kept: Kept) => void;
  /** What the player decided and saw in the whole season, and what was for later; the world it ended in, and its run in letters. */
  readonly finished: (facts: readonly Fact[], end: { readonly world: World; readonly run: string | null }) => void;
  /** Asks the lab about a season as it is kept. */
  readonly lab: <T extends readonly Replayed[] | SprintAmong>(file: SaveFile, ask: LabAsk, tell: Tell) => LabRun<T>;
  readonly saved: () => 'kept' | 'not-kept';
  readonly now: () => number;
}

/** A game as the play room knows it: it can be put into a file at any time. */
export interface Session extends Game {
  kept(): Kept;
}

/** A game in progress, with the clock on the wall and those who look on. The only place where wall time meets the rules. */
class PlayedSession implements Session {
  readonly pack: Id;
  readonly notice?: Problem;
  private readonly start: SessionStart;
  private readonly hooks: SessionHooks;
  private readonly course: Course;
  private readonly listeners = new Set<(snapshot: Snapshot) => void>();
  private readonly ticker = createTicker(
    () => this.tick(),
    () => this.changed(),
  );
  private cached: Snapshot | null = null;
  private reported = false;
  /** Moments of which a re-play has been shown since the game was opened. */
  private readonly shown = new Set<string>();

  constructor(start: SessionStart, hooks: SessionHooks) {
    this.start = start;
    this.pack = start.scenario.id;
    this.hooks = hooks;
    if (start.resumed?.forked) this.notice = { code: 'other-rules' };
    this.course = new Course(start);
    this.report();
  }

  snapshot(): Snapshot {
    this.cached ??= this.makeSnapshot();
    return this.cached;
  }

  private makeSnapshot(): Snapshot {
    const { course, start } = this;
    const { world, told } = course;
    const over = course.isOver;
    // What is for later opens when the season is over; practice shows everything at once.
    const open = over || start.length === 'practice';
    return {
      view: look(world, playedSeat(world), start.scenario),
      facts: told.visible({ open }),
      fresh: told.visible({ from: course.known, open }),
      clock: this.ticker.state(),
      length: start.length,
      seed: world.seed,
      seats: start.plan.played,
      opening: course.isOpening,
      counts: start.counts,
      held: course.held,
      undoSteps: course.undoSteps,
      over,
      saved: this.hooks.saved(),
    };
  }

  subscribe(listener: (snapshot: Snapshot) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private changed(): void {
    this.cached = null;
    for (const listener of this.listeners) listener(this.snapshot());
  }

  /** The season's end is told once. */
  private report(): void {
    if (!this.course.isOver || this.reported) return;
    this.reported = true;
    this.hooks.finished(this.ownFacts(), { world: this.course.world, run: this.packedRun() });
  }

  /** What was told in this game alone: where it goes on from a run, what was before is another player's. */
  private ownFacts(): readonly Fact[] {
    const { told } = this.course;
    const { branch, resumed } = this.start;
    if (!branch) return told.visible({ open: true });
    // A game that went on under other rules has a part of its facts only.
    if (resumed?.forked) return told.visible({ open: true }).filter(({ tick }) => tick >= branch.tick);
    return told.visible({ from: branch.facts, open: true });
  }

  skipOpening(): void {
    if (!this.course.isOpening) return;
    this.ticker.pause();
    this.course.skipOpening();
    this.changed();
  }

  refusal(command: Command): Refusal | null {
    return this.course.refusal(command);
  }

  send(command: Command): Refusal | null {
    const refused = this.refusal(command);
    if (refused) return refused;
    this.ticker.pause();
    if (!this.course.send(command)) return { code: 'not-now' };
    this.report();
    this.keep();
    this.changed();
    return null;
  }

  undo(): void {
    if (!this.course.undo()) return;
    this.keep();
    this.changed();
  }

  pause(): void {
    this.ticker.pause();
  }

  run(speed: 1 | 2 | 4): void {
    this.leaveStop();
    this.ticker.run(speed);
  }

  nextStop(): void {
    this.leaveStop();
    this.ticker.towards('stop');
  }

  nextDay(): void {
    this.leaveStop();
    this.ticker.towards('day');
  }

  goOn(): void {
    if (!this.course.goOn()) return;
    this.report();
    this.keep();
    this.changed();
  }

  /** Going on is the answer to a stop, and to an event that was held. */
  private leaveStop(): void {
    this.goOn();
    const { world } = this.course;
    const { ask } = world.seats[playedSeat(world)];
    if (ask?.kind === 'stop') this.send({ by: ask.seat, type: 'ask.answer', ask: ask.id, option: 'go-on' });
  }

  /** One tick of the clock. False = somebody must decide, or the goal of hurrying is reached. */
  private tick(): boolean {
    const before = this.course.world.at;
    const moved = this.course.tick();
    this.report();
    const { world } = this.course;
    const newDay = world.at.day !== before.day || world.at.sprint !== before.sprint;
    if (newDay) this.keep();
    this.cached = null;
    const { towards } = this.ticker.state();
    const atStop = world.at.tick % TICKS_A_DAY === NOON_TICK || world.at.tick % TICKS_A_DAY === 0;
    const arrived = (towards === 'day' && newDay) || (towards === 'stop' && atStop && world.at.tick !== before.tick);
    const stands = waitsForOutside(world) || this.course.held !== null;
    const goesOn = moved && !arrived && !stands && (world.at.phase === 'work' || world.at.phase === 'stop');
    if (goesOn) this.changed();
    return goesOn;
  }

  why(meter: Parameters<Game['why']>[0], sprint = this.course.world.at.sprint) {
    const { told, world } = this.course;
    return whyOf(told.all, meter, { sprint, starts: startsOf(world), days: world.season.days });
  }

  pictures(hour: Id): ReturnType<Game['pictures']> {
    return this.start.scenario.hours.find(({ id }) => id === hour)?.pictures ?? null;
  }

  replays(sprint: number, most: number, tell: Tell): LabRun<readonly Replayed[]> {
    const ask = { kind: 'replays', sprint, most, pairs: PAIRS } as const;
    const run = this.hooks.lab<readonly Replayed[]>(this.kept().file, ask, tell);
    return { ...run, answer: run.answer.then((found) => this.noteShown(found)) };
  }

  /** What is shown while the season goes on is written down: role fit leaves out what it gives away. */
  private noteShown(found: readonly Replayed[] | null): readonly Replayed[] | null {
    const by = playedSeat(this.course.world);
    for (const { decision, clear } of found ?? []) {
      const moment = decision.startsWith('moment.') ? decision.slice('moment.'.length) : null;
      if (clear && moment !== null && !this.shown.has(moment)) {
        this.shown.add(moment);
        this.send({ by, type: 'seat.shown', moment });
      }
    }
    return found;
  }

  among(sprint: number, tell: Tell): LabRun<SprintAmong> {
    const outcome = this.course.world.history.find((line) => line.sprint === sprint)?.outcome ?? 0;
    return this.hooks.lab(this.kept().file, { kind: 'among', sprint, plays: PLAYS, outcome }, tell);
  }

  kept(): Kept {
    return this.course.kept(this.hooks.now());
  }

  private keep(): void {
    if (!this.course.isOpening) this.hooks.keep(this.kept());
  }

  packedRun(): string | null {
    return lettersOfRun(this.kept().file.recording, this.start.scenario);
  }

  exportRun(): string {
    return JSON.stringify(this.kept().file);
  }

  dispose(): void {
    this.ticker.dispose();
    this.course.stop();
    this.listeners.clear();
  }
}

/** Begins a game, or goes on with one. */
export function createSession(start: SessionStart, hooks: SessionHooks): Session {
  return new PlayedSession(start, hooks);
}
