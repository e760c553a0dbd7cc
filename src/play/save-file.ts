import { type Entry, type Recording, recordingOf } from '../core/replay/recording.ts';
import type { Seat } from '../core/sim/basics.ts';
import type { Fact } from '../core/sim/fact.ts';
import { playedSeat } from '../core/sim/gauges.ts';
import type { Scenario } from '../core/sim/scenario.ts';
import type { World } from '../core/sim/world.ts';
import type { Length, SaveSummary } from './game.ts';
import type { Branch } from './session-start.ts';

export const SAVE_FORMAT = 1;

/**
 * Save, replay and bug report in one. The recording holds as long as the rules do; two things outlive them: the facts that the role fit
 * is read from, and the world at the last Sprint Planning.
 */
export interface SaveFile {
  readonly game: 'two-seats';
  readonly format: typeof SAVE_FORMAT;
  readonly savedAt: number;
  readonly length: Length;
  readonly counts: boolean;
  readonly recording: Recording;
  readonly checkpoint: World;
  readonly sheet: readonly Fact[];
  /** Went on from its checkpoint under other rules than it began with: from the beginning it cannot be played again. */
  readonly forked?: true;
  /** Played on from a run: where it left that. */
  readonly branch?: Branch;
}

/** A file with what its recording does not say: where in the season it ends, and in which seat. */
export interface Kept {
  readonly file: SaveFile;
  readonly at: { readonly sprint: number; readonly day: number; readonly seat: Seat };
}

/** Facts that the role fit and its report are read from. */
const SHEET: ReadonlySet<string> = new Set([
  'decision.graded',
  'replay.shown',
  'hour.chosen',
  'seat.rated',
  'sprint.scored',
  'ask.answered',
  'season.ended',
  'goal.ended',
  'value.realised',
]);

/** The Sprint Planning between them tells of which Sprint they are. */
function isOfSheet(fact: Fact): boolean {
  return SHEET.has(fact.type) || (fact.type === 'phase.entered' && fact.phase === 'planning');
}

/** A game as it stands. */
export interface Standing {
  readonly world: World;
  readonly scenario: Scenario;
  readonly length: Length;
  readonly counts: boolean;
  readonly team?: number | undefined;
  readonly commands: readonly Entry[];
  readonly marks: string | null;
  readonly checkpoint: World;
  readonly facts: readonly Fact[];
  readonly forked: boolean;
  readonly branch?: Branch | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Puts a game into a file. */
export function keptOf(standing: Standing): Kept {
  const { world, scenario, length, counts, team, commands, marks, checkpoint, facts, forked, branch, now } = standing;
  const recording = recordingOf(world, scenario, {
    commands: [...commands],
    ...(marks !== null && { marks }),
    ...(team !== undefined && { team }),
  });
  const sheet = facts.filter(isOfSheet);
  const file = { game: 'two-seats', format: SAVE_FORMAT, savedAt: now, length, counts, recording, checkpoint, sheet } as const;
  const { sprint, day } = world.at;
  return {
    file: { ...file, ...(forked && { forked }), ...(branch && { branch }) },
    at: { sprint, day, seat: playedSeat(world) },
  };
}

/** The line by which a kept game is found again. */
export function summaryOf(slot: SaveSummary['slot'], { file, at }: Kept): SaveSummary {
  const { seed, end, pack } = file.recording;
  const left = file.branch && { branch: { sprint: file.branch.sprint, day: file.branch.day } };
  return { slot, pack: pack.id, length: file.length, ...at, seed, savedAt: file.savedAt, over: end.phase === 'closed', ...left };
}
