import { addEvidence, leaveSprint } from './backlog.ts';
import type { Id } from './basics.ts';
import { noticeCueOf } from './causes.ts';
import { block, removeImpediment, show, workOn } from './impediments.ts';
import { receptionOf, reveal } from './reveals.ts';
import type { Effect } from './scenario.ts';
import type { Audience, Turn } from './turn.ts';
import { clamp, emit, impedimentOf, itemOf, personOf } from './turn.ts';

/** What an effect comes of. */
export interface Cause {
  /** What brought it about, nearest first. */
  readonly why: readonly Id[];
  readonly cast: Readonly<Record<string, Id>>;
  /** True value of a meter, for conditions. */
  readonly meters: (meter: 'value' | 'goal' | 'quality' | 'team') => number;
}

/** Whom or what a role stands for; what is no role is an id. */
export function subject(cast: Cause['cast'], on: string | undefined): Id | null {
  return on === undefined ? null : (cast[on] ?? on);
}

/** The impediment that a role stands for: itself, or the one that sits on the item or person. */
function impedimentFor(turn: Turn, id: Id | null) {
  return impedimentOf(turn.world, id) ?? turn.world.impediments.find((entry) => id !== null && entry.on.includes(id));
}

/** Does an effect on an item, an impediment, or what is known of them. */
export function applyToThing(turn: Turn, effect: Effect, cause: Cause): void {
  if (!('on' in effect)) return;
  const audience: Audience = { why: cause.why };
  const id = subject(cause.cast, effect.on);
  const item = itemOf(turn.world, id) ?? itemOf(turn.world, personOf(turn.world, id)?.item ?? null);
  const impediment = impedimentFor(turn, id);
  switch (effect.do) {
    case 'block':
      if (item && item.doneAt === null && item.blockedBy === null && item.started !== null)
        block(turn, item, { cause: null, from: 'block' }, audience);
      return;
    case 'free':
      if (impediment) removeImpediment(turn, impediment, audience);
      return;
    case 'reveal':
      return uncover(turn, id, audience);
    case 'show':
      if (impediment) show(turn, impediment, audience);
      return;
    case 'drop':
      if (item && item.doneAt === null) {
        if (item.sprint !== null) {
          turn.world.sprint.removed.push(item.id);
          leaveSprint(turn, item, audience);
        }
        turn.world.items = turn.world.items.filter((other) => other.id !== item.id);
        emit(turn, { type: 'item.removed', item: item.id }, audience);
      }
      return;
    case 'grow':
      if (impediment) impediment.drag = clamp(impediment.drag + effect.by, 0, 300);
      return;
    case 'ease':
      if (impediment) {
        impediment.drag = clamp(impediment.drag - effect.by, 0, 300);
        workOn(turn, impediment, effect.by, audience);
      }
      return;
  }
}

/** A stakeholder's need becomes known, an item's range narrows, an impediment's cause shows a cue. */
function uncover(turn: Turn, id: Id | null, audience: Audience): void {
  const { world } = turn;
  const who = world.stakeholders.find((other) => other.id === id);
  if (who) {
    who.needKnown = true;
    return;
  }
  const item = itemOf(world, id);
  if (item) return learn(turn, item, audience);
  const impediment = impedimentFor(turn, id);
  if (impediment?.cause) noticeCueOf(turn, impediment.cause, 'any', audience);
}

/** Users were asked, or an idea was tried: what they did, and a narrower range. */
function learn(turn: Turn, item: NonNullable<ReturnType<typeof itemOf>>, audience: Audience): void {
  const tried = audience.why?.some((why) => why.includes('item.experiment')) ?? false;
  const last = turn.world.reveals[turn.world.reveals.length - 1];
  const told = last?.tick === turn.world.at.tick && last.about.item === item.id;
  if (!told) reveal(turn, 'product-owner', `${tried ? 'experiment' : 'interview'}-${receptionOf(item)}`, { item: item.id });
  addEvidence(turn, item, 1, audience);
}
