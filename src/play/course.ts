import { moveClock, ordinaryPlayer, sendFromOutside, settleColleague, waitsForOutside } from '../core/game/outside.ts';
import type { Command, Refusal } from '../core/sim/command.ts';
import type { Player } from '../core/sim/player.ts';
import { refusal } from '../core/sim/refusal.ts';
import type { World } from '../core/sim/world.ts';
import { type ActorRun, continueActor, startActor } from './actor-run.ts';
import { CommandLog } from './command-log.ts';
import type { HeldEvent } from './game.ts';
import { heldAt, markOfEvent } from './held-event.ts';
import { OPENING_TURNS, openingRun } from './opening.ts';
import { type Kept, keptOf } from './save-file.ts';
import type { SessionStart } from './session-start.ts';
import { ToldFacts } from './told.ts';

/** Commands that cost nothing and tell nothing: they can be taken back until time goes on. */
const FREE: ReadonlySet<string> = new Set(['backlog.move', 'cue.pin', 'hunch.open', 'seat.habit']);

/** Sprint Planning is a talk: what the Developers made of an offer may lead to another one, as long as the day has not begun. */
function canBeTakenBack(command: Command, { at, seats }: World): boolean {
  if (FREE.has(command.type)) return true;
  if (at.phase !== 'planning') return false;
  if (command.type === 'ask.answer') return seats['product-owner'].ask?.kind === 'plan';
  return command.type === 'ask.order' || command.type === 'sprint-goal.propose';
}

/** Where a command can be taken back to: the world, how many commands and facts there were. */
interface Step {
  readonly world: World;
  readonly commands: number;
  readonly facts: number;
}

/** How a game went so far: the actor, what came from outside, what it led to. Knows nothing of clocks on walls and of pages. */
export class Course {
  told: ToldFacts;
  /** How many facts there were before the last change. */
  known = 0;
  isOpening: boolean;
  private readonly start: SessionStart;
  private readonly colleague: Player;
  private actor: ActorRun;
  private log: CommandLog;
  private steps: Step[] = [];
  private checkpoint: World;
  /** Events the player has left, each of one Sprint. What is resumed is shown again. */
  private readonly left = new Set<string>();

  constructor(start: SessionStart) {
    this.start = start;
    const { scenario, plan, resumed } = start;
    this.colleague = ordinaryPlayer(scenario);
    this.isOpening = start.opening && resumed === undefined;
    this.actor = resumed
      ? continueActor(resumed.world, scenario)
      : this.isOpening
        ? openingRun(scenario, plan, this.colleague)
        : startActor(scenario, plan);
    this.log = resumed ? new CommandLog(resumed.commands, resumed.marks ?? null) : new CommandLog();
    this.told = new ToldFacts(this.isOpening ? OPENING_TURNS : { seats: plan.played, from: 'planning' });
    this.told.add(resumed?.facts ?? []);
    if (resumed?.forked) this.told.goOnAt(resumed.world.at.sprint);
    this.checkpoint = resumed?.checkpoint ?? this.actor.world();
    // Where a Sprint is written down its Review has been seen.
    if (resumed?.world.sprint.scored) this.left.add(markOfEvent(resumed.world, 'review'));
    this.settle();
  }

  get world(): World {
    return this.actor.world();
  }

  get isOver(): boolean {
    return this.world.at.phase === 'closed' && !this.isOpening;
  }

  /** The event that is shown until the player leaves it; none in the opening, whose days have no event of their own. */
  get held(): HeldEvent | null {
    return this.isOpening ? null : heldAt(this.world, this.left);
  }

  /** Leaves the event that is held; false if there is none. */
  goOn(): boolean {
    const { held, world } = this;
    if (held === null) return false;
    this.left.add(markOfEvent(world, held));
    this.steps = [];
    this.settle();
    return true;
  }

  /** Steps that can be taken back, until time goes on or something has been told that cannot be unheard. */
  get undoSteps(): number {
    return this.steps.length;
  }

  refusal(command: Command): Refusal | null {
    return refusal(this.world, command, this.start.scenario);
  }

  /** Takes a command from outside, and all that follows from it before somebody is asked or time goes on. False = not taken. */
  send(command: Command): boolean {
    const { world } = this;
    const before: Step = { world, commands: this.log.length, facts: this.told.length };
    if (!sendFromOutside(this.actor, this.colleague, command)) return false;
    // The opening is recorded nowhere: it leads to nothing.
    if (!this.isOpening) this.log.add([world.at.tick, world.at.phase, command], this.world);
    this.steps = canBeTakenBack(command, world) ? [...this.steps, before] : [];
    this.settle();
    return true;
  }

  /** One move of the clock. False = somebody must decide, or all is over. */
  tick(): boolean {
    this.steps = [];
    if (this.held !== null) return false;
    const moved = moveClock(this.actor, this.colleague);
    this.settle();
    return moved;
  }

  /** Takes the last step back; false if there is none. */
  undo(): boolean {
    const step = this.steps.pop();
    if (!step) return false;
    this.actor.stop();
    this.actor = continueActor(step.world, this.start.scenario);
    this.log.cut(step.commands);
    this.told.cut(step.facts);
    this.known = step.facts;
    return true;
  }

  skipOpening(): void {
    this.endOpening();
    this.settle();
  }

  /** The game in a file, as it stands; in the opening, a season that is about to begin. `now` in milliseconds since 1970. */
  kept(now: number): Kept {
    const { scenario, length, counts, plan, resumed, branch } = this.start;
    const unbegun = this.isOpening ? this.unbegun() : null;
    return keptOf({
      world: unbegun ?? this.world,
      scenario,
      length,
      counts,
      team: plan.team,
      commands: this.log.commands,
      marks: this.log.marks,
      checkpoint: unbegun ?? this.checkpoint,
      facts: unbegun ? [] : this.told.all,
      forked: resumed?.forked === true,
      branch,
      now,
    });
  }

  stop(): void {
    this.actor.stop();
  }

  /** Moves the lifecycle on through what needs nobody outside: planning closes, the day begins, the Sprint Review is held. */
  private settle(): void {
    for (;;) {
      settleColleague(this.actor, this.colleague);
      const { world } = this;
      if (this.isOpening && world.at.phase === 'review') {
        this.endOpening();
        continue;
      }
      const moves = world.at.phase === 'work' || world.at.phase === 'stop' || world.at.phase === 'closed';
      if (moves || waitsForOutside(world) || this.held !== null || !moveClock(this.actor, this.colleague)) break;
    }
    this.collect();
  }

  private collect(): void {
    this.known = this.told.length;
    this.told.add(this.actor.takeFacts());
    const { at } = this.world;
    if (!this.isOpening && at.phase === 'planning' && at.sprint !== this.checkpoint.at.sprint) this.checkpoint = this.world;
  }

  private endOpening(): void {
    const { scenario, plan } = this.start;
    this.actor.stop();
    this.isOpening = false;
    this.actor = startActor(scenario, plan);
    this.checkpoint = this.world;
    this.told = new ToldFacts({ seats: plan.played, from: 'planning' });
    this.log = new CommandLog();
    this.steps = [];
  }

  private unbegun(): World {
    const run = startActor(this.start.scenario, this.start.plan);
    settleColleague(run, this.colleague);
    run.stop();
    return run.world();
  }
}
