import type { Seat } from './basics.ts';
import { Glance } from './glance.ts';
import type { Turn } from './turn.ts';
import type { View } from './view.ts';

/**
 * What a seat sees at this point of a turn. A choice is graded by the view it was made on: if that has just been shown to a program,
 * it is the same one, with all that is worked out of it already. `apply` lets go of it once the world has changed.
 */
export function show(turn: Turn, seat: Seat): View {
  if (turn.shown?.seat === seat) return turn.shown;
  const view = new Glance(turn.world, seat, turn.scenario);
  turn.shown = view;
  return view;
}
