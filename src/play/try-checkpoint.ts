import { ordinaryPlayer, playBoth } from '../core/game/outside.ts';
import { continueRun } from '../core/game/run.ts';
import { isRecord } from '../core/replay/is-record.ts';
import type { Recording } from '../core/replay/recording.ts';
import { SEATS, TICKS_A_DAY } from '../core/sim/basics.ts';
import { look } from '../core/sim/look.ts';
import type { Scenario } from '../core/sim/scenario.ts';
import type { World } from '../core/sim/world.ts';
import { isWhole } from './read-sheet.ts';

/** A Sprint is over after a few hundred moves; one that goes on beyond this never ends. */
const MOST_MOVES = 5_000;

/** A world has whole numbers only. What is missing turns into a number that is none as soon as it is reckoned with. */
function hasOnlyWholes(value: unknown): boolean {
  if (typeof value === 'number') return isWhole(value);
  if (value === null || typeof value !== 'object') return true;
  return Object.values(value).every(hasOnlyWholes);
}

/** Is it the first day of a Sprint of the season that was recorded? */
function standsAtPlanning({ at, season, seed, sprint }: World, recording: Recording): boolean {
  const { sprints, days, played } = recording;
  const isSame =
    seed === recording.seed &&
    season.sprints === sprints &&
    season.days === days &&
    season.opening === false &&
    Array.isArray(season.played) &&
    season.played.length === sprints &&
    played.every((seat, sprint) => seat === season.played[sprint]);
  const isFirstDay = at.phase === 'planning' && at.day === 1 && at.tick === sprint.began && at.tick % TICKS_A_DAY === 0;
  return isSame && isFirstDay && isWhole(at.sprint) && at.sprint >= 1 && at.sprint <= sprints;
}

function playsASprint(world: World, scenario: Scenario): boolean {
  const run = continueRun(world, scenario);
  let moves = 0;
  playBoth(run, ordinaryPlayer(scenario), (now) => {
    moves += 1;
    return moves > MOST_MOVES || now.at.sprint !== world.at.sprint || now.at.phase === 'closed';
  });
  const end = run.world();
  for (const seat of SEATS) look(end, seat, scenario);
  return (end.at.sprint === world.at.sprint + 1 || end.at.phase === 'closed') && hasOnlyWholes(end);
}

/**
 * Whether a game can go on from the world that a save keeps beside its recording. That world comes from outside, has hundreds of
 * fields, and may be of older rules: the proof that it can be played is to play a Sprint of it, which takes some milliseconds.
 */
export function canGoOnFrom(checkpoint: World, recording: Recording, scenario: Scenario): boolean {
  try {
    if (!isRecord(checkpoint.at) || !isRecord(checkpoint.season)) return false;
    return hasOnlyWholes(checkpoint) && standsAtPlanning(checkpoint, recording) && playsASprint(checkpoint, scenario);
  } catch {
    return false;
  }
}
