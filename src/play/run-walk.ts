import { moveClock, moveTo, ordinaryPlayer, sendFromOutside, settleColleague } from '../core/game/outside.ts';
import { continueRun, type Run, startRun } from '../core/game/run.ts';
import type { Recording } from '../core/replay/recording.ts';
import { draftOf } from '../core/sim/copy-world.ts';
import type { Fact } from '../core/sim/fact.ts';
import { playedSeat } from '../core/sim/gauges.ts';
import type { Player } from '../core/sim/player.ts';
import type { Scenario } from '../core/sim/scenario.ts';
import type { Ask } from '../core/sim/view.ts';
import type { World } from '../core/sim/world.ts';
import type { ReplayDecision, ReplayStop } from './game.ts';

/** A stop with the way back to it. */
export interface Station extends ReplayStop {
  /** Commands from outside, and facts, that came before it. */
  readonly commands: number;
  readonly facts: number;
}

export interface Walked {
  readonly stations: readonly Station[];
  readonly facts: readonly Fact[];
  /** The world at this station. */
  worldAt(station: number): World;
}

type Noted = { -readonly [Key in keyof Station]: Station[Key] } & { decisions: ReplayDecision[] };

/** Walks a run once from its beginning to its end, and remembers the world of each day: from there any stop of that day is near. */
export function walkRun(recording: Recording, scenario: Scenario): Walked {
  const walk = new Walk(recording, scenario);
  walk.all();
  return { stations: walk.stations, facts: walk.facts, worldAt: (station) => walk.worldAt(station) };
}

class Walk {
  readonly stations: Noted[] = [];
  readonly facts: Fact[] = [];
  private readonly days = new Map<number, World>();
  private readonly recording: Recording;
  private readonly scenario: Scenario;
  private readonly colleague: Player;

  constructor(recording: Recording, scenario: Scenario) {
    this.recording = recording;
    this.scenario = scenario;
    this.colleague = ordinaryPlayer(scenario);
  }

  all(): void {
    const { seed, sprints, days, played, team, commands, end } = this.recording;
    const plan = { seed, sprints, days, played, ...(team !== undefined && { team }) };
    const run = startRun(this.scenario, plan, { meters: true });
    settleColleague(run, this.colleague);
    this.note(run, 0, true);
    for (const [at, [tick, phase, command]] of commands.entries()) {
      this.goTo(run, { tick, phase, commands: at });
      const ask = run.world().seats[playedSeat(run.world())].ask as Ask | null;
      this.stationFor(run, at, ask).decisions.push({
        ask: command.type === 'ask.answer' || command.type === 'ask.order' ? ask : null,
        command,
      });
      sendFromOutside(run, this.colleague, command);
      this.take(run);
    }
    this.goTo(run, { ...end, commands: commands.length });
    this.note(run, commands.length, false);
  }

  /** Lets time pass up to a place, with a station wherever a day or an event begins on the way. */
  private goTo(run: Run, { tick, phase, commands }: { tick: number; phase: string; commands: number }): void {
    for (;;) {
      this.noteIfNew(run, commands);
      const { at } = run.world();
      if ((at.tick === tick && at.phase === phase) || at.tick > tick || !moveClock(run, this.colleague)) return;
    }
  }

  private noteIfNew(run: Run, commands: number): void {
    const { at } = run.world();
    const last = this.stations.at(-1);
    if (!last || at.phase === 'daily' || at.phase === 'closed') return;
    const isDay = at.sprint !== last.sprint || at.day !== last.day;
    const isEvent =
      at.phase !== last.phase && (at.phase === 'review' || at.phase === 'retrospective' || last.phase === 'planning');
    if (isDay || isEvent) this.note(run, commands, isDay);
  }

  /** The station of a decision: where one stands, if it is the same question that stands there. */
  private stationFor(run: Run, commands: number, ask: Ask | null): Noted {
    const { at } = run.world();
    const last = this.stations.at(-1);
    const isSame = last !== undefined && last.tick === at.tick && last.phase === at.phase;
    const asked = last?.decisions.findLast((one) => one.ask !== null)?.ask ?? null;
    // What was done in passing belongs to the question that it was done before.
    if (isSame && (last.decisions.length === 0 || asked === null || asked.id === ask?.id)) return last;
    return this.note(run, commands, false);
  }

  private note(run: Run, commands: number, isDay: boolean): Noted {
    this.take(run);
    const world = run.world();
    const { sprint, day, tick, phase } = world.at;
    const station: Noted = {
      sprint,
      day,
      tick,
      phase,
      seat: playedSeat(world),
      isDay,
      decisions: [],
      commands,
      facts: this.facts.length,
    };
    if (isDay) this.days.set(this.stations.length, draftOf(world));
    this.stations.push(station);
    return station;
  }

  private take(run: Run): void {
    this.facts.push(...run.takeFacts());
  }

  worldAt(station: number): World {
    const wanted = this.stations[station];
    let day = station;
    while (day > 0 && !this.days.has(day)) day -= 1;
    const known = this.days.get(day);
    const from = this.stations[day];
    if (!known || !wanted || !from) throw new Error(`There is no stop ${station}.`);
    if (day === station) return known;
    const run = continueRun(known, this.scenario);
    for (const [tick, phase, command] of this.recording.commands.slice(from.commands, wanted.commands)) {
      moveTo(run, this.colleague, { tick, phase });
      sendFromOutside(run, this.colleague, command);
    }
    moveTo(run, this.colleague, wanted);
    return run.world();
  }
}
