import type { Entry } from '../core/replay/recording.ts';
import type { Fact } from '../core/sim/fact.ts';
import type { Scenario } from '../core/sim/scenario.ts';
import type { SeasonPlan } from '../core/sim/season.ts';
import type { World } from '../core/sim/world.ts';
import type { Length } from './game.ts';

/** Where a game left the run from which it is played on. */
export interface Branch {
  readonly sprint: number;
  readonly day: number;
  readonly tick: number;
  /** How many facts the run had told by then: the ones after them are this game's own. */
  readonly facts: number;
}

/** What a session begins with: a new plan, or a world under way with what led there. */
export interface SessionStart {
  readonly scenario: Scenario;
  readonly length: Length;
  readonly plan: SeasonPlan;
  readonly counts: boolean;
  readonly opening: boolean;
  /** Goes on from a run: what was before is somebody else's, or of another attempt. */
  readonly branch?: Branch;
  /** Under way: the world, its commands so far, its facts. */
  readonly resumed?: {
    readonly world: World;
    readonly commands: readonly Entry[];
    /** A mark for each command (`markOf`); absent or null where they were not noted. */
    readonly marks?: string | null;
    readonly facts: readonly Fact[];
    readonly checkpoint: World;
    /** It could not be played again from the beginning, so it goes on from its checkpoint. */
    readonly forked?: true;
  };
}
