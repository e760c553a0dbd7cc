import { moveClock, ordinaryPlayer, sendFromOutside, settleColleague, waitsForOutside } from '../core/game/outside.ts';
import { type Entry, markOf } from '../core/replay/recording.ts';
import { NOON_TICK, TICKS_A_DAY } from '../core/sim/basics.ts';
import type { Command, Refusal } from '../core/sim/command.ts';
import type { Fact } from '../core/sim/fact.ts';
import { playedSeat } from '../core/sim/gauges.ts';
import { look } from '../core/sim/look.ts';
import type { Player } from '../core/sim/player.ts';
import { refusal } from '../core/sim/refusal.ts';
import type { World } from '../core/sim/world.ts';
import { type ActorRun, continueActor, startActor } from './actor-run.ts';
import type { Game, Problem, Replayed, Snapshot } from './game.ts';
import { OPENING_TURNS, openingRun } from './opening.ts';
import { type Kept, keptOf, type SaveFile } from './save-file.ts';
import type { SessionStart } from './session-start.ts';
import { createTicker } from './ticker.ts';
import { ToldFacts } from './told.ts';
import { whyOf } from './why.ts';

export interface SessionHooks {
  /** Called at each decision and at each day's end. */
  readonly keep: (kept: Kept) => void;
  /** What the player decided and saw in the whole season. */
  readonly finished: (facts: readonly Fact[]) => void;
  readonly replay: (file: SaveFile, sprint: number) => Promise<Replayed | null>;
  readonly saved: () => 'kept' | 'not-kept';
  readonly now: () => number;
}

/** Commands that cost nothing and tell nothing: they can be taken back until time goes on. */
const FREE: ReadonlySet<string> = new Set(['backlog.move', 'cue.pin', 'hunch.open', 'seat.habit']);

interface Step {
  readonly world: World;
  /** How many there were, and the length of their marks. */
  readonly commands: number;
  readonly marks: number;
  readonly facts: number;
}

/** A game as the play room knows it: it can be put into a file at any time. */
export interface Session extends Game {
  kept(): Kept;
}

/** A game in progress: the actor, the clock, what came from outside. The only place where wall time meets the rules. */
class PlayedSession implements Session {
  readonly notice?: Problem;
  private actor: ActorRun;
  private colleague: Player;
  private commands: Entry[];
  /** Four hex digits a command; null where not every command has them. */
  private marks: string | null;
  private told: ToldFacts;
  /** How many facts there were before the last change. */
  private known = 0;
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
        ? openingRun(scenario, plan, this.colleague)
        : startActor(scenario, plan);
    this.commands = [...(resumed?.commands ?? [])];
    this.marks = resumed ? (resumed.marks ?? null) : '';
    this.told = new ToldFacts(this.inOpening ? OPENING_TURNS : { seats: plan.played, from: 'planning' });
    this.told.add(resumed?.facts ?? []);
    if (resumed?.forked) this.told.goOnAt(resumed.world.at.sprint);
    this.checkpoint = resumed?.checkpoint ?? this.actor.world();
    this.settle();
    this.collect();
  }

  snapshot(): Snapshot {
    this.cached ??= this.makeSnapshot();
    return this.cached;
  }

  private makeSnapshot(): Snapshot {
    const world = this.actor.world();
    const over = world.at.phase === 'closed' && !this.inOpening;
    // What is for later opens when the season is over; practice shows everything at once.
    const open = over || this.start.length === 'practice';
    return {
      view: look(world, playedSeat(world), this.start.scenario),
      facts: this.told.visible({ open }),
      fresh: this.told.visible({ from: this.known, open }),
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

  subscribe(listener: (snapshot: Snapshot) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private changed(): void {
    this.cached = null;
    for (const listener of this.listeners) listener(this.snapshot());
  }

  private collect(): void {
    this.known = this.told.length;
    this.told.add(this.actor.takeFacts());
    const world = this.actor.world();
    if (!this.inOpening && world.at.phase === 'planning' && world.at.sprint !== this.checkpoint.at.sprint)
      this.checkpoint = world;
    if (!this.inOpening && world.at.phase === 'closed' && !this.reported) {
      this.reported = true;
      this.hooks.finished(this.told.own());
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
    const { scenario, plan } = this.start;
    this.actor.stop();
    this.inOpening = false;
    this.actor = startActor(scenario, plan);
    this.checkpoint = this.actor.world();
    this.told = new ToldFacts({ seats: plan.played, from: 'planning' });
    this.commands = [];
    this.marks = '';
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
    const before: Step = {
      world,
      commands: this.commands.length,
      marks: this.marks?.length ?? 0,
      facts: this.told.length,
    };
    if (!sendFromOutside(this.actor, this.colleague, command)) return { code: 'not-now' };
    this.record([world.at.tick, world.at.phase, command]);
    this.undoable = FREE.has(command.type) ? [...this.undoable, before] : [];
    this.settle();
    this.collect();
    this.keep();
    this.changed();
    return null;
  }

  /** Notes what came from outside, and what the world was like right after it. */
  private record(entry: Entry): void {
    if (this.inOpening) return;
    this.commands.push(entry);
    if (this.marks !== null) this.marks += markOf(this.actor.world());
  }

  undo(): void {
    const step = this.undoable.pop();
    if (!step) return;
    this.actor.stop();
    this.actor = continueActor(step.world, this.start.scenario);
    this.commands.length = step.commands;
    if (this.marks !== null) this.marks = this.marks.slice(0, step.marks);
    this.told.cut(step.facts);
    this.known = step.facts;
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
    return whyOf(this.told.all, meter, { sprint, days: this.actor.world().season.days });
  }

  replay(sprint: number): Promise<Replayed | null> {
    return this.hooks.replay(this.kept().file, sprint);
  }

  /** The game as it stands; in the opening, which is recorded nowhere, a season that is about to begin. */
  kept(): Kept {
    const { scenario, length, counts, plan, resumed } = this.start;
    const unbegun = this.inOpening ? this.unbegun() : null;
    const world = unbegun ?? this.actor.world();
    return keptOf({
      world,
      scenario,
      length,
      counts,
      team: plan.team,
      commands: this.commands,
      marks: this.marks,
      checkpoint: unbegun ?? this.checkpoint,
      facts: unbegun ? [] : this.told.all,
      forked: resumed?.forked === true,
      now: this.hooks.now(),
    });
  }

  private unbegun(): World {
    const run = startActor(this.start.scenario, this.start.plan);
    settleColleague(run, this.colleague);
    run.stop();
    return run.world();
  }

  private keep(): void {
    if (!this.inOpening) this.hooks.keep(this.kept());
  }

  exportRun(): string {
    return JSON.stringify(this.kept().file);
  }

  dispose(): void {
    this.ticker.dispose();
    this.actor.stop();
    this.listeners.clear();
  }
}

/** Begins a game, or goes on with one. */
export function createSession(start: SessionStart, hooks: SessionHooks): Session {
  return new PlayedSession(start, hooks);
}
