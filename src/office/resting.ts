import type { Id } from '../core/sim/basics.ts';
import type { View } from '../core/sim/view.ts';
import { TICKS_A_DAY } from './day-length.ts';
import type { Spot } from './plan/plan-types.ts';
import { seedOf } from './sketch.ts';

/**
 * How somebody sits at their desk this half day: turned to one side or the other, with one or the other thing in hand. Told by
 * person and time alone, so that a room looks the same whenever one comes back to it, and never the same all day.
 */
export function restingAt(spot: Spot, id: Id, { sprint, day, hour }: View['at']): Spot {
  const way = seedOf(`${id} ${sprint} ${day} ${hour < TICKS_A_DAY / 2 ? 'before' : 'after'} noon`) % 4;
  const isTurned = way === 1 || way === 3;
  return { ...spot, faces: isTurned === (spot.faces === 'right') ? 'left' : 'right', other: way >= 2 };
}
