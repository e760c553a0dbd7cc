import { playedSeat } from '../core/sim/gauges.ts';
import type { World } from '../core/sim/world.ts';
import type { HeldEvent } from './game.ts';

/** The name under which it is remembered that the player has left an event. The Daily Scrum is one of each day. */
export function markOfEvent({ at }: World, event: HeldEvent): string {
  return event === 'daily' ? `${at.sprint} daily ${at.day}` : `${at.sprint} ${event}`;
}

/** The events that have been held where the world stands, in their order. */
function heldSoFar(world: World): readonly HeldEvent[] {
  const { at, sprint, plan } = world;
  // Every day would be a toll: the first one shows the event, the others are told by the line of the plan.
  if (at.phase === 'daily') return at.day === 1 || plan.listened ? ['daily'] : [];
  // Whoever has said how the Sprint was to play has seen its events.
  if (at.phase !== 'retrospective' || world.seats[playedSeat(world)].rated) return [];
  // What a Sprint Review changed is known when it is closed, and what a Sprint Retrospective came to once the Sprint is written down.
  return sprint.scored ? ['review', 'retrospective'] : ['review'];
}

/** The event to be shown, as seen from its end: the first that has been held and not left. The rules know nothing of it. */
export function heldAt(world: World, left: ReadonlySet<string>): HeldEvent | null {
  return heldSoFar(world).find((event) => !left.has(markOfEvent(world, event))) ?? null;
}
