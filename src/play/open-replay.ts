import { abba, LENGTHS } from '../core/game/lengths.ts';
import { markOf, type Recording } from '../core/replay/recording.ts';
import { playedSeat } from '../core/sim/gauges.ts';
import { look } from '../core/sim/look.ts';
import { startsOf } from '../core/sim/look-stand.ts';
import type { Scenario } from '../core/sim/scenario.ts';
import type { World } from '../core/sim/world.ts';
import type { Game, Length, Replay, Snapshot } from './game.ts';
import { type Station, type Walked, walkRun } from './run-walk.ts';
import type { SessionStart } from './session-start.ts';
import { ToldFacts } from './told.ts';
import { whyOf } from './why.ts';

/** Questions that lie over the page: in a replay they are told beside it. */
const OVER_THE_PAGE: readonly string[] = ['moment', 'free-hour', 'scope', 'release', 'sliders', 'intention'];
const NO_ANSWER = { answer: Promise.resolve(null), cancel: () => undefined };

/** What a length was called, by its Sprints, days and seats. */
export function lengthOf({ sprints, days, played }: Pick<Recording, 'sprints' | 'days' | 'played'>): Length {
  const inTurn = abba(played[0] ?? 'scrum-master', sprints).every((seat, at) => seat === played[at]);
  const found = Object.entries(LENGTHS).find(([, one]) => inTurn && one.sprints === sprints && one.days === days);
  return (found?.[0] as Length | undefined) ?? 'practice';
}

/** A run to look at. `begin`: how a game that goes on from it is begun. */
export function openReplay(recording: Recording, scenario: Scenario, begin: (start: SessionStart) => Game): Replay {
  const walked = walkRun(recording, scenario);
  const told = new ToldFacts({ seats: recording.played, from: 'planning' });
  told.add(walked.facts);
  const game = new LookedAt({ recording, scenario, walked, told });
  const { stations } = walked;
  return {
    pack: scenario.id,
    seed: recording.seed,
    length: lengthOf(recording),
    stops: stations,
    game,
    at: () => game.stop,
    seek: (stop) => game.seek(Math.max(0, Math.min(stations.length - 1, stop))),
    happened: () => walked.facts.slice(stations[game.stop]?.facts ?? 0, stations[game.stop + 1]?.facts),
    playOn: () => begin(branchOf({ recording, scenario, walked, told }, game.stop)),
  };
}

interface Looked {
  readonly recording: Recording;
  readonly scenario: Scenario;
  readonly walked: Walked;
  readonly told: ToldFacts;
}

/** The game at one stop after the other. It can be looked at in every way that a game can, and nothing moves it but `seek`. */
class LookedAt implements Game {
  readonly pack: string;
  stop = 0;
  private readonly looked: Looked;
  private readonly listeners = new Set<(snapshot: Snapshot) => void>();
  private world: World;
  private cached: Snapshot | null = null;
  /** Facts to be shown as they happen: those of the step just taken, none after a leap. */
  private freshFrom: number | null = null;

  constructor(looked: Looked) {
    this.looked = looked;
    this.pack = looked.scenario.id;
    this.world = looked.walked.worldAt(0);
  }

  seek(stop: number): void {
    if (stop === this.stop) return;
    const { walked } = this.looked;
    this.freshFrom = stop === this.stop + 1 ? this.station().facts : null;
    this.stop = stop;
    this.world = walked.worldAt(stop);
    this.cached = null;
    for (const listener of this.listeners) listener(this.snapshot());
  }

  private station(): Station {
    return this.looked.walked.stations[this.stop] as Station;
  }

  snapshot(): Snapshot {
    this.cached ??= this.makeSnapshot();
    return this.cached;
  }

  private makeSnapshot(): Snapshot {
    const { recording, scenario, told } = this.looked;
    const { facts } = this.station();
    const view = look(this.world, playedSeat(this.world), scenario);
    const known = told.upTo(facts, { open: false });
    const fresh = this.freshFrom === null ? [] : known.slice(told.upTo(this.freshFrom, { open: false }).length);
    return {
      view: view.ask && OVER_THE_PAGE.includes(view.ask.kind) ? { ...view, ask: null } : view,
      facts: known,
      fresh,
      clock: { running: false, speed: 1, towards: null },
      length: lengthOf(recording),
      seed: recording.seed,
      seats: recording.played,
      opening: false,
      counts: false,
      held: null,
      undoSteps: 0,
      over: false,
      saved: 'kept',
    };
  }

  subscribe(listener: (snapshot: Snapshot) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  send(): ReturnType<Game['send']> {
    return { code: 'not-now' };
  }

  refusal(): ReturnType<Game['refusal']> {
    return { code: 'not-now' };
  }

  why(meter: Parameters<Game['why']>[0], sprint = this.world.at.sprint) {
    const facts = this.looked.told.upTo(this.station().facts, { open: true });
    return whyOf(facts, meter, { sprint, starts: startsOf(this.world), days: this.world.season.days });
  }

  pictures(hour: string): ReturnType<Game['pictures']> {
    return this.looked.scenario.hours.find(({ id }) => id === hour)?.pictures ?? null;
  }

  nextStop(): void {
    this.seek(Math.min(this.looked.walked.stations.length - 1, this.stop + 1));
  }

  nextDay(): void {
    const next = this.looked.walked.stations.findIndex(({ isDay }, at) => isDay && at > this.stop);
    this.seek(next < 0 ? this.looked.walked.stations.length - 1 : next);
  }

  run(): void {
    this.nextStop();
  }

  pause(): void {}
  goOn(): void {}
  undo(): void {}
  skipOpening(): void {}
  replays = () => NO_ANSWER;
  among = () => NO_ANSWER;
  exportRun = () => '';
  packedRun = () => null;

  dispose(): void {
    this.listeners.clear();
  }
}

/** What a game begins with that goes on from a stop of a run: it counts as practice, for whoever looks at a run has seen its answers. */
function branchOf({ recording, scenario, walked, told }: Looked, stop: number): SessionStart {
  const { seed, sprints, days, played, team, commands, marks } = recording;
  const station = walked.stations[stop] as Station;
  const planning = walked.stations.findIndex(({ sprint, isDay }) => isDay && sprint === station.sprint);
  const world = walked.worldAt(stop);
  const { sprint, day, tick, facts } = station;
  return {
    scenario,
    length: 'practice',
    plan: { seed, sprints, days, played, ...(team !== undefined && { team }) },
    counts: false,
    opening: false,
    branch: { sprint, day, tick, facts },
    resumed: {
      world,
      commands: commands.slice(0, station.commands),
      marks: marks?.slice(0, station.commands * markOf(world).length) ?? null,
      facts: told.all.slice(0, facts),
      checkpoint: walked.worldAt(planning),
    },
  };
}
