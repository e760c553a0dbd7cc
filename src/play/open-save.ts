import { type Entry, markOf, playRecording, type Recording } from '../core/replay/recording.ts';
import type { Scenario } from '../core/sim/scenario.ts';
import type { World } from '../core/sim/world.ts';
import type { Problem } from './game.ts';
import { upToDate } from './older-checkpoint.ts';
import type { SaveFile } from './save-file.ts';
import type { SessionStart } from './session-start.ts';
import { ToldFacts } from './told.ts';
import { canGoOnFrom } from './try-checkpoint.ts';

/** The marks of the first commands; null where there is not one for each: older files have none. */
function marksOf({ commands, marks = '' }: Recording, { first, world }: { first: number; world: World }): string | null {
  const length = markOf(world).length;
  return marks.length === commands.length * length ? marks.slice(0, first * length) : null;
}

/** Sprint Review and Sprint Retrospective of the Sprint before stand at the tick of the checkpoint, and yet before it. */
function isBefore([tick, phase]: Entry, checkpoint: World): boolean {
  return tick < checkpoint.at.tick || (tick === checkpoint.at.tick && (phase === 'review' || phase === 'retrospective'));
}

/** Older rules or another edition of the pack: the game goes on from its last Sprint Planning, and what was measured before stays. */
function forkOf({ recording, checkpoint, sheet }: SaveFile): NonNullable<SessionStart['resumed']> {
  const after = recording.commands.findIndex((entry) => !isBefore(entry, checkpoint));
  const first = after < 0 ? recording.commands.length : after;
  const told = new ToldFacts({ seats: recording.played, from: 'planning' });
  told.add(sheet);
  return {
    world: checkpoint,
    commands: recording.commands.slice(0, first),
    marks: marksOf(recording, { first, world: checkpoint }),
    facts: told.before(checkpoint.at.sprint),
    checkpoint,
    forked: true,
  };
}

/** What a session goes on with when it opens a save; or what is wrong with it. */
export function openSave(kept: SaveFile, scenario: Scenario): SessionStart | Problem {
  const file: SaveFile = { ...kept, checkpoint: upToDate(kept.checkpoint, kept.recording) };
  const { recording, checkpoint, length, counts } = file;
  const { seed, sprints, days, played, team } = recording;
  if (!canGoOnFrom(checkpoint, recording, scenario)) return { code: 'does-not-replay', where: 'checkpoint' };
  const plan = { seed, sprints, days, played, ...(team !== undefined && { team }) };
  const branch = file.branch && { branch: file.branch };
  const replay = playRecording(recording, scenario);
  if (!replay.ok) {
    if (replay.problem === 'parts' && !file.forked) return { code: 'does-not-replay', where: `command ${replay.at + 1}` };
    return { scenario, length, plan, counts: false, opening: false, ...branch, resumed: forkOf(file) };
  }
  const { commands } = recording;
  const world = replay.run.world();
  const marks = marksOf(recording, { first: commands.length, world });
  const resumed = { world, commands, marks, facts: replay.run.takeFacts(), checkpoint };
  return { scenario, length, plan, counts, opening: false, ...branch, resumed };
}
