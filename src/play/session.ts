import { moveClock, ordinaryPlayer, playBoth, sendFromOutside, settleColleague, waitsForOutside } from '../core/game/outside.ts';
import { type Entry, recordingOf } from '../core/replay/recording.ts';
import { NOON_TICK, type Seat, TICKS_A_DAY } from '../core/sim/basics.ts';
import type { Command, Refusal } from '../core/sim/command.ts';
import type { Fact } from '../core/sim/fact.ts';
import { playedSeat } from '../core/sim/gauges.ts';
import { look } from '../core/sim/look.ts';
import type { Player } from '../core/sim/player.ts';
import { refusal } from '../core/sim/refusal.ts';
import type { Scenario } from '../core/sim/scenario.ts';
import type { SeasonPlan } from '../core/sim/season.ts';
import type { World } from '../core/sim/world.ts';
import { type ActorRun, continueActor, startActor } from './actor-run.ts';
import type { Game, Length, Problem, Replayed, Snapshot } from './game.ts';
import { SAVE_FORMAT, type SaveFile } from './save-file.ts';
import { createTicker } from './ticker.ts';
import { whyOf } from './why.ts';

/** What a session begins with: a new plan, or a world under way with what led there. */
export interface SessionStart {
  readonly scenario: Scenario;
  readonly length: Length;
  readonly plan: SeasonPlan;
  readonly counts: boolean;
  readonly opening: boolean;
  /** Under way: the world, its commands so far, its facts. */
  readonly resumed?: {
    readonly world: World;
    readonly commands: readonly Entry[];
    readonly facts: readonly Fact[];
    readonly checkpoint: World;
    /** It could not be played again from the beginning, so it goes on from its checkpoint. */
    readonly forked?: true;
  };
}

export interface SessionHooks {
  /** Called at each decision and at each day's end. */
  readonly keep: (file: SaveFile) => void;
  readonly finished: (facts: readonly Fact[]) => void;
  readonly replay: (file: SaveFile, facts: readonly Fact[], sprint: number) => Promise<Replayed | null>;
  readonly saved: () => 'kept' | 'not-kept';
  readonly now: () => number;
}

/** Commands that cost nothing and tell nothing: they can be taken back until time goes on. */
const FREE: ReadonlySet<string> = new Set(['backlog.move', 'cue.pin', 'hunch.open', 'seat.habit']);

interface Step {
  readonly world: World;
  readonly commands: number;
  readonly facts: number;
}

/** A game in progress: the actor, the clock, what came from outside. The only place where wall time meets the rules. */
class Session implements Game {
  readonly notice?: Problem;
  private actor: ActorRun;
  private colleague: Player;
  private commands: Entry[];
  private facts: Fact[];
  private fresh: readonly Fact[] = [];
  private undoable: Step[] = [];
  private checkpoint: World;
  private inOpening: boolean;
  private reported = false;
  private listeners = new Set<(snapshot: Snapshot) => void>();
  private cached: Snapshot | null = null;
  private readonly ticker = createTicker(
    () => this.tick(),
    () => this.changed(),
  );

  private readonly start: SessionStart;
  private readonly hooks: SessionHooks;

  constructor(start: SessionStart, hooks: SessionHooks) {
    this.start = start;
    this.hooks = hooks;
    const { scenario, plan, resumed } = start;
    if (resumed?.forked) this.notice = { code: 'other-rules' };
    this.colleague = ordinaryPlayer(scenario);
    this.inOpening = start.opening && resumed === undefined;
    this.actor = resumed
      ? continueActor(resumed.world, scenario)
      : this.inOpening
        ? this.openingRun()
        : startActor(scenario, plan);
    this.commands = [...(resumed?.commands ?? [])];
    this.facts = [...(resumed?.facts ?? [])];
    this.checkpoint = resumed?.checkpoint ?? this.actor.world();
    this.settle();
    this.collect();
  }

  /** Days 9 and 10 of a Sprint like those to come, the first eight played by the ordinary policy. */
  private openingRun(): ActorRun {
    const { scenario, plan } = this.start;
    const run = startActor(scenario, { ...plan, sprints: 1, days: 10, played: ['scrum-master'], opening: true });
    playBoth(run, this.colleague, (world) => world.at.day >= 9 && (world.at.phase === 'stop' || world.at.phase === 'work'));
    run.takeFacts();
    return run;
  }

  snapshot(): Snapshot {
    this.cached ??= this.makeSnapshot();
    return this.cached;
  }

  private makeSnapshot(): Snapshot {
    const world = this.actor.world();
    const seat = playedSeat(world);
    const over = world.at.phase === 'closed' && !this.inOpening;
    return {
      view: look(world, seat, this.start.scenario),
      facts: this.visible(this.facts, seat, over),
      fresh: this.visible(this.fresh, seat, over),
      clock: this.ticker.state(),
      length: this.start.length,
      seed: world.seed,
      seats: this.start.plan.played,
      opening: this.inOpening,
      counts: this.start.counts,
      canUndo: this.undoable.length > 0,
      over,
      saved: this.hooks.saved(),
    };
  }

  /** What this player may know. What is for later opens when the season is over, in practice after each Sprint. */
  private visible(facts: readonly Fact[], seat: Seat, over: boolean): readonly Fact[] {
    const open = over || this.start.length === 'practice';
    return facts.filter(
      (fact) =>
        fact.seen === 'all' || fact.seen === seat || open || (fact.seen !== 'later' && this.seatAt(fact.tick) === fact.seen),
    );
  }

  private seatAt(tick: number): Seat | undefined {
    const { days, played } = this.start.plan;
    return played[Math.floor(tick / (days * TICKS_A_DAY))];
  }

  subscribe(listener: (snapshot: Snapshot) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private changed(): void {
    this.cached = null;
    for (const listener of this.listeners) listener(this.snapshot());
  }

  private collect(): void {
    this.fresh = this.actor.takeFacts();
    this.facts.push(...this.fresh);
    const world = this.actor.world();
    if (!this.inOpening && world.at.phase === 'planning' && world.at.sprint !== this.checkpoint.at.sprint)
      this.checkpoint = world;
    if (!this.inOpening && world.at.phase === 'closed' && !this.reported) {
      this.reported = true;
      this.hooks.finished(this.facts);
    }
  }

  /** Moves the lifecycle on through what needs nobody outside: planning closes, the day begins, the Sprint Review is held. */
  private settle(): void {
    for (;;) {
      settleColleague(this.actor, this.colleague);
      const world = this.actor.world();
      if (this.inOpening && world.at.phase === 'review') return this.endOpening();
      const moves = world.at.phase === 'work' || world.at.phase === 'stop' || world.at.phase === 'closed';
      if (moves || waitsForOutside(world) || !moveClock(this.actor, this.colleague)) return;
    }
  }

  private endOpening(): void {
    this.actor.stop();
    this.inOpening = false;
    this.actor = startActor(this.start.scenario, this.start.plan);
    this.checkpoint = this.actor.world();
    this.facts = [];
    this.commands = [];
    this.undoable = [];
    this.settle();
  }

  skipOpening(): void {
    if (!this.inOpening) return;
    this.ticker.pause();
    this.endOpening();
    this.collect();
    this.changed();
  }

  refusal(command: Command): Refusal | null {
    return refusal(this.actor.world(), command, this.start.scenario);
  }

  send(command: Command): Refusal | null {
    const refused = this.refusal(command);
    if (refused) return refused;
    this.ticker.pause();
    const world = this.actor.world();
    const before: Step = { world, commands: this.commands.length, facts: this.facts.length };
    if (!sendFromOutside(this.actor, this.colleague, command)) return { code: 'not-now' };
    if (!this.inOpening) this.commands.push([world.at.tick, world.at.phase, command]);
    this.undoable = FREE.has(command.type) ? [...this.undoable, before] : [];
    this.settle();
    this.collect();
    this.keep();
    this.changed();
    return null;
  }

  undo(): void {
    const step = this.undoable.pop();
    if (!step) return;
    this.actor.stop();
    this.actor = continueActor(step.world, this.start.scenario);
    this.commands.length = step.commands;
    this.facts.length = step.facts;
    this.fresh = [];
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

  /** Going on is the answer to a stop. */
  private leaveStop(): void {
    const world = this.actor.world();
    const { ask } = world.seats[playedSeat(world)];
    if (ask?.kind === 'stop') this.send({ by: ask.seat, type: 'ask.answer', ask: ask.id, option: 'go-on' });
  }

  /** One tick of the clock. False = somebody must decide, or the goal of hurrying is reached. */
  private tick(): boolean {
    const before = this.actor.world().at;
    this.undoable = [];
    const moved = moveClock(this.actor, this.colleague);
    this.settle();
    this.collect();
    const world = this.actor.world();
    const newDay = world.at.day !== before.day || world.at.sprint !== before.sprint;
    if (newDay) this.keep();
    this.cached = null;
    const { towards } = this.ticker.state();
    const atStop = world.at.tick % TICKS_A_DAY === NOON_TICK || world.at.tick % TICKS_A_DAY === 0;
    const arrived = (towards === 'day' && newDay) || (towards === 'stop' && atStop && world.at.tick !== before.tick);
    const goesOn = moved && !arrived && !waitsForOutside(world) && (world.at.phase === 'work' || world.at.phase === 'stop');
    if (goesOn) this.changed();
    return goesOn;
  }

  why(meter: Parameters<Game['why']>[0], sprint = this.actor.world().at.sprint) {
    return whyOf(this.facts, meter, { sprint, days: this.actor.world().season.days });
  }

  replay(sprint: number): Promise<Replayed | null> {
    return this.hooks.replay(this.file(), this.facts, sprint);
  }

  private file(): SaveFile {
    const { scenario, length, counts, plan, resumed } = this.start;
    const recording = recordingOf(this.actor.world(), scenario, {
      commands: this.commands,
      ...(plan.team === undefined ? {} : { team: plan.team }),
    });
    const sheet = this.facts.filter((fact) => SHEET.has(fact.type));
    return {
      game: 'two-seats',
      format: SAVE_FORMAT,
      savedAt: this.hooks.now(),
      length,
      counts,
      recording,
      checkpoint: this.checkpoint,
      sheet,
      ...(resumed?.forked && { forked: true }),
    };
  }

  private keep(): void {
    if (!this.inOpening) this.hooks.keep(this.file());
  }

  exportRun(): string {
    return JSON.stringify(this.file());
  }

  dispose(): void {
    this.ticker.dispose();
    this.actor.stop();
    this.listeners.clear();
  }
}

/** Facts that the role fit and its report are read from. */
const SHEET: ReadonlySet<string> = new Set([
  'decision.graded',
  'hour.chosen',
  'seat.rated',
  'sprint.scored',
  'ask.answered',
  'season.ended',
  'goal.ended',
  'value.realised',
]);

export function createSession(start: SessionStart, hooks: SessionHooks): Game {
  return new Session(start, hooks);
}
