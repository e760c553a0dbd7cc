import type { Id } from './basics.ts';
import { shiftTeam } from './gauges.ts';
import { reveal } from './reveals.ts';
import type { Turn } from './turn.ts';
import { emit } from './turn.ts';
import type { World } from './world.ts';

/** Cues that confirm a hunch. */
export const CUES_TO_CONFIRM = 3;

/** The cues that are pinned to a hunch. */
export function cuesUnder(world: World, cause: Id): readonly World['cues'][number][] {
  const under: World['cues'][number][] = [];
  for (const cue of world.cues) if (cue.pinned === cause) under.push(cue);
  return under;
}

/** Three cues stand under a hunch and no ring: at least one belongs elsewhere. */
export function isPuzzling(under: readonly World['cues'][number][], cause: Id): boolean {
  return under.length >= CUES_TO_CONFIRM && under.filter((cue) => cue.cause === cause).length < CUES_TO_CONFIRM;
}

/** Three cues that truly stem from a cause at work confirm it. */
function confirmIfProven(turn: Turn, cause: Id, why: readonly Id[]): void {
  const { world } = turn;
  const hunch = world.hunches.find((other) => other.cause === cause);
  if (hunch?.state !== 'open' || !world.causes.some((other) => other.id === cause)) return;
  const proofs = cuesUnder(world, cause).filter((cue) => cue.cause === cause).length;
  if (proofs >= CUES_TO_CONFIRM) confirm(turn, cause, why);
}

export function confirm(turn: Turn, cause: Id, why: readonly Id[]): void {
  const hunch = turn.world.hunches.find((other) => other.cause === cause);
  if (!hunch) return;
  hunch.state = 'confirmed';
  hunch.since = turn.world.at.tick;
  emit(turn, { type: 'cause.confirmed', cause }, { why, seen: 'scrum-master' });
  shiftTeam(turn, 'transparency', 18, { why });
}

export function pin(turn: Turn, cue: Id, hunch: Id | null, why: readonly Id[]): void {
  const note = turn.world.cues.find((other) => other.id === cue);
  if (!note) return;
  note.pinned = hunch;
  emit(turn, { type: 'cue.pinned', cue, hunch }, { why, seen: 'scrum-master' });
  if (hunch !== null) confirmIfProven(turn, hunch, why);
}

/** A look at the place itself: the cause is there, or it is not. */
export function lookAt(turn: Turn, cause: Id, why: readonly Id[]): void {
  const { world } = turn;
  const hunch = world.hunches.find((other) => other.cause === cause);
  if (!hunch) return;
  const isThere = world.causes.some((other) => other.id === cause);
  reveal(turn, 'scrum-master', isThere ? 'look-confirmed' : 'look-cleared', { cause });
  if (isThere) return confirm(turn, cause, why);
  hunch.state = 'cleared';
  hunch.since = world.at.tick;
  for (const cue of world.cues) if (cue.pinned === cause) cue.pinned = null;
  emit(turn, { type: 'cause.cleared', cause }, { why, seen: 'scrum-master' });
}

/** Habits of years take longer than planned: tenths of the pack's time. */
export const SLOW = 17;

/** Treatment of what has been confirmed ends it in time; of what only was guessed, late if right and never if wrong. */
export function treat(turn: Turn, id: Id, why: readonly Id[]): void {
  const { world, shelf } = turn;
  const hunch = world.hunches.find((other) => other.cause === id);
  const template = shelf.causes.get(id);
  const cause = world.causes.find((other) => other.id === id);
  if (!hunch || !template) return;
  emit(turn, { type: 'cause.treated', cause: id }, { why, seen: 'scrum-master' });
  const confirmed = hunch.state === 'confirmed';
  hunch.state = 'in-treatment';
  hunch.since = world.at.tick;
  // Nothing tells at once that it was the wrong one: that shows when the time is over.
  if (!cause) return;
  cause.endsAt = world.at.tick + Math.floor((template.treat.takes * (confirmed ? SLOW : SLOW * 3)) / 10);
  if (template.treat.byTeam) shiftTeam(turn, 'self-management', 10, { why });
  shiftTeam(turn, 'morale', 12, { why });
}
